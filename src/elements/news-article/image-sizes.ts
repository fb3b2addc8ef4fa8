/** Each root in its box, as wide as the element. */
const boxes = new ResizeObserver((entries) => {
  for (const { target } of entries) tellImages(target);
});

/** Lets images be fetched anew where they get more room than was known when they were shown first. */
export function followRoom(root: ShadowRoot): void {
  const box = root.querySelector('.root');
  if (box) boxes.observe(box);
}

function tellImages(box: Element): void {
  // What stands before the article is as wide as it.
  const room = box.firstElementChild?.clientWidth ?? 0;
  for (const image of box.querySelectorAll<HTMLImageElement>('img[srcset]')) {
    const known = Number(/[\d.]+(?=px)/.exec(image.sizes)?.[0]);
    if (room > known) image.sizes = image.sizes.replace(`${String(known)}px`, `${String(room)}px`);
  }
}
