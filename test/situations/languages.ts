import { arabic } from './articles/arabic.js';
import { english } from './articles/english.js';
import { french } from './articles/french.js';
import { georgian } from './articles/georgian.js';
import { german } from './articles/german.js';
import { greek } from './articles/greek.js';
import type { Subject } from './situation.js';

const back = 'back-href="/"';

export const languages: Subject = {
  name: 'languages',
  situations: [
    { name: 'english', article: english, attributes: back },
    { name: 'french', article: french, attributes: back, language: 'fr' },
    { name: 'arabic', article: arabic, attributes: back, language: 'ar', direction: 'rtl' },
    { name: 'german', article: german, attributes: back, language: 'de' },
    { name: 'german-narrow', article: german, language: 'de', width: 320 },
    { name: 'greek', article: greek, language: 'el' },
    { name: 'georgian', article: georgian, language: 'ka' },
    { name: 'french-controls-in-english', article: french },
    { name: 'arabic-on-an-english-page', article: arabic },
    { name: 'english-on-an-arabic-page', article: english, language: 'ar', direction: 'rtl' },
  ],
};
