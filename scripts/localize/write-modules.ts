import { appendFile, writeFile } from 'node:fs/promises';
import type { Forms, FormsByLanguage } from './add-forms.js';

const FOLDER = 'src/localization/generated';

/** Engines have this one, but under the name of another. */
const MISTAKEN = { cnr: { name: 'crnogorski' } };

const HEADER = `// Do not modify this file by hand!
// Re-generate it by running npm run localize.

`;

/** Writes what is generated besides the words themselves. */
export async function writeModules(
  languages: readonly string[],
  forms: FormsByLanguage,
): Promise<void> {
  for (const [language, formsOfOne] of Object.entries(forms)) {
    await appendFile(`${FOLDER}/locales/${language}.ts`, formsCode(formsOfOne));
  }
  await writeFile(`${FOLDER}/languages.ts`, HEADER + languagesCode(languages));
  await writeFile(`${FOLDER}/import-strings.ts`, HEADER + importerCode(languages));
  await writeFile(`${FOLDER}/language-names.ts`, HEADER + namesCode(forms));
}

function languagesCode(languages: readonly string[]): string {
  const all = ['en', ...languages];
  return `/** A language in which the controls have names. */
export type InterfaceLanguage =
${all.map((language) => `  | '${language}'\n`).join('')};

/** All of them. One text, since a list of many would be longer. */
export const languages = '${all.join(' ')}'.split(' ') as InterfaceLanguage[];
`;
}

function importerCode(languages: readonly string[]): string {
  const lines = languages.map(
    (language) => `  '${language}': () => import('./locales/${language}.js'),\n`,
  );
  return `import type { Strings } from '../strings.js';
import type { InterfaceLanguage } from './languages.js';

const importers: Record<InterfaceLanguage, () => Promise<Strings>> = {
  en: () => Promise.resolve({ templates: {} }),
${lines.join('')}};

/** Fetches the strings of a language; those of English are in the code. Rejects if they can't be had. */
export const importStrings = (language: InterfaceLanguage): Promise<Strings> =>
  importers[language]();
`;
}

function namesCode(forms: FormsByLanguage): string {
  const lines = Object.entries({ ...forms, ...MISTAKEN }).map(
    ([language, { name }]) => `  '${language}': ${JSON.stringify(name)},\n`,
  );
  return `/** The names that languages have in themselves, where an engine lacks them, or takes one for another. */
export const languageNames: Record<string, string | undefined> = {
${lines.join('')}};
`;
}

/** The forms of a language as code: shorter than data with the code that would read it. */
function formsCode(forms: Forms): string {
  const { months, monthsAlone = months, year, month, day, moment, ofTwo, ofMore, percent } = forms;
  const names = (list: readonly string[]): string =>
    `${JSON.stringify(['', ...list].join())}.split(',')`;
  const alone = monthsAlone === months ? 'months' : 'monthsAlone';
  const last =
    ofTwo === ofMore
      ? JSON.stringify(ofTwo)
      : `names[2] ? ${JSON.stringify(ofMore)} : ${JSON.stringify(ofTwo)}`;
  return `
    const months = ${names(months)};
    ${alone === 'months' ? '' : `const monthsAlone = ${names(monthsAlone)};`}
    const date = (year: number, month = 0, day?: number): string =>
      day
        ? ${template(day, { month: 'months[month]' })}
        : month
          ? ${template(month, { month: `${alone}[month]` })}
          : ${template(year)};

    export const forms = {
      date,
      moment: (time: Date) =>
        ${template(moment, { date: 'date(time.getFullYear(), time.getMonth() + 1, time.getDate())', time: 'time.toTimeString().slice(0, 5)' })},
      list: (names: readonly string[]) =>
        names.slice(0, -1).join(', ') + (${last}) + names.at(-1),
      percent: (share: number) => ${template(percent, { percent: 'Math.round(share * 100)' })},
    };
`;
}

/** A pattern as a template; each value in it is a variable of its name, or the code given for it. */
function template(pattern: string, code: Record<string, string> = {}): string {
  const text = pattern.replace(/[`\\]/g, '\\$&');
  return `\`${text.replace(/\{(\w+)\}/g, (_, name: string) => `\${${code[name] ?? name}}`)}\``;
}
