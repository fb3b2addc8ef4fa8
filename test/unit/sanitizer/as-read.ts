/**
 * HTML without white space that nobody sees, beside blocks and at the edges of attributes: in plain
 * HTML, which nothing prepares, it stays, with one engine more of it than with the other.
 */
export function asRead(html: string): string {
  return html
    .replace(/(=")(?:\s|&nbsp;)*([^"<>]*?)(?:\s|&nbsp;)*(?=")/g, '$1$2')
    .replace(/\s*(<\/?(?:p|h\d|ul|ol|li|blockquote|figure|figcaption)\b[^>]*>)\s*/g, '$1')
    .trim();
}
