/** Each root in its box, as wide as the element. */
const boxes = new ResizeObserver((entries) => {
  for (const { target } of entries) tellImages(target);
});

/** Lets images be fetched anew where they get more room than was known when they were shown first. */
export function followRoom(root: ShadowRoot): void {
  const box = root.querySelector('.root');
  if (box) boxes.observe(box);
}

/** Those in the text have sizes of their author's, if any. */
function tellImages(box: Element): void {
  for (const image of box.querySelectorAll<HTMLImageElement>('[part=figure] > img[srcset]')) {
    const room = image.parentElement?.clientWidth ?? 0;
    const known = Number(/[\d.]+(?=px)/.exec(image.sizes)?.[0]);
    if (room > known) image.sizes = image.sizes.replace(`${String(known)}px`, `${String(room)}px`);
  }
}
