import { expect } from '@open-wc/testing';
import { accessibilityTree, expectTree } from '../support/accessibility-tree.js';
import { engine } from '../support/engine.js';
import { openPage, type OpenedPage } from '../support/open-page.js';
import type { EngineName } from '../support/runner/engine-names.js';
import { serve } from '../support/serve.js';
import { frenchArticle, openArticlePage, openLoadedPage } from './support/article-page.js';

type Difference = [what: string, told: RegExp, as: string];

/**
 * The trees are written as most engines tell them, with the mark of an item of a list before its words.
 * What an engine tells in another way, one after the other, each for all trees.
 */
const differences: Record<EngineName, Difference[]> = {
  chromium: [
    [
      'a mark is a node of its own',
      /^( *)listitem: (•|\d\.) (.*)$/gm,
      '$1listitem\n$1  marker "$2"\n$1  text: $3',
    ],
    ['an item of a list has the depth of the list as its level', /listitem/g, 'listitem 1'],
    [
      'the head of a table is a group of rows',
      /^( *)row\n((?: *columnheader.*\n)+)/gm,
      '$1rowgroup\n$1  row\n$2',
    ],
    ['it stands deeper for that', /^ {2}( *columnheader)/gm, '    $1'],
    ['a space between two texts is left out', /(loaded\.|Danube\.|quay) (?=This|Illu|J\.)/g, '$1|'],
  ],
  firefox: [
    ['a figure has its caption as its name', /figure(\n.*\n *caption: (.*))$/gm, 'figure "$2"$1'],
    [
      'a mark is a node of its own, and part of the name of its item',
      /^( *)listitem: (•|\d\.) (.*)$/gm,
      '$1listitem "$2 $3"\n$1  marker "$2"\n$1  text: $3',
    ],
    ['an item of a list is named by its words', /listitem: (.*)/g, 'listitem "$1"'],
    ['by those of a control too', /listitem(\n *(?:link|button) (".*"))$/gm, 'listitem $2$1'],
  ],
  webkit: [
    ['a mark is not told', /listitem: (?:•|\d\.) /g, 'listitem: '],
    ['an item of a list is named by its words', /listitem: (.*)/g, 'listitem "$1"'],
    ['a cell has no name', /(header|cell) "(.*)"/g, '$1: $2'],
    ['a quotation is but its paragraphs', / *blockquote\n {2}/g, ''],
  ],
};

function asTold(tree: readonly string[]): string[] {
  return differences[engine]
    .reduce((told, [, from, as]) => told.replace(from, as), tree.join('\n'))
    .split('\n');
}

