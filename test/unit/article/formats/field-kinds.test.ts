import { expect } from '@open-wc/testing';
import { isNamed, simplify } from '../../../../src/article/formats/field-kinds.js';
import type { FieldKind } from '../../../../src/article/formats/format-tools.js';

/** Names as editors and systems write them, and what such a field holds; `other`: none of these. */
const names: Record<FieldKind | 'other', readonly string[]> = {
  author: ['Author', 'field_author', 'Byline', 'Auteur(s)', 'Rédacteur', 'Verfasser', 'Autore'],
  body: [
    'body',
    'field_body',
    'Content',
    'content27681514',
    'Main text',
    'body-text',
    'Article_Text',
    'Texte',
    'Corps du texte',
    'Contenu',
    'Inhalt',
    'Fließtext',
    'Textkörper',
    'TEXTKOERPER',
    'Cuerpo del artículo',
    'Contenido',
    'Corpo del testo',
    'Testo 1',
  ],
  caption: [
    'Caption',
    'Légende',
    'field_Légende-1',
    'Bildunterschrift',
    'Pie de foto',
    'Didascalia',
  ],
  credit: ['Photo credit', 'Crédit photo', 'Bildnachweis', 'Fotógrafo', 'Crediti'],
  date: [
    'Date',
    'publishDate',
    'Date de publication',
    'Veröffentlichungsdatum',
    'Fecha de publicación',
    'Data di pubblicazione',
  ],
  dateline: [
    'Dateline',
    'Place and date',
    'field_place_date',
    'Lieu et date',
    'Ort und Datum',
    'Ort, Datum',
    'Lugar y fecha',
    'Luogo e data',
  ],
  image: ['Image', 'image1', 'field_media_image', 'Hero image', 'Visuel', 'Aufmacherbild', 'Foto'],
  overline: ['Kicker', 'field_overline', 'Surtitre', 'Dachzeile', 'Antetítulo', 'Occhiello'],
  place: ['Place', 'Location', 'Lieu', 'Ville', 'Ort', 'Stadt', 'Ciudad', 'Città'],
  related: [
    'Related links',
    'relatedLinks',
    'See also',
    'Liens utiles',
    'Voir aussi',
    'En savoir plus',
    'Weiterführende Links',
    'Siehe auch',
    'Enlaces relacionados',
    'Más información',
    'Link utili',
    'Vedi anche',
  ],
  subheadline: ['Subtitle', 'Sous-titre', 'Untertitel', 'Subtítulo', 'Sottotitolo', 'Catenaccio'],
  summary: [
    'Summary',
    'Standfirst',
    'Chapô',
    'Résumé',
    'Zusammenfassung',
    'Entradilla',
    'Sommario',
  ],
  other: ['', ' ', '1', '___', 'Headline', 'Title', 'bodyguard', 'my body', 'Contents', 'اسم'],
};

const kinds = Object.keys(names).filter((kind) => kind !== 'other') as FieldKind[];

describe('the name of a field tells what it holds', () => {
  for (const [kind, written] of Object.entries(names)) {
    it(`${kind}: ${written.join(', ')}`, () => {
      for (const name of written) {
        const found = kinds.filter((candidate) => isNamed(name, candidate));
        expect(found, name).to.deep.equal(kind === 'other' ? [] : [kind]);
      }
    });
  }

  it('only if it is a text', () => {
    for (const name of [undefined, null, 1, true, {}, ['body'], { toString: 1 }]) {
      expect(isNamed(name, 'body')).to.equal(false);
      expect(simplify(name)).to.equal('');
    }
  });

  it('of which no more is read than a name has', () => {
    expect(simplify('é1 '.repeat(1_000_000))).to.match(/^e{60,70}$/);
    expect(isNamed('body'.padEnd(1_000_000), 'body')).to.equal(true);
  });
});

describe('simplify', () => {
  for (const [name, simple] of [
    ['field_Légende-1', 'legende'],
    ['FIELD_BODY', 'body'],
    ['Fließtext', 'fliesstext'],
    ['Le\u0301gende', 'legende'],
    ['weiterführende Links:', 'weiterfuhrendelinks'],
    ['my_field_body', 'myfieldbody'],
    ['本文', ''],
  ] as const) {
    it(`has of ${name} only ${simple || 'nothing'}`, () => {
      expect(simplify(name)).to.equal(simple);
    });
  }
});
