import { expect } from '@open-wc/testing';
import { engine } from '../../support/engine.js';
import { failureIn } from './failure-in.js';
import { nastyMarkup } from './nasty-markup.js';
import { Stage } from './stage.js';

/** How many texts are made. */
export const TEXTS = engine === 'chromium' ? 20_000 : 1_000;
const PART = engine === 'chromium' ? 2_000 : 500;

/**
 * Has each text of nasty markup checked, in tests of some of them each. `check` throws for what is not as
 * it must be, and says whether it compared the words.
 */
export function testNastyMarkup(
  behaviour: string,
  seed: number,
  check: (html: string, stage: Stage) => boolean,
): void {
  for (let first = seed; first < seed + TEXTS; first += PART) {
    it(`${behaviour}: ${PART} from seed ${first}`, async () => {
      const stage = new Stage();
      let compared = 0;
      try {
        const failure = failureIn(nastyMarkup, { seed: first, numRuns: PART }, (html) => {
          if (check(html, stage)) compared++;
        });
        expect(failure).to.equal(undefined);
        expect(await stage.lateAttacks(), `FAULT_SEED=${first}, attacks`).to.equal(0);
        // Texts with embeds and shortcodes have others than those that stand in them.
        expect(compared, 'texts compared').to.be.greaterThan(PART / 2);
      } finally {
        stage.close();
      }
    });
  }
}
