import type { InterfaceLanguage } from '../../../localization/generated/languages.js';
import type { Translation } from '../../../article/article.js';
import type { ArticleContent } from '../article-content.js';

/** What the views of an article need to know. */
export interface ViewContext {
  content: ArticleContent;
  /** Language of the element's own words; the article's text has its own. */
  language: InterfaceLanguage;
  /** Whether another is being fetched. */
  isBusy: boolean;
  /** Absolute; absent: no back link. */
  backUrl: string | undefined;
  onBackClick: (event: MouseEvent) => void;
  onTranslationClick: (translation: Translation, event: MouseEvent) => void;
  /** The width in CSS pixels that an image can have. */
  room: () => number;
  /** `all`, `none` or the names of controls. */
  controls: string;
  /** Don't keep the reader's text size. */
  noPersist: boolean;
}
