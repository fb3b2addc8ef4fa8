import { ampCases } from './amp.js';
import { bareAddressCases } from './bare-addresses.js';
import { blankLineCases } from './blank-lines.js';
import { boldCases } from './bold.js';
import { embedCases } from './embeds.js';
import { footnoteCases } from './footnotes.js';
import { mathCases } from './formulas.js';
import { keptCases } from './kept.js';
import { lazyImageCases } from './late-images.js';
import { meaningCases } from './meanings.js';
import { mediaCases } from './media.js';
import { paragraphCases } from './paragraphs.js';
import { shortcodeCases } from './shortcodes.js';

/** HTML as content systems and office programs write it, and what its author meant. */
export const contentSystemCases = [
  ...paragraphCases,
  ...blankLineCases,
  ...bareAddressCases,
  ...boldCases,
  ...lazyImageCases,
  ...shortcodeCases,
  ...mathCases,
  ...footnoteCases,
  ...embedCases,
  ...mediaCases,
  ...meaningCases,
  ...keptCases,
  ...ampCases,
];
