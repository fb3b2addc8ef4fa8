import type { JsonObject } from '../fields/json-value.js';

/** What systems say in place of a document. */
export interface ErrorEnvelope {
  /** The HTTP status that goes with it, as far as it tells. */
  status: number | undefined;
}

/** Kinds of error that systems name, and the status that says the same. */
const STATUSES: readonly (readonly [RegExp, number])[] = [
  [/not.?found|no.?route|invalid.?(post|page|term)?.?id|could not be found|does not exist/i, 404],
  [/unauthori[sz]ed|invalid.*key|not.?logged.?in|authenticat/i, 401],
  [/forbidden|permission|cannot|not allowed|access.?denied/i, 403],
  [/too.?many|rate.?limit/i, 429],
  [/internal|server.?error/i, 500],
];

/**
 * Recognises the errors of WordPress (`code`, `message`, `data.status`), of JSON:API, Ghost and Drupal
 * (`errors`), Liferay (`status`, `title`, `message`), the Guardian (`response.status` `error`), Plone
 * (`type`, `message`; `error.message`), and of Drupal's REST (`message` alone). https://jsonapi.org/format/#errors
 * is one of them; the others have no common source.
 */
export function findErrorEnvelope(document: unknown): ErrorEnvelope | undefined {
  const members = membersOf(document);
  const { code, data, message, response, error } = members;
  const [first] = [members['errors']].flat();
  const few = Object.keys(members).length <= 5;
  if (typeof code === 'string' && typeof message === 'string') {
    return { status: statusOf(membersOf(data)['status'], code, message) };
  }
  if (typeof first === 'object' && first !== null && (data === undefined || data === null)) {
    const { status, title, type, detail, code: name, message: words } = first as JsonObject;
    return { status: statusOf(status, type, name, title, words, detail) };
  }
  if (membersOf(response)['status'] === 'error') {
    return { status: statusOf(membersOf(response)['message']) };
  }
  if (few && (typeof error === 'string' || typeof membersOf(error)['message'] === 'string')) {
    const { code: number, type, message: words } = membersOf(error);
    return { status: statusOf(members['status'], number, error, type, words) };
  }
  const { status, title, type } = members;
  const isTold = typeof message === 'string' || (typeof title === 'string' && status !== undefined);
  return few && isTold && !isContent(members)
    ? { status: statusOf(status, type, title, message) }
    : undefined;
}

/** Whether it has something that only an article has. */
function isContent(members: JsonObject): boolean {
  return ['headline', 'articleBody', 'content', 'body', 'text', 'id', 'items'].some(
    (name) => name in members,
  );
}

/** The first that is a status of HTTP, else what the words say. */
function statusOf(...facts: readonly unknown[]): number | undefined {
  const number = facts.map(Number).find((status) => status >= 400 && status < 600);
  if (number) return number;
  const words = facts.filter((fact) => typeof fact === 'string').join(' ');
  return STATUSES.find(([pattern]) => pattern.test(words))?.[1];
}

function membersOf(value: unknown): JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as JsonObject)
    : {};
}