const reference = [
  'alert',
  'article "CyberEast aide les enquêteurs du Partenariat oriental à s’orienter sur le darkweb"',
  '  link "Retour"',
  '  heading 2 "CyberEast aide les enquêteurs du Partenariat oriental à s’orienter sur le darkweb"',
  '  paragraph: Deux formations en un mois, à Budapest et à Bakou',
  '  paragraph: Budapest & Bakou, novembre 2021',
  '  button "Diminuer la taille du texte"',
  '  button "Rétablir la taille normale du texte" disabled',
  '  button "Augmenter la taille du texte"',
  '  status',
  '  button "Imprimer la page"',
  '  figure',
  '    image "Illustration : des agents, vus de dos, sont assis devant deux rangées d’ordinateurs portables. Sur le mur, un écran montre un réseau dont un chemin est marqué en rouge. Par la fenêtre, un fleuve, un pont et une coupole au crépuscule."',
  '    caption: Suivre une trace à travers un réseau : une salle de formation au-dessus du Danube. Illustration : Partner Observatory',
  '  paragraph: En novembre 2021, des membres des services répressifs d’Arménie, d’Azerbaïdjan et de Géorgie ont suivi deux formations sur la criminalité organisée en ligne. Elles étaient organisées par TOPCOP, un projet d’Europol ; CyberEast, projet conjoint de l’Union européenne et du Conseil de l’Europe, y a apporté son expertise de la cybercriminalité et du darkweb.',
  '  paragraph: Ce dont personne n’oserait faire la publicité au grand jour s’échange quotidiennement sur le darkweb : stupéfiants, faux papiers, données volées, outils de la prochaine attaque. Acheteurs et vendeurs se cachent derrière des logiciels d’anonymisation et paient en monnaies virtuelles ; une place de marché qui ferme une semaine rouvre souvent la suivante sous un autre nom. Pour les enquêteurs, dont les pouvoirs s’arrêtent à la frontière, le terrain est difficile.',
  '  paragraph: C’est à ce terrain que préparaient deux formations tenues en novembre 2021. TOPCOP, le partenariat d’Europol pour la formation et la coopération opérationnelle contre la criminalité organisée (|Training and Operational Partnership against Organised Crime|), a réuni des agents d’Arménie, d’Azerbaïdjan et de Géorgie du 8 au 12 novembre, puis du 22 au 26 novembre. CyberEast, le projet conjoint de l’Union européenne et du Conseil de l’Europe sur la cybercriminalité dans le Partenariat oriental, a dépêché des experts pour les séances consacrées à la cybercriminalité et au darkweb.',
  '  heading 3 "De la première trace au dossier judiciaire"',
  '  paragraph: Une enquête sur le darkweb commence rarement par une grande découverte. Elle part de ce qui se voit du dehors – un pseudonyme qui revient, un colis, un paiement – et avance pas à pas vers ce dont un procureur peut se servir. Chaque étape demande un savoir-faire qui s’apprend :',
  '  list',
  '    listitem: • comprendre le fonctionnement des réseaux anonymes et de leurs places de marché ;',
  '    listitem: • suivre les paiements en monnaies virtuelles et reconnaître les produits du crime ;',
  '    listitem: • recueillir des preuves électroniques qui résistent à l’examen d’un tribunal, dans son pays comme à l’étranger ;',
  '    listitem: • savoir à quelle autorité s’adresser dans un autre pays, et comment le faire vite.',
  '  paragraph: La technique, toutefois, ne suffit pas. De telles affaires n’aboutissent guère sans une unité spécialisée, un enquêteur financier et un procureur qui se parlent dès le début. D’où l’intérêt de réunir autour d’une même table des agents de plusieurs pays : on appelle plus volontiers un collègue que l’on a rencontré lorsqu’une piste franchit la frontière.',
  '  heading 3 "Des règles communes"',
  '  paragraph',
  '    text: Cette coopération repose sur un droit partagé. La',
  '    link "Convention sur la cybercriminalité"',
  '    text: du Conseil de l’Europe a été ouverte à la signature à Budapest en novembre 2001, vingt ans avant ces formations, et des États de toutes les régions du monde peuvent y adhérer. Elle définit les infractions, les pouvoirs des enquêteurs et les garanties qui les encadrent, ainsi que la manière dont les États s’entraident lorsque des preuves peuvent disparaître en quelques secondes.',
  '  paragraph: CyberEast aide les pays du Partenariat oriental à appliquer la Convention : dans leurs lois, dans la formation des policiers, des procureurs et des juges, et dans les échanges quotidiens entre unités spécialisées et avec les fournisseurs de services. Le projet est mis en œuvre par le Bureau du programme sur la cybercriminalité du Conseil de l’Europe, à Bucarest, et financé par l’Union européenne et le Conseil de l’Europe.',
  '  paragraph: Le travail se poursuit. CyberEast entend s’intéresser de plus près à l’argent de la criminalité en ligne : enquêtes financières parallèles, fraude, blanchiment, monnaies virtuelles. Le principe est ancien, et il vaut aussi sur le darkweb : « suivre l’argent ».',
  '  heading 3 "Liens utiles"',
  '  list',
  '    listitem',
  '      link "CyberEast : la page du projet"',
  '    listitem',
  '      link "Europol"',
  '    listitem',
  '      link "Évaluation de la menace que représente la criminalité organisée sur internet (IOCTA), rapport d’Europol, en anglais"',
  '  heading 3 "Dans d’autres langues"',
  '  list',
  '    listitem',
  '      link "English"',
  '  heading 3 "Thèmes"',
  '  list',
  '    listitem: Cybercriminalité',
  '    listitem: Darkweb',
  '    listitem: Services répressifs',
  '    listitem: Partenariat oriental',
  '  paragraph: Source : Conseil de l’Europe',
  '  paragraph',
  '    link "Article original"',
  '  paragraph: © Conseil de l’Europe',
  '  paragraph: Le texte et l’image ont été réalisés pour cette démonstration, d’après les faits de l’article original.',
];

const arabicTree = [
  'alert',
  'article "أضواء الميناء"',
  '  link "رجوع"',
  '  heading 2 "أضواء الميناء"',
  '  paragraph: بودابست وباكو، نوفمبر 2021',
  '  button "تصغير حجم النص"',
  '  button "استعادة حجم النص المعتاد" disabled',
  '  button "تكبير حجم النص"',
  '  status',
  '  button "طباعة الصفحة"',
  '  paragraph: أُشعل المصباح في السادسة.',
  '  heading 3 "روابط ذات صلة"',
  '  list',
  '    listitem',
  '      link "يوروبول"',
];

