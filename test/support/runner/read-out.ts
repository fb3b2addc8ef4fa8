import type { ReadOut } from '../visit.js';
import type { Page } from './driven-page.js';

/** https://chromedevtools.github.io/devtools-protocol/tot/Accessibility/#type-AXNode */
interface AccessibilityNode {
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  properties?: { name: string; value: { value: unknown } }[];
}

/** The accessibility tree of a page, as a list. */
export async function readOut(page: Page): Promise<ReadOut[]> {
  const session = await page.createCDPSession();
  const { nodes } = (await session.send('Accessibility.getFullAXTree', {})) as {
    nodes: AccessibilityNode[];
  };
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, properties = [] }) => {
      const has = (property: string): boolean =>
        properties.some((one) => one.name === property && one.value.value === true);
      return {
        role: role?.value ?? '',
        name: name?.value ?? '',
        isDisabled: has('disabled'),
        isFocused: has('focused'),
      };
    });
}
