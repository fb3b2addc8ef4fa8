import type { Entity } from './drupal-entity.js';
import { isField } from './drupal-fields.js';
import { isFormatted, wordsIn } from './drupal-texts.js';
import type { FormatTools } from './format-tools.js';

/** Names of words on a button or link. */
export const IS_BUTTON =
  /(button|btn|cta|call_to_action|dl|download|file|link|more|url)_(label|name|text|title)$/;

/** Names of settings, and in few words, their values. */
const IS_SETTING =
  /(^|[_\s])(admin\w*|align\w*|alt|background|class\w*|colou?rs?|columns?|dark|default|display|format|full|icon|internal|label|layout|left|light|meta|mode|none|options?|ph|placeholder|position|right|seo|size|status|style|template|theme|type|variant|view|width)($|[_\s])/i;

/** Words with a capital or a number first, in scripts that have any. */
const IS_PROSE = /^(?=.*\s)(?=.*\p{Ll}{2})["'«“„(¿¡]?[\p{Lu}\d]|\p{Lo}{2}/su;

/** Kinds of fields that hold words of a paragraph even where they are but one. */
const TEXTS = ['body', 'overline', 'quote', 'subheadline', 'summary', 'title'] as const;

/** What may only name a link. */
export function isLabel(name: string): boolean {
  return IS_BUTTON.test(name) || /(label|name)$/.test(name);
}

/** The fields that may have the heading: titles first, then what has a longer name, then labels. */
export function headingsIn(names: readonly string[], part: Entity, tools: FormatTools): string[] {
  const isTitle = (name: string) => isField(name, 'title', part, tools);
  const isLonger = (name: string) =>
    /_(title|heading|headline)$/.test(name) &&
    !/(author|contact|function|job|person|position|speaker)_title$/.test(name) &&
    !IS_BUTTON.test(name) &&
    !IS_SETTING.test(name) &&
    !isField(name, 'subheadline', part, tools) &&
    !isField(name, 'overline', part, tools);
  const titles = names.filter(isTitle);
  return [
    ...titles.filter((name) => !isLabel(name)),
    ...names.filter((name) => !isTitle(name) && isLonger(name)),
    ...titles.filter(isLabel),
  ];
}

/** Whether readers are to see what stands in a field: a text or words, and no setting or bare date. */
export function isShown(item: unknown, name: string, part: Entity, tools: FormatTools): boolean {
  const isTable = typeof tools.membersOf(item)['value'] === 'object';
  if (isTable || isFormatted(item, tools)) return true;
  if (IS_BUTTON.test(name)) return false;
  if (TEXTS.some((kind) => isField(name, kind, part, tools))) return true;
  const words = wordsIn(item, tools) ?? '';
  const isShort = /^\S+(\s\S+){0,2}$/.test(words);
  return IS_PROSE.test(words) && !IS_SETTING.test(isShort ? `${name} ${words}` : name);
}