const richTree = [
  'alert',
  'article "Harbour lights"',
  '  heading 2 "Harbour lights"',
  '  figure',
  '    image "A quay at night"',
  '    caption: The quay J. Keeper',
  '  table "Lamps"',
  '    caption: Lamps',
  '    row',
  '      columnheader "Place"',
  '      columnheader "Lit at"',
  '    row',
  '      rowheader "Quay"',
  '      cell "Six"',
  '  figure',
  '    image "A lamp"',
  '    caption: The lamp',
  '  blockquote',
  '    paragraph: It was dark.',
  '  list',
  '    listitem: 1. Oil',
  '    listitem: 2. Fire',
];

const listedTree = [
  'alert',
  'article "Harbour lights"',
  '  heading 2 "Harbour lights"',
  '  paragraph: The lamp was lit.',
  '  heading 3 "Related links"',
  '  list',
  '    listitem',
  '      link "The lighthouse"',
  '  heading 3 "In other languages"',
  '  list',
  '    listitem',
  '      link "français"',
  '    listitem',
  '      button "Deutsch"',
  '  heading 3 "Topics"',
  '  list',
  '    listitem: Harbours',
  '    listitem: Light',
];

const errorTree = [
  'alert',
  '  paragraph: The article could not be loaded.',
  '  button "Try again"',
  'link "The article"',
];

const staleTree = [
  'alert',
  '  paragraph: The article could not be loaded. This copy is from (a moment).',
  '  button "Try again"',
  'article "Harbour lights"',
  '  heading 2 "Harbour lights"',
  '  heading 3 "At six"',
  '  paragraph: The lamp was lit.',
];

const loadingTree = ['alert', 'status: The article is loading.'];

async function openDocument(json: object, attributes = 'lang="en"'): Promise<OpenedPage> {
  const { url } = await serve({ body: JSON.stringify(json) });
  return openLoadedPage({ attributes: `src="${url}" ${attributes}` });
}

const picture = '/dist/demo/articles/training.jpg';
const short = {
  headline: 'Harbour lights',
  articleBody: '<h2>At six</h2><p>The lamp was lit.</p>',
};

const arabic = {
  inLanguage: 'ar',
  headline: 'أضواء الميناء',
  dateline: 'بودابست وباكو، نوفمبر 2021',
  articleBody: '<p>أُشعل المصباح في السادسة.</p>',
  mentions: [{ name: 'يوروبول', url: 'https://www.europol.europa.eu' }],
};

const rich = {
  headline: 'Harbour lights',
  image: {
    url: picture,
    description: 'A quay at night',
    caption: 'The quay',
    creditText: 'J. Keeper',
  },
  articleBody:
    '<table><caption>Lamps</caption><thead><tr><th scope="col">Place</th><th scope="col">Lit at</th></tr></thead>' +
    '<tbody><tr><th scope="row">Quay</th><td>Six</td></tr></tbody></table>' +
    `<figure><img src="/dist/demo/icon.svg" alt="A lamp"><figcaption>The lamp</figcaption></figure>` +
    '<blockquote><p>It was dark.</p></blockquote>' +
    '<ol><li>Oil</li><li>Fire</li></ol>',
};

const listed = {
  headline: 'Harbour lights',
  articleBody: '<p>The lamp was lit.</p>',
  keywords: ['Harbours', 'Light'],
  mentions: [
    { name: 'The lighthouse', url: '/lighthouse' },
    { name: 'A topic without an address' },
  ],
  workTranslation: [
    { inLanguage: 'fr', url: '/port.html' },
    { inLanguage: 'de', encoding: { '@type': 'MediaObject', contentUrl: '/hafen.json' } },
  ],
};

async function openError(): Promise<OpenedPage> {
  const { url } = await serve({ status: 403, body: '' });
  const page = await openArticlePage({
    attributes: `src="${url}" lang="en"`,
    children: '<a href="/">The article</a>',
  });
  await page.event('article-error');
  return page;
}

async function openLoading(): Promise<OpenedPage> {
  const { url } = await serve({ body: JSON.stringify(short), isHeld: true });
  return openArticlePage({ attributes: `src="${url}" lang="en"` });
}

