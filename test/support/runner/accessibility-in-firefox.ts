import { liveState, stateNames, type Accessible } from './accessible.js';
import { evaluateInBrowserWindow } from './browser-window-of-firefox.js';
import type { Page } from './driven-page.js';

/** What Firefox tells of a node: its own names for roles and states, and attributes as texts. */
interface FirefoxNode {
  role: string;
  name: string | null;
  description: string;
  states: string[];
  attributes: Record<string, string>;
  children: FirefoxNode[];
}

/** Firefox’ names of roles that ARIA has another word for, or none. */
const roleNames: Readonly<Record<string, string>> = {
  'text leaf': 'text',
  statictext: 'text',
  'list item marker': 'marker',
  section: 'generic',
  'text container': 'generic',
  pushbutton: 'button',
  statusbar: 'status',
  graphic: 'image',
};

/**
 * The accessibility tree of the frame with an address. WebDriver has no command for it; the browser's
 * own window has the tree that screen readers are given. It is empty until Firefox has made it.
 */
export async function treeInFirefox(page: Page, url: string): Promise<Accessible[]> {
  const json = await evaluateInBrowserWindow(page, reading(page.url(), url));
  return (JSON.parse(json) as FirefoxNode[]).map(accessibleOf);
}

function accessibleOf(node: FirefoxNode): Accessible {
  const { role, name, description, attributes, states } = node;
  const { level, live } = attributes;
  const roleName = roleNames[role] ?? role;
  return {
    role: roleName,
    name: name ?? '',
    description,
    level: level === undefined ? undefined : Number(level),
    states: [
      ...stateNames.filter((state) => states.includes(firefoxName(state))),
      ...liveState(roleName, live),
    ],
    children: node.children.map(accessibleOf),
  };
}

function firefoxName(state: string): string {
  return state === 'disabled' ? 'unavailable' : state;
}

function reading(pageUrl: string, url: string): string {
  return `(() => {
    // Kept, since Firefox gives up its trees when nobody has the service any more.
    window.keptAccessibilityService ??=
      Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
    const service = window.keptAccessibilityService;
    const tab = gBrowser.tabs.find(
      ({ linkedBrowser }) => linkedBrowser.currentURI.spec === ${JSON.stringify(pageUrl)},
    );
    const childrenOf = (node) =>
      Array.from({ length: node.childCount }, (_, index) => node.getChildAt(index));
    const frameIn = (node) => {
      if (node instanceof Ci.nsIAccessibleDocument && node.URL === ${JSON.stringify(url)}) return node;
      for (const child of childrenOf(node)) {
        const found = frameIn(child);
        if (found) return found;
      }
    };
    const toldOf = (node) => {
      const state = {};
      const extraState = {};
      node.getState(state, extraState);
      return {
        role: service.getStringRole(node.role),
        name: node.name,
        description: node.description,
        states: [...service.getStringStates(state.value, extraState.value)],
        attributes: Object.fromEntries(
          [...node.attributes.enumerate()].map(({ key, value }) => [key, value]),
        ),
        children: childrenOf(node).map(toldOf),
      };
    };
    const outer = service.getAccessibleFor(tab.linkedBrowser);
    const frame = outer && frameIn(outer);
    return JSON.stringify(frame ? childrenOf(frame).map(toldOf) : []);
  })()`;
}
