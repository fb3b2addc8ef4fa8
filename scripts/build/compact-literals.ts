import MagicString from 'magic-string';
import ts from 'typescript';
import type { Plugin } from 'vite';

/**
 * Folds the white space of `html`, `svg` and `css` literals: the indentation of the source is worth
 * nothing to a reader of the page. In HTML a run of white space is one space anyway.
 */
export function compactLiterals(): Plugin {
  return {
    name: 'compact-literals',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/src\/elements\/.*\.ts$/.test(id)) return null;
      const output = new MagicString(code);
      const source = ts.createSourceFile(id, code, ts.ScriptTarget.ESNext, false);
      const visit = (node: ts.Node): void => {
        if (ts.isTaggedTemplateExpression(node)) compact(node, source, output);
        ts.forEachChild(node, visit);
      };
      visit(source);
      return { code: output.toString(), map: output.generateMap({ hires: true, source: id }) };
    },
  };
}

function compact(
  { tag, template }: ts.TaggedTemplateExpression,
  source: ts.SourceFile,
  output: MagicString,
): void {
  const fold = folds[tag.getText(source)];
  if (!fold) return;
  const parts = ts.isNoSubstitutionTemplateLiteral(template)
    ? [template]
    : [template.head, ...template.templateSpans.map((span) => span.literal)];
  for (const part of parts) {
    // Between the delimiters: a backtick or `}` before, a backtick or `${` after.
    const isLast = ts.isTemplateTail(part) || ts.isNoSubstitutionTemplateLiteral(part);
    const [start, end] = [part.getStart(source) + 1, part.getEnd() - (isLast ? 1 : 2)];
    const text = source.text.slice(start, end);
    if (fold(text) !== text) output.update(start, end, fold(text));
  }
}

const folds: Record<string, ((text: string) => string) | undefined> = {
  html: foldMarkup,
  svg: foldMarkup,
  css: foldStyles,
};

function foldMarkup(text: string): string {
  return text
    .replace(/\s*\n\s*/g, ' ')
    .replace(/> </g, '><')
    .replace(/="([\w-]+)"(?=[\s>])/g, '=$1');
}

function foldStyles(text: string): string {
  return text
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;\}/g, '}')
    .replace(/='([\w-]+)'/g, '=$1')
    .replace(/\b0\./g, '.')
    .trim();
}
