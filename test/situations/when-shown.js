// Has a page of a situation say when it has come to rest: `whenShown` settles then.
(() => {
  const { state, copy } = document.currentScript.dataset;
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const loaded = new Promise((resolve) => addEventListener('load', resolve));

  window.whenShown = (async () => {
    await loaded;
    const element = document.querySelector('news-article');
    await until(() => element.state === state, element);
    // A page that is left too early leaves no copy for the next visit.
    while (copy !== undefined && !(await hasCopy(element.src))) await frame();
    const root = element.shadowRoot;
    // What may come late is there too.
    const isLate = (sheet) =>
      [...sheet.cssRules].some(({ cssText }) => cssText.includes('--_link'));
    await until(() => !element.article || root.adoptedStyleSheets.some(isLate), element);
    await until(() => !within(root).some((part) => part.matches('.root:not([lang])')), element);
    await Promise.all(within(root).filter(isImage).map(settled));
    await frame();
    for (const animation of [...document.getAnimations(), ...root.getAnimations()]) {
      if (animation.effect.getComputedTiming().endTime !== Infinity) await animation.finished;
    }
    await frame();
    window.isShown = true;
  })();

  async function until(isSo, element) {
    while (!isSo()) {
      if (element.state === 'error' && state !== 'error') throw element.error;
      await frame();
    }
  }

  async function hasCopy(url) {
    // To open it would be to make it.
    if (!(await caches.has('news-article:copies'))) return false;
    const copies = await caches.open('news-article:copies');
    const key = `?${encodeURIComponent(new URL(url, location.href).href)}`;
    return (await copies.keys()).some((request) => request.url.endsWith(key));
  }

  function within(root) {
    return [...root.querySelectorAll('*')].flatMap((part) => [
      part,
      ...(part.shadowRoot ? within(part.shadowRoot) : []),
    ]);
  }

  function isImage(part) {
    return part.localName === 'img';
  }

  // Far below the window's edge, images would wait for the reader.
  async function settled(image) {
    image.loading = 'eager';
    if (image.complete) return;
    await new Promise((resolve) => {
      for (const type of ['load', 'error']) image.addEventListener(type, resolve);
    });
  }
})();
