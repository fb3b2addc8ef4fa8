/** Whether a click is for another tab or window, and so for the browser. */
export function isForElsewhere({ ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  return ctrlKey || metaKey || shiftKey;
}
