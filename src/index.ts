export type {
  Article,
  ArticleBody,
  ArticleDate,
  ArticleImage,
  BackLink,
  Dateline,
  Person,
  Publisher,
  RelatedLink,
  Rights,
  Translation,
} from './article/article.js';
export { ArticleError, type ArticleErrorCode } from './article/article-error.js';
export type { ArticleState } from './elements/news-article/article-loader.js';
export {
  ArticleBackEvent,
  ArticleErrorEvent,
  ArticleLoadEvent,
} from './elements/news-article/events.js';
export { NewsArticle } from './elements/news-article/news-article.js';
export type { Removal, RemovalKind } from './sanitizer/prepare/removals.js';
export { ArticlePrintEvent } from './elements/print-button/events.js';
export { PrintButton } from './elements/print-button/print-button.js';
export { TextSizeChangeEvent } from './elements/text-size-controls/events.js';
export { TextSizeControls } from './elements/text-size-controls/text-size-controls.js';
