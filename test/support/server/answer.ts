import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Reply } from './reply.js';
import type { Exchange, Resources } from './resources.js';
import { sendReply } from './send-reply.js';
import { staticFile } from './static-file.js';

const openToAll = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': '*',
  'access-control-allow-methods': '*',
};

/** Answers at the runner's own origin; false where no test serves such an address. */
export async function answer(
  resources: Resources,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const exchange = resources.receive(request, false);
  if (!exchange) return false;
  noteLeaving(exchange, response);
  await exchange.ready;
  await sendReply(response, exchange.reply);
  return true;
}

/** Answers at the second origin, which serves the built files besides. */
export async function answerFromElsewhere(
  resources: Resources,
  projectFolder: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const exchange = resources.receive(request, true);
  if (exchange) noteLeaving(exchange, response);
  await exchange?.ready;
  const reply = exchange?.reply ?? (await staticFile(projectFolder, request.url ?? ''));
  const isPreflight = request.method === 'OPTIONS';
  await sendReply(response, isPreflight ? preflightReply(reply) : reply, corsHeaders(reply));
}

function noteLeaving({ received, reply }: Exchange, response: ServerResponse): void {
  if (reply.cutBeforeHeaders || reply.cutAfterBytes !== undefined) return;
  response.once('close', () => {
    received.leftEarly = !response.writableFinished;
  });
}

function preflightReply({ headers, cors }: Reply): Reply {
  return { status: 204, ...(headers && { headers }), ...(cors && { cors }) };
}

function corsHeaders({ cors }: Reply): Record<string, string> {
  return cors === 'none' ? {} : openToAll;
}
