import { msg } from '@lit/localize';
import { expect } from '@open-wc/testing';
import { stringsOf, loadStrings, renderIn } from '../../../src/localization/strings.js';
import { retry } from '../../../src/localization/error-words.js';
import * as words from '../../../src/localization/words.js';

afterEach(() => {
  renderIn('en');
});

describe('the strings', () => {
  it('of English are there at once, those of another language once they are loaded', async () => {
    expect(!!stringsOf('en')).to.equal(true);
    expect(!!stringsOf('fr')).to.equal(false);
    renderIn('fr');
    expect(words.print()).to.equal('Print this page');
    expect(await loadStrings('fr')).to.equal('fr');
    expect(!!stringsOf('fr')).to.equal(true);
    expect(words.print()).to.equal('Imprimer la page');
  });

  it('are those of the language that is being rendered, from one call to the next', async () => {
    await loadStrings('fr');
    renderIn('fr');
    expect(words.by('A')).to.equal('Par A');
    renderIn('en');
    expect(words.by('A')).to.equal('By A');
    renderIn('fr');
    expect(words.print()).to.equal('Imprimer la page');
  });

  it('are English for a language that has none', () => {
    renderIn('xx');
    expect(words.print()).to.equal('Print this page');
  });

  it('are those that were written for a button of the reference page', async () => {
    await loadStrings('fr');
    renderIn('fr');
    expect([words.smaller(), words.larger(), words.back(), retry(msg)]).to.deep.equal([
      'Diminuer la taille du texte',
      'Augmenter la taille du texte',
      'Retour',
      'Réessayer',
    ]);
  });
});
