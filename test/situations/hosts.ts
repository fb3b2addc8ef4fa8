import { english } from './articles/english.js';
import type { Situation, Subject } from './situation.js';

const host = (name: string, css: string, around = '{article}'): Situation => ({
  name,
  article: english,
  attributes: 'back-href="/"',
  css,
  around,
});

/** Pages that were made without a thought of us. */
export const hosts: Subject = {
  name: 'hosts',
  situations: [
    host(
      'careless-rules',
      '* { box-sizing: content-box; letter-spacing: 3px; text-align: justify }',
    ),
    host('root-font-size-of-ten-pixels', 'html { font-size: 62.5% } body { font-size: 1.6rem }'),
    host('font-size-of-ten-pixels', 'html { font-size: 62.5% } body { font-size: 1em }'),
    host('no-font-size', '.row { font-size: 0 }', '<div class="row">{article}</div>'),
    host('uppercase', 'body { text-transform: uppercase }'),
    host('white-space', 'body { white-space: pre }'),
    host('centred', 'body { text-align: center; line-height: 1; word-break: break-all }'),
    host(
      'flex-parent',
      '.row { display: flex; gap: 16px }',
      '<div class="row"><p>Beside</p>{article}</div>',
    ),
    host(
      'column-flex-parent',
      '.column { display: flex; flex-direction: column; align-items: center }',
      '<div class="column">{article}</div>',
    ),
    host(
      'grid-parent',
      '.grid { display: grid; grid-template-columns: 1fr 2fr; gap: 16px }',
      '<div class="grid"><p>Beside</p>{article}</div>',
    ),
    host(
      'table-cell',
      'table { width: 100% }',
      '<table role="presentation"><tr><td>Beside</td><td>{article}</td></tr></table>',
    ),
    host('floated-neighbour', 'nav { float: left; width: 12em }', '<nav>Menu</nav>{article}'),
    // WCAG 2.2, 1.4.12.
    host(
      'text-spacing',
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    ),
    host('serif', 'body { font-family: serif }'),
    host('serif-large', 'body { font: 20px/1.7 serif; max-width: 60em; margin: auto }'),
  ],
};
