import MagicString from 'magic-string';
import ts from 'typescript';
import type { Plugin } from 'vite';

const PACKAGE = '@lit/localize';
/** What `configureReentrantLocalization` is told, and the runtime below doesn't ask. */
const UNUSED = /^(?:source|target)Locales?$/;

const RUNTIME = '\0messages';

/** All that is left of `@lit/localize`: the words of the language that is being rendered, or the English ones. */
const RUNTIME_CODE = `
let templates;
export const configureReentrantLocalization = ({ getLocale, loadLocaleSync }) => {
  templates = () => loadLocaleSync(getLocale()).templates;
};
export const msg = (id, english) => templates()[id] ?? english;
`;

/**
 * Compiles messages, as the transform mode of `@lit/localize` does, but for elements of several languages
 * on one page: `msg(str`By ${names}`, { id: 'by', desc: '…' })` becomes
 * `msg("by", (v0) => `By ${v0}`)(names)`, and the strings of a language become functions alike. What the
 * translator is told stays in the source, and a chunk of strings imports nothing: left alone, it would
 * import `str` from the entry by its bare name, and a page that loads the script as
 * `news-article.js?v=1` would load it twice.
 */
export function compileMessages(): Plugin {
  return {
    name: 'compile-messages',
    enforce: 'pre',
    resolveId: (id) => (id.startsWith(PACKAGE) ? RUNTIME : null),
    load: (id) => (id === RUNTIME ? RUNTIME_CODE : null),
    transform(code, id) {
      if (!/\/src\/.*\.ts$/.test(id) || !code.includes(PACKAGE)) return null;
      const output = new MagicString(code);
      const source = ts.createSourceFile(id, code, ts.ScriptTarget.ESNext, true);
      const visit = (node: ts.Node): void => {
        if (isOfPackage(node)) withoutTag(node, output);
        else if (ts.isCallExpression(node) && node.expression.getText() === 'msg')
          compileCall(node, output, source);
        // Which languages there are is of no matter to what is left.
        else if (ts.isPropertyAssignment(node) && UNUSED.test(node.name.getText()))
          output.remove(node.pos, node.end + 1);
        // The words of another language have their placeholders' numbers in place of values.
        else if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'str') {
          output.update(node.getStart(), node.end, asFunction(node.template, numberOf));
        } else ts.forEachChild(node, visit);
      };
      visit(source);
      return { code: output.toString(), map: output.generateMap({ hires: true, source: id }) };
    },
  };
}

function isOfPackage(node: ts.Node): node is ts.ImportDeclaration {
  return (
    ts.isImportDeclaration(node) &&
    ts.isStringLiteral(node.moduleSpecifier) &&
    node.moduleSpecifier.text.startsWith(PACKAGE)
  );
}

/** The tag of messages with values is no more. */
function withoutTag(declaration: ts.ImportDeclaration, output: MagicString): void {
  const names = declaration.importClause?.namedBindings;
  if (!names || !ts.isNamedImports(names)) return;
  const others = names.elements
    .filter((name) => !name.isTypeOnly)
    .map((name) => name.getText())
    .filter((name) => name !== 'str');
  // An import of nothing would still be one of the module.
  if (others.length === 0) output.remove(declaration.getStart(), declaration.end);
  else if (others.length < names.elements.length)
    output.update(names.getStart(), names.end, `{ ${others.join(', ')} }`);
}

function compileCall(call: ts.CallExpression, output: MagicString, file: ts.SourceFile): void {
  const [words, options] = call.arguments;
  const id = /\bid: '([a-z]+)'/.exec(options?.getText() ?? '')?.[1];
  const isText =
    words &&
    (ts.isStringLiteral(words) ||
      (ts.isTaggedTemplateExpression(words) && words.tag.getText() === 'str'));
  if (!isText || id === undefined) {
    const { line } = file.getLineAndCharacterOfPosition(call.getStart());
    throw new Error(
      `${file.fileName}:${line + 1}: a message is a text, alone or of the tag str, and has an id of ` +
        `small letters: msg('Try again', { id: 'retry' })`,
    );
  }
  if (ts.isStringLiteral(words)) {
    output.update(call.getStart(), call.end, `msg("${id}", ${words.getText()})`);
    return;
  }
  const { template } = words;
  const values = spansOf(template).map(({ expression }) => expression.getText());
  const english = asFunction(template, (_, index) => index);
  output.update(call.getStart(), call.end, `msg("${id}", ${english})(${values.join(', ')})`);
}

/** A template as a function of its values; `orderOf` tells which value stands in a span. */
function asFunction(
  template: ts.TemplateLiteral,
  orderOf: (span: ts.TemplateSpan, index: number) => number,
): string {
  const spans = spansOf(template);
  const names = spans.map((_, index) => `v${index}`).join(', ');
  const head = ts.isTemplateExpression(template) ? template.head.rawText : template.rawText;
  const rest = spans.map((span, i) => `\${v${orderOf(span, i)}}${span.literal.rawText ?? ''}`);
  return `(${names}) => \`${head ?? ''}${rest.join('')}\``;
}

function spansOf(template: ts.TemplateLiteral): readonly ts.TemplateSpan[] {
  return ts.isTemplateExpression(template) ? template.templateSpans : [];
}

function numberOf({ expression }: ts.TemplateSpan): number {
  return Number(expression.getText());
}
