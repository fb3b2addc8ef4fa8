/**
 * The rule for every address in an article, whichever field it stands in: absolute against `base`,
 * and of a scheme that can't run anything: `http` and `https`, and for links also `mailto` and `tel`.
 * `isFile` is for what is fetched by itself, such as images. `undefined` for all else.
 */
export function safeUrl(
  address: string | null | undefined,
  base: string,
  isFile?: boolean,
): string | undefined {
  try {
    // `href` is the address as the browser will read it, without its tabs, line ends and case.
    const { href } = new URL(address?.trim() || 'none:', base);
    return (isFile ? /^https?:/ : /^(https?|mailto|tel):/).test(href) ? href : undefined;
  } catch {
    return undefined;
  }
}
