// Do not modify this file by hand!
// Re-generate it by running npm run localize.

import type { Strings } from '../strings.js';
import type { InterfaceLanguage } from './languages.js';

const importers: Record<InterfaceLanguage, () => Promise<Strings>> = {
  en: () => Promise.resolve({ templates: {} }),
  'ar': () => import('./locales/ar.js'),
  'az': () => import('./locales/az.js'),
  'be': () => import('./locales/be.js'),
  'bg': () => import('./locales/bg.js'),
  'bs': () => import('./locales/bs.js'),
  'ca': () => import('./locales/ca.js'),
  'cnr': () => import('./locales/cnr.js'),
  'cs': () => import('./locales/cs.js'),
  'cy': () => import('./locales/cy.js'),
  'da': () => import('./locales/da.js'),
  'de': () => import('./locales/de.js'),
  'el': () => import('./locales/el.js'),
  'es': () => import('./locales/es.js'),
  'et': () => import('./locales/et.js'),
  'eu': () => import('./locales/eu.js'),
  'fi': () => import('./locales/fi.js'),
  'fr': () => import('./locales/fr.js'),
  'ga': () => import('./locales/ga.js'),
  'gl': () => import('./locales/gl.js'),
  'he': () => import('./locales/he.js'),
  'hr': () => import('./locales/hr.js'),
  'hu': () => import('./locales/hu.js'),
  'hy': () => import('./locales/hy.js'),
  'is': () => import('./locales/is.js'),
  'it': () => import('./locales/it.js'),
  'ka': () => import('./locales/ka.js'),
  'lb': () => import('./locales/lb.js'),
  'lt': () => import('./locales/lt.js'),
  'lv': () => import('./locales/lv.js'),
  'mk': () => import('./locales/mk.js'),
  'mt': () => import('./locales/mt.js'),
  'nb': () => import('./locales/nb.js'),
  'nl': () => import('./locales/nl.js'),
  'nn': () => import('./locales/nn.js'),
  'pl': () => import('./locales/pl.js'),
  'pt': () => import('./locales/pt.js'),
  'rm': () => import('./locales/rm.js'),
  'ro': () => import('./locales/ro.js'),
  'ru': () => import('./locales/ru.js'),
  'sk': () => import('./locales/sk.js'),
  'sl': () => import('./locales/sl.js'),
  'sq': () => import('./locales/sq.js'),
  'sr-Cyrl': () => import('./locales/sr-Cyrl.js'),
  'sr-Latn': () => import('./locales/sr-Latn.js'),
  'sv': () => import('./locales/sv.js'),
  'tr': () => import('./locales/tr.js'),
  'uk': () => import('./locales/uk.js'),
};

/** Fetches the strings of a language; those of English are in the code. Rejects if they can't be had. */
export const importStrings = (language: InterfaceLanguage): Promise<Strings> =>
  importers[language]();
