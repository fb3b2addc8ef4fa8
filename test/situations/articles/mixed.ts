const longAddress =
  'https://www.coe.int/en/web/cybercrime/-/training-on-cybercrime-and-the-darkweb-for-law-enforcement-in-the-eastern-partnership?year=2021&month=11&city=budapest-and-baku';

const columns = [
  'Country',
  'Participants',
  'Lessons',
  'Exercises',
  'Reports',
  'Requests',
  'Replies',
];
const rows = ['Armenia', 'Azerbaijan', 'Georgia'].map(
  (country, index) =>
    `<tr><th scope="row">${country}</th>${columns
      .slice(1)
      .map((_, column) => `<td>${(index + 2) * (column + 3)}</td>`)
      .join('')}</tr>`,
);
const headOf = (names: readonly string[]): string =>
  `<thead><tr>${names.map((name) => `<th scope="col">${name}</th>`).join('')}</tr></thead>`;

const quote =
  '<blockquote><p>A trace that nobody keeps is lost by the next morning.</p><p>From the handbook of the course</p></blockquote>';
const lists =
  '<ol><li>Preserve the data.<ul><li>On the computer</li><li>At the provider</li></ul></li><li>Ask for them.</li></ol><dl><dt>Wallet</dt><dd>Holds the keys to a virtual currency.</dd><dt>Mixer</dt><dd>Hides where a payment came from.</dd></dl>';
const figure =
  '<figure><img src="picture:square" width="800" height="800" alt="A drawing of a river and houses"><figcaption>The river on a quiet day.</figcaption></figure>';

/** Parts of articles about the same two courses, each with something odd. */
export const mixed = {
  longHeadline:
    'Investigators, prosecutors and judges of Armenia, Azerbaijan and Georgia practise in Budapest and Baku how traces from hidden markets, messages and payments in virtual currencies become evidence that stands before a court in any country',
  longCaption:
    'The drawing shows the river, the houses on its bank and the hills behind them. '.repeat(6),
  longWords: {
    headline: 'Telekommunikationsüberwachungsverordnung and Donaudampfschifffahrtsgesellschaft',
    dateline: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch, November 2021',
    articleBody: `<p>The address <a href="${longAddress}">${longAddress}</a> leads to the programme.</p><h2>Rechtsschutzversicherungsgesellschaften</h2><p>The fingerprint was ${'5f3a9c'.repeat(14)}.</p>`,
    mentions: [{ name: longAddress, url: longAddress }],
  },
  wideTable: `<p>The two weeks in numbers:</p><table><caption>Participants and their work</caption>${headOf(columns)}<tbody>${rows.join('')}</tbody></table><p>Numbers are those of both cities.</p>`,
  table: `<p>The two weeks in words:</p><table><caption>Days and subjects</caption>${headOf(['Day', 'Subject'])}<tbody><tr><td>Monday</td><td>Hidden markets</td></tr><tr><td>Tuesday</td><td>Payments</td></tr></tbody></table><p>The other days were for exercises.</p>`,
  code: `<p>The groups began with this line, which has a mistake in it:</p><pre><code>select wallet, amount, received_at from payments where received_at between '2021-11-08' and '2021-11-26' order by amount desc;\nselect count(*) from payments;</code></pre><p>The mistake is in <code>received_at</code>.</p>`,
  recordings:
    '<p>A lesson was recorded:</p><video src="/served/none.mp4" width="640" height="360"></video><p>So was a talk:</p><audio src="/served/none.mp3"></audio><p>Both are in English.</p>',
  formula: `<p>The share that could be traced:</p><math display="block"><mi>s</mi><mo>=</mo><mfrac><mrow><mi>t</mi><mo>+</mo><mn>1</mn></mrow><mi>n</mi></mfrac>${'<mo>+</mo><mn>1000000</mn>'.repeat(10)}</math><p>Here <math><mi>n</mi></math> is the number of payments.</p>`,
  quoteAndLists: `<p>One sentence was heard every day:</p>${quote}<h2>Two steps</h2>${lists}<hr><p>More is in the handbook.</p>`,
  figure: `<p>The way to the course leads along a river.</p>${figure}<p>It is the Danube.</p>`,
  plainText:
    'Two courses took place in November 2021.\n\nThe first was held in Budapest.\n\nThe second was held in Baku.',
  beginning:
    '<p>Whoever sells stolen passwords seldom leaves an address. What is left are small things, and two courses in November 2021 were about finding them.</p>',
  everything: {
    author: [{ name: 'Cybercrime Programme Office' }, { name: 'Europol' }],
    datePublished: '2021-11-08',
    dateModified: '2021-11-26',
    keywords: ['Cybercrime', 'Darkweb', 'Law enforcement', 'Eastern Partnership', 'Training'],
    isPartOf: { url: 'https://www.coe.int/en/web/cybercrime', name: 'All news on cybercrime' },
    workTranslation: ['fr', 'de', 'ar', 'ka', 'hy', 'az'].map((inLanguage) => ({
      inLanguage,
      url: `https://www.coe.int/${inLanguage}/topcop`,
    })),
    license: 'https://creativecommons.org/licenses/by/4.0/',
    usageInfo: 'The text may be printed whole, with its source.',
    articleBody: `<p>The two weeks had their own handbook.</p>${quote}<h2>Two steps</h2>${lists}<h3>In numbers</h3><table><caption>Days and subjects</caption>${headOf(['Day', 'Subject'])}<tbody><tr><td>Monday</td><td>Hidden markets</td></tr></tbody></table>${figure}<pre><code>select count(*) from payments;</code></pre><details><summary>Who paid for it</summary><p>The European Union and the Council of Europe.</p></details>`,
  },
};
