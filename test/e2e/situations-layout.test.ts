import { expect } from '@open-wc/testing';
import { clippingIn } from '../situations/checks/clipping.js';
import { lineLengthFaultsIn } from '../situations/checks/line-length.js';
import { disorderIn } from '../situations/checks/order.js';
import { overflowIn } from '../situations/checks/overflow.js';
import { overlapIn } from '../situations/checks/overlap.js';
import { pictureFaultsIn } from '../situations/checks/picture-sizes.js';
import { smallTargetsIn } from '../situations/checks/targets.js';
import { textSizeFaultsIn } from '../situations/checks/text-sizes.js';
import { subjects } from '../situations/index.js';
import { canShow, openSituation } from '../situations/open-situation.js';
import { hasArticle, isOnPaper } from '../situations/situation.js';

for (const { name: subject, situations } of subjects) {
  describe(`the layout, of ${subject}`, () => {
    for (const situation of situations.filter(canShow)) {
      it(`${situation.name}: all in its place, nothing cut off, of sizes that are good to read`, async () => {
        const { element } = await openSituation(situation);
        const faults = [
          ...overflowIn(element),
          ...overlapIn(element),
          ...clippingIn(element),
          ...(isOnPaper(situation) ? [] : smallTargetsIn(element)),
          ...(hasArticle(situation)
            ? [
                ...disorderIn(element),
                ...textSizeFaultsIn(element, situation.textSize),
                ...lineLengthFaultsIn(element),
                ...pictureFaultsIn(element),
              ]
            : []),
        ];
        expect(faults).to.deep.equal([]);
      });
    }
  });
}
