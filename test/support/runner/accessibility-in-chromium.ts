import { liveState, stateNames, type Accessible } from './accessible.js';
import type { DebuggingSession, Page } from './driven-page.js';

interface Value {
  value: unknown;
}

interface ProtocolNode {
  nodeId: string;
  ignored: boolean;
  role?: Value;
  name?: Value;
  description?: Value;
  properties?: { name: string; value: Value }[];
  childIds?: string[];
  parentId?: string;
}

interface FrameTree {
  frame: { id: string; url: string };
  childFrames?: FrameTree[];
}

/** Chromium's names of roles that ARIA has another word for, or none. */
const roleNames: Readonly<Record<string, string>> = {
  StaticText: 'text',
  ListMarker: 'marker',
  Figcaption: 'caption',
};

const sessions = new WeakMap<Page, DebuggingSession>();

/** The accessibility tree of the frame with an address. */
export async function treeInChromium(page: Page, url: string): Promise<Accessible[]> {
  const session = sessions.get(page) ?? (await page.createCDPSession());
  sessions.set(page, session);
  const { frameTree } = (await session.send('Page.getFrameTree', {})) as { frameTree: FrameTree };
  const frame = framesIn(frameTree).find((one) => one.url === url);
  if (!frame) throw new Error(`No frame shows ${url}`);
  const { nodes } = (await session.send('Accessibility.getFullAXTree', { frameId: frame.id })) as {
    nodes: ProtocolNode[];
  };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const childrenOf = ({ childIds = [] }: ProtocolNode): Accessible[] =>
    childIds.flatMap((id) => {
      const child = byId.get(id);
      return child ? accessiblesOf(child) : [];
    });
  const accessiblesOf = (node: ProtocolNode): Accessible[] => {
    // A line of a text as it is laid out, which the text has as a whole.
    if (node.role?.value === 'InlineTextBox') return [];
    return node.ignored ? childrenOf(node) : [{ ...toldOf(node), children: childrenOf(node) }];
  };
  return nodes.filter(({ parentId }) => parentId === undefined).flatMap(childrenOf);
}

function framesIn({ frame, childFrames = [] }: FrameTree): FrameTree['frame'][] {
  return [frame, ...childFrames.flatMap(framesIn)];
}

function toldOf({ role, name, description, properties = [] }: ProtocolNode) {
  const values = new Map(properties.map((property) => [property.name, property.value.value]));
  const roleName = textOf(role);
  const level = values.get('level');
  return {
    role: roleNames[roleName] ?? roleName,
    name: textOf(name),
    description: textOf(description),
    level: typeof level === 'number' ? level : undefined,
    states: [
      ...stateNames.filter((state) => [true, 'true'].includes(values.get(state) as boolean)),
      ...liveState(roleName, values.get('live')),
    ],
  };
}

function textOf(value: Value | undefined): string {
  return typeof value?.value === 'string' ? value.value : '';
}
