import type { JsonObject } from '../fields/json-value.js';
import type { FormatTools } from './format-tools.js';

/** States of Liferay's workflow: https://learn.liferay.com/w/dxp/process-automation/workflow */
const STATES: ReadonlyMap<string, string> = new Map([
  ['1', 'pending'],
  ['2', 'draft'],
  ['3', 'expired'],
  ['4', 'denied'],
  ['5', 'inactive'],
  ['6', 'incomplete'],
  ['7', 'scheduled'],
  ['8', 'in-trash'],
  ['10', 'empty'],
]);

/** Why a content is not for everyone; versions of Liferay that name no state give out approved ones only. */
export function reasonOf(
  content: JsonObject,
  { membersOf, textOf }: FormatTools,
): string | undefined {
  const { status, workflowStatus, statusByLabel } = content;
  const hidden = [...STATES.values()];
  // A label may be in any language; the code beside it says the same.
  const name = [status, workflowStatus, statusByLabel]
    .flatMap((state) => [state, membersOf(state)['label'], membersOf(state)['code']])
    .map((state) => textOf(state)?.toLowerCase() ?? '')
    .map((state) => STATES.get(state) ?? state)
    .find((state) => hidden.includes(state));
  return name && `is not published: its status is ${name}`;
}
