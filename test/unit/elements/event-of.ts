/** The next event of a type, with its own type. */
export function eventOf<Type extends keyof HTMLElementEventMap>(
  target: EventTarget,
  type: Type,
): Promise<HTMLElementEventMap[Type]> {
  return new Promise((resolve) => {
    const listener = (event: Event): void => {
      resolve(event as HTMLElementEventMap[Type]);
    };
    target.addEventListener(type, listener, { once: true });
  });
}
