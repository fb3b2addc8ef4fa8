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
  const words = [status, workflowStatus, statusByLabel]
    .flatMap((state) => [
      textOf(state),
      textOf(membersOf(state)['label']),
      textOf(membersOf(state)['code']),
    ])
    .find((state) => state !== undefined);
  const name = words && (STATES.get(words) ?? words.toLowerCase());
  const isHidden = [...STATES.values()].some((state) => state === name);
  return name && isHidden ? `is not published: its status is ${name}` : undefined;
}
