/**
 * The one shape of an article that the elements know, whatever format it came in.
 *
 * Text fields are plain text, to be set as text. `body.html` is untrusted until the sanitizer has
 * made a fragment of it. Addresses are absolute and of an allowed scheme. A field without a value
 * is `undefined`; a list without items is empty.
 */
export interface Article {
  id?: string | undefined;
  /** Address of the original, as a page. */
  url?: string | undefined;
  /** BCP 47 tag of the article's own text. */
  language?: string | undefined;
  headline?: string | undefined;
  subheadline?: string | undefined;
  dateline: Dateline;
  datePublished?: ArticleDate | undefined;
  dateModified?: ArticleDate | undefined;
  summary?: string | undefined;
  body?: ArticleBody | undefined;
  /** In the order given; the first is the lead image. */
  images: ArticleImage[];
  authors: Person[];
  publisher?: Publisher | undefined;
  related: RelatedLink[];
  tags: string[];
  translations: Translation[];
  rights: Rights;
  /** Where a back link of the data's own leads. */
  back?: BackLink | undefined;
  /** Whether the data holds the whole text, or only its beginning. */
  access: 'full' | 'teaser';
}

/** Place and date as a newspaper prints them before the text. */
export interface Dateline {
  /** Free text, printed as written. */
  text?: string | undefined;
  places: string[];
  date?: ArticleDate | undefined;
}

/**
 * A date no more precise than it was written: "November 2021" stays a month.
 * A `Date` alone could not say that, nor in which zone it was written.
 */
export interface ArticleDate {
  /** As found in the data. */
  raw: string;
  precision: 'year' | 'month' | 'day' | 'minute';
  /** The clock on the writer's wall: `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`. */
  wall: string;
  /** Of a range: the clock at its end, as precise as its beginning. */
  until?: string | undefined;
  /** `Z` or `±HH:MM`; absent where none was written. */
  offset?: string | undefined;
}

export interface ArticleBody {
  /** Untrusted HTML. */
  html: string;
  /** What relative addresses in it are relative to, absolute; absent: the page's own address. */
  baseUrl?: string | undefined;
}

export interface ArticleImage {
  src: string;
  /** Empty where the data has none: an empty text is better than an invented one. */
  alt: string;
  /** As text. */
  caption?: string | undefined;
  /** As text. */
  credit?: string | undefined;
  /** The caption where it has markup, such as a link. */
  richCaption?: ArticleBody | undefined;
  /** The credit where it has markup. */
  richCredit?: ArticleBody | undefined;
  /** CSS pixels. */
  width?: number | undefined;
  /** CSS pixels. */
  height?: number | undefined;
  /**
   * Files of the same picture, uncut, that of `src` among them if its width is known: at least two, the
   * narrowest first.
   */
  renditions?: Rendition[] | undefined;
}

/** One of the files in which a picture is given. */
export interface Rendition {
  src: string;
  /** Pixels of the file. */
  width: number;
}

export interface Person {
  name: string;
  url?: string | undefined;
}

export interface Publisher {
  name: string;
  url?: string | undefined;
}

export interface RelatedLink {
  title: string;
  /** Absent: the title is shown as text. */
  url?: string | undefined;
  /** BCP 47 tag of the title and what it leads to; absent: that of the article. */
  language?: string | undefined;
}

export interface Translation {
  language: string;
  /** The translation as a page. */
  url?: string | undefined;
  /** The translation as JSON, to which the reader switches in place. */
  src?: string | undefined;
}

export interface Rights {
  notice?: string | undefined;
  licenseUrl?: string | undefined;
  usageTerms?: string | undefined;
}

export interface BackLink {
  url: string;
  title?: string | undefined;
}
