import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { build, type Plugin } from 'vite';
import { leanLit } from '../../scripts/build/lean-lit.js';

describe('what the script tag’s file leaves out of Lit', () => {
  it('is not in it', async () => {
    const bundle = await readFile('dist/news-article.js', 'utf8');
    for (const [file, words] of Object.entries({
      '@lit/reactive-element/css-tag.js': ['litNonce', 'unsafeCSS'],
      '@lit/reactive-element/reactive-element.js': ['litPropertyMetadata', 'hostConnected'],
      'lit-html/lit-html.js': ['litHtmlPolyfillSupport', '_$litDirective$'],
      'lit-element/lit-element.js': ['litElementVersions', 'renderBefore'],
    })) {
      const source = await readFile(`node_modules/${file}`, 'utf8');
      for (const word of words) {
        assert.ok(source.includes(word), `${file} has no ${word} any more: choose another word`);
        assert.ok(!bundle.includes(word), word);
      }
    }
  });

  /** Builds with sources that are changed before our step sees them. */
  async function buildChanged(file: string, change: (code: string) => string): Promise<unknown> {
    const changed: Plugin = {
      name: 'changed',
      enforce: 'pre',
      transform: (code, id) => (id.endsWith(file) ? { code: change(code), map: null } : null),
    };
    return build({
      configFile: false,
      logLevel: 'silent',
      plugins: [changed, leanLit()],
      build: { write: false, lib: { entry: 'src/define.ts', formats: ['es'] } },
    });
  }

  it('stops the build where a version of Lit says it otherwise', async () => {
    await assert.rejects(
      buildChanged('/lit-html/lit-html.js', (code) => code.replace('setConnected', 'connect')),
      /lit-html\/lit-html\.js has this 0 times instead of once: setConnected.*nothing but bytes/s,
    );
  });

  it('stops the build where a file of Lit has another address', async () => {
    await assert.rejects(
      buildChanged('/lit/index.js', (code) => code.replace('lit-element.js', '$&?moved')),
      /The bundle has no lit-element\/lit-element\.js/,
    );
  });

  /** What an element may not say. */
  const needs = [
    'static styles = [css`a { color: ${color} }`]',
    "import { unsafeCSS } from 'lit'",
    'static override styles = css`a { color: red }`',
    'static { this.addInitializer(() => 1) }',
    'this.addController(controller)',
    'static properties = { open: { reflect: true } }',
    'static properties = { size: { type: Number } }',
    'static properties = { open: { state: true } }',
    'static properties = { open: { attribute: true } }',
    'override willUpdate(changed: Map<string, unknown>) {}',
    'override firstUpdated(changed: PropertyValues) {}',
    "static properties = {\n  open: { attribute: 'is-open' },\n};\n  get open() {}",
    'static properties = {\n  [name]: { attribute: false },\n};',
    'abstract class Base extends LitElement { static override properties = {}; }',
    'this.performUpdate()',
    'svg`<path d="M1 1" />`',
    "html`<p class='a'></p>`",
    'html`<input value=${value}/>`',
    'html`<p @click=${isOn ? press : nothing}></p>`',
    'html`<p @click=${isOn && press}></p>`',
    'html`<p ?hidden=${isOff}></p>`',
    'html`<textarea></textarea>`',
    'html`<!-- ${words} -->`',
    'html`<${tag}></${tag}>`',
    "import { classMap } from 'lit/directives/class-map.js'",
    'html`<input .value=${value}>`',
    'html`<p class="a ${b}"></p>`',
    "html`<p class='a ${b}'></p>`",
    'html`<p class=a${b}></p>`',
    'html`<p class=${a}b></p>`',
    'html`<p class=${a}${b}></p>`',
    'override createRenderRoot() { return this; }',
    'class Plain extends LitElement {}',
    'class Plain extends ReactiveElement { override render() {} }',
  ];

  for (const code of needs) {
    it(`refuses ${code}`, () => {
      const plugin = leanLit() as { transform(code: string, id: string): unknown };
      const build = () => plugin.transform(code, '/project/src/elements/a.ts');
      assert.throws(build, /lean-lit-cuts\.ts/);
    });
  }

  it('stops the build where an element needs it', async () => {
    await assert.rejects(
      buildChanged('/print-button.ts', (code) => code.replace('attribute:', 'reflect: true, $&')),
      /print-button\.ts has “reflect: ”.*“A property is the text/s,
    );
  });
});
