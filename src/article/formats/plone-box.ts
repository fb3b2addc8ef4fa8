import type { JsonObject } from '../fields/json-value.js';
import type { FormatTools } from './format-tools.js';
import type { BlockContext } from './plone-blocks.js';
import { renderFigure } from './plone-figure.js';
import { linkTo, wrap } from './plone-html.js';
import { renderLine, renderWords } from './plone-words.js';

const TITLE = /^(title|headline|header|heading)$|_title$/;

/** Fields of blocks that visitors read; all others are settings. */
const WORDS =
  /^(value|label|text|description|content|subtitle|info|tel|phone|email)$|_(content|text|description)$/;

/** Words of a button or for machines, and a kicker, which has its own place. */
const NO_WORDS = /^(head|alt|button|link|plain)_/;

/** Boxes of which a title may be all that they say. */
const BOX = /^$|alert|callout|card|hero|highlight|item|slide|statistic/i;

/** Boxes in which editors alone see the title. */
const UNNAMED = /^(group|columnsBlock)$/;

/** Boxes in which the address is that of an image, not of another page. */
const PICTURE = /banner|hero|highlight/i;

/**
 * What stands in a box or leads to another page, and any block that is not known: its title, image,
 * words, inner parts and link.
 */
export function renderBox(
  block: JsonObject,
  type: string,
  inner: string,
  context: BlockContext,
): string {
  const { tools } = context;
  const names = Object.keys(block).filter((name) => !NO_WORDS.test(name));
  const title = UNNAMED.test(type)
    ? ''
    : lineOf(
        names.filter((name) => TITLE.test(name)),
        block,
        tools,
      );
  const wordNames = names.filter(
    (name) => WORDS.test(name) && !(name.includes('desc') && block['hide_description'] === true),
  );
  const words = [...wordNames, 'additionalText']
    .map((name) => renderWords(block[name], tools))
    .join('');
  const kicker = renderWords(block['head_title'], tools);
  const { address, name } = targetOf(block['href'], tools);
  if (address) {
    const label = title || renderLine(name, tools);
    return label
      ? kicker + wrap('p', linkTo(address, label)) + words
      : kicker + wrap('p', linkTo(address, lineOf(wordNames, block, tools)));
  }
  const url = (PICTURE.test(type) ? block['url'] : undefined) ?? block['image'];
  const figure = renderFigure({ ...block, url, caption: '' }, context);
  const content = figure + words + inner + renderButton(block, tools);
  // A heading over nothing is that of what can't be shown.
  return content || BOX.test(type) ? kicker + wrap(tagOf(title), title) + content : '';
}

/** A figure of a statistic, without a word, heads nothing. */
function tagOf(title: string): string {
  return /\p{L}/u.test(title) ? 'h3' : 'p';
}

function lineOf(names: readonly string[], block: JsonObject, tools: FormatTools): string {
  return names.map((name) => renderLine(block[name], tools)).find(Boolean) ?? '';
}

function renderButton(block: JsonObject, tools: FormatTools): string {
  const { buttonText, buttonLabel, linkMoreTitle } = block;
  const { address, name } = targetOf(block['buttonLink'] ?? block['linkMore'], tools);
  if (!address || block['button'] === false) return '';
  return wrap(
    'p',
    linkTo(address, renderLine(buttonText ?? buttonLabel ?? linkMoreTitle ?? name, tools)),
  );
}

function targetOf(value: unknown, { listOf, membersOf, textOf }: FormatTools) {
  const [link] = listOf(value);
  const target = membersOf(link);
  return { address: textOf(target['@id']) ?? textOf(link), name: target['title'] };
}
