import type axe from 'axe-core';
import { contrastOfPage } from './checks/contrast.js';
import type { ShownSituation } from './open-situation.js';

/** For the head of a page that is to be asked about. */
export const axeScript = '<script src="/node_modules/axe-core/axe.min.js"></script>';

/** All rules that are not deprecated: AAA, best practices and experiments too. */
const tags = [
  ...['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  ...['best-practice', 'experimental'],
];

/** AAA contrast, where the page's own text has that. */
const enhanced = 7;

/** What axe-core finds wrong with the whole page, a rule each, with the markup. */
export async function violationsIn({
  window,
  document,
  element,
}: ShownSituation): Promise<string[]> {
  const { axe: runner } = window as unknown as { axe: typeof axe };
  const { violations } = await runner.run(document, {
    runOnly: tags,
    // What passes is not told, which takes half of the time.
    resultTypes: ['violations'],
    rules: {
      // An experiment: it knows of no paragraph that scrolls, which the keyboard has to reach (WCAG 2.2, 2.1.1).
      'focus-order-semantics': { enabled: false },
      'color-contrast-enhanced': { enabled: contrastOfPage(element) >= enhanced },
    },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
