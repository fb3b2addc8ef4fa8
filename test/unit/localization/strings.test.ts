import { expect } from '@open-wc/testing';
import { msg, str } from '@lit/localize';
import { hasStrings, loadStrings, renderIn } from '../../../src/localization/strings.js';

const name = () => msg('Print this page', { id: 'print' });
const by = (names: string) => msg(str`By ${names}`, { id: 'by' });

afterEach(() => {
  renderIn('en');
});

describe('the strings', () => {
  it('of English are there at once, those of another language once they are loaded', async () => {
    expect(hasStrings('en')).to.equal(true);
    expect(hasStrings('fr')).to.equal(false);
    renderIn('fr');
    expect(name()).to.equal('Print this page');
    expect(await loadStrings('fr')).to.equal('fr');
    expect(hasStrings('fr')).to.equal(true);
    expect(name()).to.equal('Imprimer la page');
  });

  it('are those of the language that is being rendered, from one call to the next', async () => {
    await loadStrings('fr');
    renderIn('fr');
    expect(by('A')).to.equal('Par A');
    renderIn('en');
    expect(by('A')).to.equal('By A');
    renderIn('fr');
    expect(name()).to.equal('Imprimer la page');
  });

  it('are English for a language that has none', () => {
    renderIn('xx');
    expect(name()).to.equal('Print this page');
  });

  it('are those that were written for a button of the reference page', async () => {
    await loadStrings('fr');
    renderIn('fr');
    expect([
      msg('Decrease text size', { id: 'smaller' }),
      msg('Increase text size', { id: 'larger' }),
      msg('Back', { id: 'back' }),
      msg('Try again', { id: 'retry' }),
    ]).to.deep.equal([
      'Diminuer la taille du texte',
      'Augmenter la taille du texte',
      'Retour',
      'Réessayer',
    ]);
  });
});
