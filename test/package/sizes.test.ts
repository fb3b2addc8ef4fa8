import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  BOUND,
  FORMAT_BOUND,
  formatReport,
  LANGUAGE_BOUND,
  reportSizes,
} from '../../scripts/size-report.js';
import { languages } from '../../src/localization/generated/languages.js';
import { formatNames } from '../../src/article/formats/format-table.js';

describe('the bytes of the script-tag build', async () => {
  const report = await reportSizes('dist');
  console.log(formatReport(report));

  it(`before a plain English article shows are no more than ${BOUND}`, () => {
    assert.ok(report.firstPaint <= BOUND, `${report.firstPaint} bytes: see stats.html`);
  });

  it('are told for each format', () => {
    assert.deepEqual(Object.keys(report.formats), formatNames);
    for (const [name, bytes] of Object.entries(report.formats)) {
      assert.ok(bytes <= FORMAT_BOUND, `${name}: ${bytes} bytes`);
    }
  });

  for (const language of languages) {
    if (language === 'en') continue;
    it(`of one more language are no more than ${LANGUAGE_BOUND}: ${language}`, () => {
      assert.ok((report.chunks[`${language}.js`] ?? Infinity) <= LANGUAGE_BOUND);
    });
  }
});
