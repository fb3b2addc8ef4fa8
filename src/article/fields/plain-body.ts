/**
 * HTML of a body that has no tags, or only escaped ones. Escaped tags make it HTML once decoded; else
 * paragraphs are what blank lines part, or single lines, and a text without either is one paragraph:
 * where paragraphs were lost, none are invented. A chunk of its own, so `decode` is handed in.
 */
export function makeBodyHtml(
  text: string,
  isPlain: boolean,
  decode: (text: string) => string,
): string {
  if (isPlain) return makeParagraphs(text);
  const isEscaped = /&lt;(?:p|br|a|b|i|em|strong|ul|ol|div|blockquote|figure|h\d)\b/i.test(text);
  return isEscaped ? decode(text) : makeParagraphs(decode(text));
}

function makeParagraphs(text: string): string {
  const blankLine = /\n\s*\n/;
  return text
    .split(blankLine.test(text) ? blankLine : '\n')
    .map((paragraph) => paragraph.trim())
    .filter(Boolean)
    .map((paragraph) => `<p>${paragraph.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`)
    .join('');
}
