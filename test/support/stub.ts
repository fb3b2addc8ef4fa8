const stubs: (() => void)[] = [];

/**
 * Puts something in the place of a property until the test ends, or until the returned function is
 * called.
 */
export function stub<T extends object>(owner: T, name: keyof T, replacement: unknown): () => void {
  const real = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, { value: replacement, configurable: true, writable: true });
  const restore = (): void => {
    if (real) Object.defineProperty(owner, name, real);
    else Reflect.deleteProperty(owner, name);
  };
  stubs.push(restore);
  return restore;
}

afterEach(() => {
  for (const restore of stubs.splice(0).reverse()) restore();
});
