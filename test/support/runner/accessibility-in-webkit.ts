import { liveState, stateNames, type Accessible } from './accessible.js';
import { miniBrowserExecutable } from './executables.js';
import { HelperProcess } from './helper-process.js';
import { answering, freePort } from './ports.js';
import { startVirtualDisplay } from './virtual-display.js';
import { Refusal, WebKitInspector } from './webkit-inspector.js';

interface Properties {
  exists: boolean;
  ignored?: boolean;
  hidden?: boolean;
  role: string;
  label: string;
  headingLevel?: number;
  liveRegionStatus?: string;
}

/**
 * Reads accessibility trees in a MiniBrowser of its own, since Web Inspector, which has them, is not let
 * into the one that the driver controls.
 */
export class WebKitReader {
  readonly #helpers: HelperProcess[] = [];
  #inspector: Promise<WebKitInspector> | undefined;
  #url = '';

  /** The tree of the page at an address; empty until the page has been loaded. */
  async treeOf(url: string): Promise<Accessible[]> {
    try {
      return await this.#read(url);
    } catch (error) {
      // A page that changes while it is read; it will be read again.
      if (!(error instanceof Refusal)) throw error;
      return [{ role: 'refused', name: error.message, states: [], children: [] }];
    }
  }

  async end(): Promise<void> {
    if (this.#inspector) (await this.#inspector).close();
    for (const helper of this.#helpers) await helper.end();
  }

  async #read(url: string): Promise<Accessible[]> {
    this.#inspector ??= this.#start(url);
    const inspector = await this.#inspector;
    if (this.#url !== url) await valueOf(inspector, `location.href = ${JSON.stringify(url)}`);
    this.#url = url;
    const parents = await valueOf(inspector, collecting(url));
    if (typeof parents !== 'string') return [];
    await inspector.command('DOM.getDocument');
    return nested(
      await Promise.all(
        (JSON.parse(parents) as number[]).map((parent, index) => askedOf(inspector, parent, index)),
      ),
    );
  }

  async #start(url: string): Promise<WebKitInspector> {
    const display = await startVirtualDisplay();
    const port = await freePort();
    const browser = new HelperProcess(miniBrowserExecutable(), ['--private', url], {
      env: {
        ...process.env,
        DISPLAY: display.name,
        LANG: 'en_US.UTF-8',
        NO_AT_BRIDGE: '1',
        WEBKIT_INSPECTOR_SERVER: `127.0.0.1:${String(port)}`,
      },
    });
    this.#helpers.push(browser, display.process);
    await answering(port);
    this.#url = url;
    return WebKitInspector.connect(port);
  }
}

interface FlatNode {
  /** Its place in the list, -1 for the first. */
  parent: number;
  properties: Properties;
  text: unknown;
}

function nested(nodes: readonly FlatNode[], parent = -1): Accessible[] {
  return nodes.flatMap((node, index) => {
    if (node.parent !== parent) return [];
    const children = nested(nodes, index);
    return isTold(node.properties) ? [{ ...toldOf(node), children }] : children;
  });
}

/** The words of an element are not nodes of their own to WebKitGTK, and yet not hidden. */
function isTold({ exists, ignored, hidden, role }: Properties): boolean {
  return exists && !hidden && (!ignored || role === 'text');
}

function toldOf({ properties, text }: FlatNode) {
  const { role, label, headingLevel, liveRegionStatus } = properties;
  const isSet = (state: string) =>
    (properties as unknown as Record<string, unknown>)[state] === true;
  return {
    role,
    name: typeof text === 'string' ? text : label,
    level: headingLevel,
    states: [...stateNames.filter(isSet), ...liveState(role, liveRegionStatus)],
  };
}

async function askedOf(
  inspector: WebKitInspector,
  parent: number,
  index: number,
): Promise<FlatNode> {
  const place = `flatTree[${String(index)}]`;
  const text = await valueOf(inspector, `${place}.text`);
  // Web Inspector does not know white space between elements, which parts words all the same.
  const isSpace = typeof text === 'string' && text.trim() === '';
  const properties = isSpace ? space : await propertiesOf(inspector, `${place}.node`);
  return { parent, text, properties };
}

const space: Properties = { exists: true, role: 'text', label: '' };

async function propertiesOf(inspector: WebKitInspector, expression: string): Promise<Properties> {
  const { result } = await inspector.command('Runtime.evaluate', { expression });
  const { objectId } = result as { objectId: string };
  const { nodeId } = await inspector.command('DOM.requestNode', { objectId });
  const answer = await inspector.command('DOM.getAccessibilityPropertiesForNode', { nodeId });
  return answer['properties'] as Properties;
}

async function valueOf(inspector: WebKitInspector, expression: string): Promise<unknown> {
  const answer = await inspector.command('Runtime.evaluate', { expression, returnByValue: true });
  return (answer['result'] as { value?: unknown }).value;
}

/** Lists all nodes in the order in which they are shown, and answers the place of each one's parent. */
function collecting(url: string): string {
  return `(() => {
    if (location.href !== ${JSON.stringify(url)} || document.readyState !== 'complete') return;
    flatTree = [];
    const shownIn = (node) => {
      if (node.shadowRoot) return node.shadowRoot.childNodes;
      const slotted = node.localName === 'slot' ? node.assignedNodes() : [];
      return slotted.length > 0 ? slotted : node.childNodes;
    };
    const wordsOf = (text) => {
      const range = new Range();
      range.selectNode(text);
      // White space that takes no place, as between two blocks, is not there.
      return text.data.trim() || range.getClientRects().length > 0 ? text.data : '';
    };
    const collect = (node, parent) => {
      const isText = node.nodeType === Node.TEXT_NODE;
      if (!isText && node.nodeType !== Node.ELEMENT_NODE) return;
      const place = flatTree.push({ node, parent, text: isText ? wordsOf(node) : null }) - 1;
      for (const child of shownIn(node)) collect(child, place);
    };
    for (const child of document.body.childNodes) collect(child, -1);
    return JSON.stringify(flatTree.map(({ parent }) => parent));
  })()`;
}
