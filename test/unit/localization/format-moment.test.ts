import { expect } from '@open-wc/testing';
import { chunkTools } from '../../../src/elements/chunk-tools.js';
import { formatMoment } from '../../../src/localization/format-moment.js';

// In the zone of whoever runs the test, as of whoever reads.
const moment = new Date(2026, 10, 24, 13, 5);

describe('formatMoment', () => {
  it('writes day and time in words, the day first', () => {
    expect(formatMoment(moment, 'en', chunkTools)).to.match(/^24 November 2026 at 13:05$/);
    expect(formatMoment(moment, 'fr', chunkTools)).to.match(/^24 novembre 2026 à 13:05$/);
  });
});
