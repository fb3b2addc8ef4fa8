import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { ReceivedRequest, Reply, Resource } from './reply.js';

const prefix = '/served/';

interface Entry {
  path: string;
  /** Settles when held replies may be sent. */
  released: Promise<void>;
  release: () => void;
  replies: readonly Reply[];
  answered: number;
  requests: ReceivedRequest[];
}

/** What tests asked the server to serve, each thing under an address of its own. */
export class Resources {
  readonly #entries = new Map<string, Entry>();

  add({ path = 'resource', then = [], ...first }: Resource): { id: string; path: string } {
    const id = randomUUID();
    const address = `${prefix}${id}/${encodeURI(path)}`;
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    const replies = [first, ...then];
    this.#entries.set(id, { path: address, released, release, replies, answered: 0, requests: [] });
    return { id, path: address };
  }

  release(id: string): void {
    this.#entries.get(id)?.release();
  }

  requestsOf(id: string): readonly ReceivedRequest[] {
    return this.#entries.get(id)?.requests ?? [];
  }

  /** Notes the request and tells what it gets, or nothing where no test serves such an address. */
  receive(request: IncomingMessage, toOtherOrigin: boolean): Exchange | undefined {
    const { method = 'GET', url = '', headers } = request;
    const entry = this.#find(url);
    if (!entry) return undefined;
    const position = Math.min(entry.answered, entry.replies.length - 1);
    const received = {
      method,
      url,
      headers: { ...headers },
      toOtherOrigin,
      reply: position,
      leftEarly: false,
    };
    entry.requests.push(received);
    // A preflight asks about the request to come: it takes no reply from that one.
    if (method !== 'OPTIONS') entry.answered += 1;
    const reply = entry.replies[position] ?? {};
    return { received, reply, ready: reply.isHeld ? entry.released : Promise.resolve() };
  }

  #find(url: string): Entry | undefined {
    const [path = ''] = url.split('?');
    const [id = ''] = path.startsWith(prefix) ? path.slice(prefix.length).split('/') : [];
    const entry = this.#entries.get(id);
    return entry?.path === path ? entry : undefined;
  }
}

export interface Exchange {
  received: ReceivedRequest;
  reply: Reply;
  /** Settles when the reply may be sent. */
  ready: Promise<void>;
}
