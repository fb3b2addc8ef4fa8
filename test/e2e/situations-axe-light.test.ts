import { expect } from '@open-wc/testing';
import { axeScript, violationsIn } from '../situations/axe.js';
import { subjects } from '../situations/index.js';
import { canShow, openSituation } from '../situations/open-situation.js';

for (const { name: subject, situations } of subjects) {
  describe(`axe-core, best practices included, of ${subject}`, () => {
    for (const situation of situations.filter(canShow)) {
      it(`${situation.name}: nothing is found`, async () => {
        const page = await openSituation(situation, axeScript);
        expect(await violationsIn(page)).to.deep.equal([]);
      });
    }
  });
}
