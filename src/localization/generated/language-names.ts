// Do not modify this file by hand!
// Re-generate it by running npm run localize.

/** The names that languages have in themselves, where an engine lacks them, or takes one for another. */
export const languageNames: Record<string, string | undefined> = {
  'az': "azərbaycan",
  'be': "беларуская",
  'bs': "bosanski",
  'cy': "Cymraeg",
  'eu': "euskara",
  'ga': "Gaeilge",
  'gl': "galego",
  'hy': "հայերեն",
  'is': "íslenska",
  'ka': "ქართული",
  'lb': "Lëtzebuergesch",
  'mk': "македонски",
  'mt': "Malti",
  'nn': "norsk nynorsk",
  'rm': "rumantsch",
  'sq': "shqip",
  'cnr': "crnogorski",
};
