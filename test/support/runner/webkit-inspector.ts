import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

type Result = Record<string, unknown>;

interface Waiting {
  /** What was asked, for who reads an error. */
  message: string;
  resolve(result: Result): void;
  reject(error: Error): void;
}

interface TargetMessage {
  method?: string;
  params?: {
    targetInfo?: { targetId: string; isProvisional?: boolean };
    newTargetId?: string;
    message?: string;
  };
}

/** What was asked for is not there, or not there any more. */
export class Refusal extends Error {}

/** The length of what follows, and a byte that says that numbers in it are little-endian. */
const headerLength = 5;
const littleEndian = 1;

/**
 * Web Inspector's end of a WebKitGTK browser started with `WEBKIT_INSPECTOR_SERVER`, for what
 * WebKitWebDriver has no command. The frames around the JSON are those of WebKit's
 * `SocketConnection`; pages that the driver controls are not offered here.
 */
export class WebKitInspector {
  readonly #socket: Socket;
  readonly #waiting = new Map<number, Waiting>();
  #received = Buffer.alloc(0);
  /** Connection and page as the server counts them, 8 bytes each. */
  #address: Buffer | undefined;
  #page: string | undefined;
  #onPage: (() => void) | undefined;
  #lastId = 0;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (data) => {
      this.#receive(data);
    });
    socket.on('error', () => {
      this.#forget('The browser went away');
    });
  }

  /** Resolves once the browser has a page. */
  static async connect(port: number): Promise<WebKitInspector> {
    const socket = connect(port, '127.0.0.1');
    await once(socket, 'connect');
    const inspector = new WebKitInspector(socket);
    const hasPage = new Promise<void>((resolve) => {
      inspector.#onPage = resolve;
    });
    // The hash of the commands known here: with any, the server answers and goes on.
    inspector.#send('SetupInspectorClient', Buffer.from('none\0'));
    await hasPage;
    return inspector;
  }

  command(method: string, params: object = {}): Promise<Result> {
    const id = ++this.#lastId;
    const message = JSON.stringify({ id, method, params });
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { message, resolve, reject });
      this.#sendToPage('Target.sendMessageToTarget', { targetId: this.#page, message });
    });
  }

  close(): void {
    this.#socket.destroy();
  }

  #sendToPage(method: string, params: object): void {
    const json = JSON.stringify({ id: ++this.#lastId, method, params });
    const address = this.#address ?? Buffer.alloc(16);
    this.#send('SendMessageToBackend', Buffer.concat([address, Buffer.from(`${json}\0`)]));
  }

  #send(name: string, parameters: Buffer): void {
    const body = Buffer.concat([Buffer.from(`${name}\0`), parameters]);
    const header = Buffer.alloc(headerLength);
    header.writeUInt32BE(body.length);
    header[4] = littleEndian;
    this.#socket.write(Buffer.concat([header, body]));
  }

  #receive(data: Buffer): void {
    this.#received = Buffer.concat([this.#received, data]);
    while (this.#received.length > headerLength) {
      const end = headerLength + this.#received.readUInt32BE();
      if (this.#received.length < end) return;
      const body = this.#received.subarray(headerLength, end);
      this.#received = this.#received.subarray(end);
      const nameEnd = body.indexOf(0);
      this.#take(body.toString('utf8', 0, nameEnd), body.subarray(nameEnd + 1));
    }
  }

  #take(name: string, parameters: Buffer): void {
    const addressLength = 16;
    if (name === 'SetTargetList' && parameters.length > addressLength && !this.#address) {
      this.#address = Buffer.from(parameters.subarray(0, addressLength));
      this.#send('Setup', this.#address);
    } else if (name === 'SendMessageToFrontend') {
      const json = parameters.toString('utf8', addressLength, parameters.length - 1);
      this.#hear(JSON.parse(json) as TargetMessage);
    }
  }

  #hear({ method, params = {} }: TargetMessage): void {
    const { targetInfo, newTargetId, message } = params;
    if (method === 'Target.targetCreated' && !targetInfo?.isProvisional) {
      this.#page = targetInfo?.targetId;
      this.#onPage?.();
    } else if (method === 'Target.didCommitProvisionalTarget') {
      this.#page = newTargetId;
      this.#forget('The page has changed');
    } else if (method === 'Target.dispatchMessageFromTarget' && message !== undefined) {
      this.#answer(message);
    }
  }

  #answer(message: string): void {
    const { id, result, error } = JSON.parse(message) as {
      id?: number;
      result?: Result;
      error?: object;
    };
    const waiting = id === undefined ? undefined : this.#waiting.get(id);
    if (id === undefined || !waiting) return;
    this.#waiting.delete(id);
    if (error) waiting.reject(new Refusal(waiting.message));
    else waiting.resolve(result ?? {});
  }

  #forget(reason: string): void {
    for (const waiting of this.#waiting.values()) waiting.reject(new Refusal(reason));
    this.#waiting.clear();
  }
}
