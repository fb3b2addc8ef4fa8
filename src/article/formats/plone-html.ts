/** How deep blocks and texts may nest: deeper than any editor lets them. */
export const MAX_DEPTH = 20;

/** A plain text as HTML, between tags and in quoted values; its line ends become breaks. */
export function escapeText(text: string): string {
  return escapeValue(text).replace(/\r?\n/g, '<br>');
}

/** A plain text as HTML, between tags and in quoted values, with its line ends. */
export function escapeValue(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** An element around its content; nothing where that is empty. */
export function wrap(tag: string, content: string): string {
  return content.trim() ? `<${tag}>${content}</${tag}>` : content;
}

/** A link around its content; the content alone where it leads nowhere. */
export function linkTo(address: string | undefined, content: string): string {
  return address && content.trim()
    ? `<a href="${escapeValue(withoutApi(address))}">${content}</a>`
    : content;
}

/**
 * An address as visitors have it: `++api++` in it asks for JSON.
 * https://6.docs.plone.org/plone.restapi/docs/source/introduction.html
 */
export function withoutApi(address: string): string {
  return address.replace(/\/\+\+api\+\+(?=[/?#]|$)/, '');
}
