import { executeServerCommand } from '@web/test-runner-commands';
import { subjects } from '../../test/situations/index.js';
import { serveSituation } from '../../test/situations/serve-situation.js';
import { serve } from '../../test/support/serve.js';
import type { PictureWanted } from './picture-wanted.js';

/** Runs in the browser, where the tests are served what they ask for: so the pages are theirs. */
for (const { name: subject, situations } of subjects) {
  describe(subject, () => {
    for (const situation of situations) {
      it(situation.name, async () => {
        const { name, width = 800, media } = situation;
        const { pages } = await serveSituation(situation);
        const urls: string[] = [];
        for (const html of pages) {
          const page = { body: html, contentType: 'text/html; charset=utf-8', path: 'page.html' };
          urls.push((await serve(page)).url);
        }
        const wanted = { name: `${subject}-${name}`, urls, width, ...(media && { media }) };
        await executeServerCommand<boolean, PictureWanted>('screenshot', wanted);
      });
    }
  });
}
