/** What a fragment holds, as HTML. */
export function htmlOf(fragment: DocumentFragment): string {
  const holder = document.implementation.createHTMLDocument().createElement('div');
  holder.append(fragment.cloneNode(true));
  return holder.innerHTML;
}
