import { expect } from '@open-wc/testing';
import { paleIn } from '../situations/checks/contrast.js';
import { inDark } from '../situations/in-dark.js';
import { subjects } from '../situations/index.js';
import { canShow, openSituation } from '../situations/open-situation.js';

for (const { name: subject, situations } of subjects) {
  describe(`the colours, of ${subject}`, () => {
    for (const situation of situations.filter(canShow)) {
      for (const [where, shown] of [
        ['', situation],
        [', on a dark page', inDark(situation)],
      ] as const) {
        if (!shown) continue;
        it(`${situation.name}: all is as easy to see as the page’s own text${where}`, async () => {
          const { element } = await openSituation(shown);
          expect(paleIn(element)).to.deep.equal([]);
        });
      }
    }
  });
}
