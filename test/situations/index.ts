import { fields } from './fields.js';
import { hosts } from './hosts.js';
import { images } from './images.js';
import { languages } from './languages.js';
import { modes } from './modes.js';
import { recipes } from './recipes.js';
import type { Subject } from './situation.js';
import { states } from './states.js';
import { widths } from './widths.js';

/** All situations, by subject: what is looked at, measured, and asked of axe-core. */
export const subjects: readonly Subject[] = [
  languages,
  widths,
  hosts,
  modes,
  fields,
  images,
  states,
  recipes,
];
