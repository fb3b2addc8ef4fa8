import type { FieldKind } from './format-tools.js';

/**
 * Names that editors give to fields, in English, French, German, Spanish and Italian, in the form that
 * `simplify` makes of them.
 */
const NAMES: Readonly<Record<FieldKind, string>> = {
  author:
    'author authors byline writer auteur auteurs redacteur redaction autor autoren verfasser autores autore autori',
  body:
    'content body text maintext fulltext articlebody bodytext articletext maincontent contenu corps texte corpsdutexte textecomplet ' +
    'inhalt haupttext artikeltext fliesstext textkorper textkoerper contenido cuerpo texto cuerpodelarticulo contenuto corpo testo corpodeltesto',
  caption:
    'caption imagecaption photocaption legende bildunterschrift bildlegende pie piedefoto leyenda didascalia',
  credit:
    'credit credits imagecredit photocredit photographer photographe creditphoto bildnachweis fotonachweis urheber fotograf credito creditos fotografo crediti',
  date: 'date publicationdate publishdate publisheddate newsdate displaydate datedepublication datum veroffentlichungsdatum veroeffentlichungsdatum fecha fechadepublicacion data datadipubblicazione',
  dateline:
    'dateline placeanddate placedate locationanddate dateandplace lieuetdate lieudate dateetlieu ortunddatum ortdatum datumundort lugaryfecha lugarfecha fechaylugar luogoedata luogodata dataeluogo',
  image:
    'image images mainimage leadimage picture photo photograph heroimage banner teaserimage newsimage illustration visuel imageprincipale ' +
    'bild foto titelbild aufmacherbild imagen fotografia imagenprincipal immagine immagineprincipale mediaimage',
  overline: 'overline kicker surtitre dachzeile antetitulo occhiello',
  place: 'place location city lieu ville ort stadt lugar ciudad luogo citta',
  related:
    'related relatedlinks links link seealso moreinformation furtherreading readmore usefullinks liensutiles liens lien voiraussi ensavoirplus liensassocies liensconnexes ' +
    'weiterfuhrendelinks weiterfuehrendelinks verwandtelinks mehrinformationen weitereinformationen sieheauch enlaces enlacesrelacionados masinformacion veatambien vertambien ' +
    'linkutili collegamenti collegamenticorrelati approfondimenti vedianche',
  subheadline:
    'subtitle subheadline subheading subhead deck soustitre untertitel subtitulo sottotitolo catenaccio',
  summary:
    'summary abstract teaser lead leadtext intro introduction standfirst description excerpt resume chapo chapeau accroche extrait ' +
    'zusammenfassung kurztext vorspann einleitung anrisstext resumen entradilla extracto sommario riassunto introduzione',
};

/** A name without prefix, accents, separators and number: `field_Légende-1` is `legende`. */
export function simplify(name: unknown): string {
  return typeof name === 'string'
    ? name
        .slice(0, 200)
        .normalize('NFD')
        .toLowerCase()
        .replaceAll('ß', 'ss')
        .replace(/^field_/, '')
        .replace(/[^a-z]/g, '')
    : '';
}

/** Whether a name is a usual one for a kind of field, in any of the five languages. */
export function isNamed(name: unknown, kind: FieldKind): boolean {
  const simple = simplify(name);
  return !!simple && NAMES[kind].split(' ').includes(simple);
}
