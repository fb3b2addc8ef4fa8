import type { JsonObject } from '../fields/json-value.js';
import { membersOf } from './make-tools.js';

/** What systems say in place of a document. */
export interface ErrorEnvelope {
  /** The HTTP status that goes with it, as far as it tells. */
  status: number | undefined;
}

/** Kinds of error that systems name, and the status that says the same. */
const STATUSES: readonly (readonly [RegExp, number])[] = [
  [
    /not.?found|cannot (get|post) \/|no.?(route|such)|unknown.?(post|blog)|invalid.?(post|page|term)?.?id\b/i,
    404,
  ],
  [/n[o'’]t (be found|exist|converted)/i, 404],
  [/unauthori[sz]ed|invalid.{0,20}(key|token)|not.?logged.?in|authenticat/i, 401],
  [/bad.?request/i, 400],
  [/validation.?(error|failed)/i, 422],
  [
    /forbidden|permission|cannot.?(access|edit|list|read\b(?! prop)|view)|not allowed|access.?denied/i,
    403,
  ],
  [/too.?many|rate.?limit/i, 429],
  [/internal|server.?error/i, 500],
  [/not.?acceptable/i, 406],
];

/** Members that only an article has, or a list of some. */
const CONTENT =
  /^(@graph|headlines?|articleBody|attributes|bod(y|ies|y_\w+)|content\w*|excerpt|html|id|_?items?|posts|results|text|webTitle)$/;

/** Where an error has its number, and where its words and its kind. */
const NUMBERS = ['status', 'statusCode', 'code'];
const WORDS = ['type', 'code', 'status', 'name', 'title', 'message', 'detail', 'reason'];

/** Members of an error that has words alone; what has more than those is something else. */
const FEW = 5;

/**
 * Recognises the errors of JSON:API, Ghost and Drupal (`errors`), the Guardian (`response.status`
 * `error`), Eve, on which Superdesk stands (`_status` `ERR`), Plone, Strapi, Spring Boot and
 * WordPress.com (`error`), WordPress (`code`, `message`, `data.status`), Liferay (`status`, `title`,
 * `message`), and of Drupal's REST (`message` alone) or others (`detail`). https://jsonapi.org/format/#errors
 * and RFC 9457 are among them; the others have no common source.
 */
export function findErrorEnvelope(document: unknown): ErrorEnvelope | undefined {
  const members = membersOf(document);
  const { data, detail, error, errors, message, response, title } = members;
  const names = Object.keys(members);
  if (membersOf(response)['status'] === 'error') return { status: statusOf(membersOf(response)) };
  if (members['_status'] === 'ERR') {
    return { status: statusOf(membersOf(members['_error']), members) };
  }
  const [first] = [errors].flat();
  const told = [first, error].find(isTold);
  const isContent = (name: string) =>
    CONTENT.test(name) && members[name] !== null && !(name === 'id' && told && names.length <= FEW);
  if (names.some(isContent) || isLinkedData(members['@type'])) return undefined;
  if (told !== undefined) return data ? undefined : { status: statusOf(asMembers(told), members) };
  const status = statusOf({ status: membersOf(data)['status'] }, members);
  const hasWords = typeof message === 'string' || typeof detail === 'string';
  const isEnough = data ? status : names.length <= FEW || status;
  // The words of a title may be about anything: the state alone tells.
  const hasTitle = typeof title === 'string' && statusOf({ status: members['status'] });
  return (hasWords && isEnough) || hasTitle ? { status } : undefined;
}

/** Whether an object says of what type of schema.org it is. API Platform says `Error`. */
function isLinkedData(type: unknown): boolean {
  return type !== undefined && !/error/i.test(String([type].flat().find(isPlain)));
}

/** Whether something says what is wrong. */
function isTold(error: unknown): boolean {
  return (typeof error === 'string' && !!error) || Object.keys(membersOf(error)).length > 0;
}

function asMembers(error: unknown): JsonObject {
  return typeof error === 'string' ? { message: error } : membersOf(error);
}

/** The first number that is a status of HTTP, else what the words say. */
function statusOf(...errors: readonly JsonObject[]): number | undefined {
  const facts = (names: readonly string[]) =>
    errors.flatMap((error) => names.map((name) => error[name])).filter(isPlain);
  const number = facts(NUMBERS)
    .map(Number)
    .find((status) => status >= 400 && status < 600);
  if (number) return number;
  const words = facts(WORDS).join(' ').slice(0, 1000);
  return STATUSES.find(([pattern]) => pattern.test(words))?.[1];
}

/** Whether a value can be made a text: an object may have a `toString` of its own. */
function isPlain(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}