/** Reloads by itself once there is a copy, and is refused. */
const refusedLater = `<script>
  addEventListener('article-load', async ({ target }) => {
    const isKept = async () =>
      (await (await caches.open('news-article:copies')).keys())
        .some(({ url }) => decodeURIComponent(url).includes(target.getAttribute('src')));
    while (!(await isKept()));
    window.fetch = () => Promise.resolve(new Response('', { status: 403 }));
    target.reload();
  }, { once: true });
</script>
<script type="module" src="/dist/news-article.js"></script>`;

async function openStale(): Promise<OpenedPage> {
  const { url } = await serve({
    body: JSON.stringify(short),
    // Without a `no-store`, so that it is kept.
    headers: { 'cache-control': 'max-age=0' },
  });
  return openArticlePage({
    attributes: `src="${url}" lang="en" controls="none"`,
    scripts: refusedLater,
  });
}

const trees = { reference, arabicTree, richTree, listedTree, errorTree, staleTree, loadingTree };

/** Parts of a page that are the page's own business. */
const landmarks = /^ *(main|banner|contentinfo|navigation|region|complementary|search|form)\b/;
const unnamed = /^ *(article|button|heading \d|heading|image|link|table)( disabled)?$/;

async function expectSound(page: OpenedPage): Promise<void> {
  const told = await accessibilityTree(page);
  expect(told.filter((line) => landmarks.test(line))).to.deep.equal([]);
  expect(told.filter((line) => unnamed.test(line))).to.deep.equal([]);
}

describe('what assistive technology is told', () => {
  it('of the reference page, word for word', async () => {
    const page = await openLoadedPage({
      attributes: `src="${frenchArticle}" lang="fr" back-href="/news"`,
    });
    await expectTree(page, asTold(reference));
    await expectSound(page);
    // Icons are none: the only image is the photograph.
    const images = (await accessibilityTree(page)).filter((line) => /^ *image\b/.test(line));
    expect(images).to.have.length(1);
  });

  it('of an article in Arabic', async () => {
    const page = await openDocument(arabic, 'lang="ar" back-href="/news"');
    await expectTree(page, asTold(arabicTree));
    await expectSound(page);
  });

  it('of figures, a table, a quotation and a numbered list in the text', async () => {
    const page = await openDocument(rich, 'lang="en" controls="none"');
    await expectTree(page, asTold(richTree));
    await expectSound(page);
  });

  it('of the lists below the text', async () => {
    const page = await openDocument(listed, 'lang="en" controls="none"');
    await expectTree(page, asTold(listedTree));
    await expectSound(page);
  });

  it('of an article that can’t be loaded', async () => {
    const page = await openError();
    await expectTree(page, asTold(errorTree));
    await expectSound(page);
  });

  it('of a copy that is shown in the place of an article', async () => {
    const page = await openStale();
    await expectTree(page, asTold(staleTree), (line) =>
      line.replace(/(?<= is from ).*/, '(a moment).'),
    );
    await expectSound(page);
  });

  it('while an article is loading', async () => {
    const page = await openLoading();
    await expectTree(page, asTold(loadingTree));
    await expectSound(page);
  });

  it('of headings, at the level that the page gives them', async () => {
    const treeOf = (headline: number, below: number): string[] => [
      'alert',
      'article "Harbour lights"',
      `  heading ${String(headline)} "Harbour lights"`,
      `  heading ${String(below)} "At six"`,
      '  paragraph: The lamp was lit.',
    ];
    await expectTree(await openDocument(short, 'lang="en" controls="none"'), treeOf(2, 3));
    const attributes = 'lang="en" controls="none" heading-level="3"';
    await expectTree(await openDocument(short, attributes), treeOf(3, 4));
  });

  it('of a list without marks, on any page: WebKit takes it for none, unless it says what it is', async () => {
    const page = await openPage({
      html:
        '<!doctype html><style>ul { list-style: none }</style>' +
        '<ul><li>One</li></ul><ul role="list"><li>One</li></ul>',
    });
    const list = ['list', '  listitem: One'];
    const first = engine === 'webkit' ? ['group', '  listitem: One'] : list;
    await expectTree(page, asTold([...first, ...list]));
  });

  it('is different where a difference is written down', () => {
    const unused = differences[engine].filter(
      (_, index, all) =>
        !Object.values(trees).some((tree) => {
          const before = all
            .slice(0, index)
            .reduce((told, [, from, as]) => told.replace(from, as), tree.join('\n'));
          return before !== before.replace(all[index]?.[1] ?? '', all[index]?.[2] ?? '');
        }),
    );
    expect(unused.map(([what]) => what)).to.deep.equal([]);
  });
});
