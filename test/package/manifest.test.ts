import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';

interface Named {
  name: string;
}
interface Declaration {
  customElement?: boolean;
  tagName?: string;
  attributes?: Named[];
  events?: Named[];
  slots?: Named[];
  cssParts?: Named[];
  cssStates?: Named[];
}

const manifest = JSON.parse(await readFile('dist/custom-elements.json', 'utf8')) as {
  modules: { declarations?: Declaration[] }[];
};
const elements = manifest.modules
  .flatMap(({ declarations = [] }) => declarations)
  .filter(({ tagName }) => tagName);

function names(tag: string, kind: 'attributes' | 'events' | 'slots' | 'cssParts' | 'cssStates') {
  return elements.find(({ tagName }) => tagName === tag)?.[kind]?.map(({ name }) => name) ?? [];
}

describe('custom-elements.json', () => {
  it('has the three elements', () => {
    assert.deepEqual(elements.map(({ tagName }) => tagName).sort(), [
      'news-article',
      'print-button',
      'text-size-controls',
    ]);
  });

  it('has the attributes, events, slots and parts of the article', () => {
    assert.deepEqual(names('news-article', 'attributes'), [
      'src',
      'item',
      'format',
      'body-field',
      'dateline-field',
      'related-field',
      'base-url',
      'heading-level',
      'back-href',
      'controls',
      'loading',
      'no-store',
      'no-persist',
    ]);
    const events = ['article-load', 'article-error', 'article-back'];
    assert.deepEqual(names('news-article', 'events'), events);
    assert.deepEqual(names('news-article', 'slots'), ['', 'back', 'controls', 'footer']);
    assert.deepEqual(
      names('news-article', 'cssParts').sort(),
      'back body caption controls dateline error figure headline related source summary tags translations'.split(
        ' ',
      ),
    );
  });

  it('has the attributes and events of the controls', () => {
    const attributes = ['for', 'min', 'max', 'no-persist'];
    assert.deepEqual(names('text-size-controls', 'attributes'), attributes);
    assert.deepEqual(names('text-size-controls', 'events'), ['text-size-change']);
    assert.deepEqual(names('print-button', 'attributes'), ['for']);
    assert.deepEqual(names('print-button', 'events'), ['article-print']);
  });
});
