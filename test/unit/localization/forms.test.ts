import { expect } from '@open-wc/testing';
import { canWrite, formsOf, loadForms } from '../../../src/localization/forms.js';
import { stub } from '../../support/stub.js';

/** An engine that has a language, lacks it, or writes its months as numbers. */
function pretend(supported: string[], month: string): () => void {
  const restore = [
    stub(Intl.DateTimeFormat, 'supportedLocalesOf', () => supported),
    stub(Intl.DateTimeFormat.prototype, 'format', () => month),
  ];
  return () => {
    for (const step of restore) step();
  };
}

describe('the forms of a language', () => {
  let restore: (() => void) | undefined;
  afterEach(() => restore?.());

  it('are fetched where the engine lacks it, and then it can be written', async () => {
    restore = pretend([], 'November');
    expect(canWrite('sq')).to.equal(false);
    await loadForms('sq-XK');
    expect(formsOf('sq-XK')?.date(2021, 11, 5)).to.equal('5 nëntor 2021');
    expect(canWrite('sq-XK')).to.equal(true);
  });

  it('are fetched where the engine writes months as numbers', async () => {
    restore = pretend(['bs'], 'M11');
    expect(canWrite('bs')).to.equal(false);
    await loadForms('bs');
    expect(formsOf('bs')?.date(2021, 11)).to.equal('novembar 2021.');
  });

  it('are not fetched where the engine has it', async () => {
    restore = pretend(['gl'], 'novembro');
    expect(canWrite('gl')).to.equal(true);
    await loadForms('gl');
    expect(formsOf('gl')).to.equal(undefined);
  });

  it('are none for a language that nobody here has', async () => {
    restore = pretend([], 'November');
    await loadForms('tk');
    expect(canWrite('tk')).to.equal(false);
  });
});
