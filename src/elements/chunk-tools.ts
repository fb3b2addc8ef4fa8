import { msg } from '@lit/localize';
import { html } from 'lit';
import { withAncestors } from '../flat-tree.js';
import { formatDate } from '../localization/format-date.js';
import { formsOf } from '../localization/forms.js';
import { intlLocale } from '../localization/intl-locale.js';
import { renderIn } from '../localization/strings.js';
import { report } from '../report.js';
import { articlesTextSize } from '../text-size/text-size.js';

/** What code that is fetched later needs of the entry: a chunk imports nothing from there. */
export const chunkTools = {
  articlesTextSize,
  formatDate,
  formsOf,
  html,
  intlLocale,
  msg,
  renderIn,
  report,
  withAncestors,
};
