/**
 * Names of members that are met in the script tag's own file alone, and get short ones there. Those of Lit
 * and `@lit/localize` are for these themselves and for the elements; no page asks for them. A name that is
 * not listed costs a few bytes and nothing else.
 */
const ofLit = [
  'createProperty',
  'createRenderRoot',
  'enableUpdating',
  'ctor',
  'finalize',
  'firstUpdated',
  'getLocale',
  'hasUpdated',
  'isUpdatePending',
  'loadLocaleSync',
  'noAccessor',
  'performUpdate',
  'shouldUpdate',
  'willUpdate',
];

const ofOurs = [
  'backUrl',
  'fresh',
  'isFresh',
  'obtain',
  'onBackClick',
  'onTranslationClick',
  'renderContent',
  'renew',
  'requestLanguage',
  'room',
  'stringsReady',
  'toldCopyDate',
  'toldError',
];

const listed = [...ofLit, ...ofOurs].join('|');

/** These, and those that begin as Lit's own convention has it. */
export const OWN_NAMES = new RegExp(`^(?:_\\$.*|${listed})$`);

/** @throws Error if a chunk has such a name too: there it would be another one */
export function refuseOwnNames(code: string, fileName: string): void {
  const [found] = new RegExp(`\\b(?:${listed})\\b`).exec(code) ?? [];
  if (found === undefined) return;
  throw new Error(
    `${fileName} has the name “${found}”, which gets another in news-article.js: take it out of own-names.ts.`,
  );
}
