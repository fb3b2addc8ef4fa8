import { execFileSync } from 'node:child_process';
import { addForms } from './localize/add-forms.js';
import { listLanguages } from './localize/list-languages.js';
import { markStale, readSources } from './localize/translations.js';
import { writeModules } from './localize/write-modules.js';

/**
 * Brings `xliff/` and `src/localization/generated/` up to date with the words in the code. Each file in
 * `xliff/` is a language: a new one needs no more than to be there.
 */

const litLocalize = (step: 'extract' | 'build'): void => {
  execFileSync('npx', ['--no-install', 'lit-localize', step], { stdio: 'inherit' });
};

const languages = await listLanguages();
const sources = await readSources(languages);
litLocalize('extract');
await markStale(sources);
litLocalize('build');
const forms = await addForms(languages);
await writeModules(languages, forms);
