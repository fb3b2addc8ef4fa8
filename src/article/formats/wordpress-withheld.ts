import type { JsonObject } from '../fields/json-value.js';
import type { FormatTools } from './format-tools.js';

/** Why a post is not to be shown: an editor's session is given everything. */
export function reasonOf(post: JsonObject): string | undefined {
  const status = wordOf(post['status']);
  if (!status || /^publish(ed)?$/i.test(status)) return undefined;
  return `is not published (its status is "${status.slice(0, 50)}")`;
}

/**
 * Whether a post asks for a password. WordPress gives everybody the head of it, with an excerpt if its
 * editor wrote one, and an editor's session everything.
 */
export function isProtected(post: JsonObject, { membersOf, textOf }: FormatTools): boolean {
  const isMarked = [post['content'], post['excerpt']].some((text) =>
    /^(true|1)$/.test(wordOf(membersOf(text)['protected'])),
  );
  // WordPress.com has the form that asks for the password in place of the text.
  const asks = /<form[^>]{0,500}post-password-form/.test(textOf(post['content']) ?? '');
  return isMarked || asks || wordOf(post['password']) !== '';
}

function wordOf(value: unknown): string {
  const isWord = typeof value === 'string' || typeof value === 'number' || value === true;
  return isWord ? String(value).trim() : '';
}
