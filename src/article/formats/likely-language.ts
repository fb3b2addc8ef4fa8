import type { Article } from '../article.js';

/**
 * Letters of scripts from right to left, and the language that is the likeliest for each: for a script
 * by the likely subtags of Unicode (UTS 35 §4.3), before that by letters that Arabic doesn't have.
 */
const RIGHT_TO_LEFT: readonly (readonly [letters: RegExp, language: string])[] = [
  [/[ٹڈڑے]/, 'ur'],
  [/[پچژگ]/, 'fa'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Hebrew}/u, 'he'],
];

const LEFT_TO_RIGHT: readonly (readonly [letters: RegExp, language: string])[] = [
  [/\p{Script=Latin}/u, 'en'],
  [/\p{Script=Cyrillic}/u, 'ru'],
  [/\p{Script=Greek}/u, 'el'],
];

const RIGHT_TO_LEFT_SCRIPT = /^(?:Arab|Hebr|Thaa|Syrc|Nkoo|Adlm|Rohg)$/;

/** As much of a text as tells its script. */
const MAX_LENGTH = 1000;

/**
 * The likeliest language of an article that doesn't say its own, if it can't be `language`, which is
 * written in the other direction: an Arabic text without a language in an English page. A wrong guess
 * among languages of one script does less harm than lines that run the wrong way.
 */
export function likelyLanguage(
  { headline, summary, body }: Article,
  language: string,
): string | undefined {
  const words = [headline, summary, body?.html.slice(0, 10 * MAX_LENGTH).replace(/<[^>]*>/g, '')]
    .join(' ')
    .slice(0, MAX_LENGTH);
  const count = (letters: RegExp) => words.match(letters)?.length ?? 0;
  const toLeft = count(/[\p{Script=Arabic}\p{Script=Hebrew}]/gu);
  const letters = count(/\p{L}/gu);
  const isToLeft = toLeft > letters / 2;
  if (letters === 0 || isToLeft === isWrittenToLeft(language)) return undefined;
  const scripts = isToLeft ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
  return scripts.find(([script]) => script.test(words))?.[1];
}

function isWrittenToLeft(language: string): boolean {
  try {
    return RIGHT_TO_LEFT_SCRIPT.test(new Intl.Locale(language).maximize().script ?? '');
  } catch {
    // Tags of private use are well-formed, but no locale.
    return false;
  }
}
