/** The article that most situations show: all that an ordinary one has, and nothing odd. */
export const english = {
  '@type': 'NewsArticle',
  inLanguage: 'en',
  url: 'https://www.coe.int/en/web/cybercrime/topcop',
  headline: 'Police forces of the Eastern Partnership learn to read the darkweb',
  alternativeHeadline: 'A joint project sends its trainers to Budapest and Baku',
  dateline: 'Budapest & Baku, November 2021',
  description:
    'Two courses in November 2021 showed investigators where online trade in drugs and stolen data leaves traces, and how these become evidence.',
  image: {
    url: 'picture:landscape',
    width: 1200,
    height: 800,
    description: 'A drawing of hills above a river, with a row of houses.',
    caption: 'The courses were held in two cities, one on the Danube and one on the Caspian Sea.',
    creditText: 'Drawing: the project',
  },
  encodingFormat: 'text/html',
  articleBody: [
    '<p>Whoever sells stolen passwords seldom leaves an address. What is left are small things: a name used twice, a payment in a virtual currency, the hour at which somebody is awake. Over two weeks in November 2021, officers from Armenia, Azerbaijan and Georgia practised collecting such things and putting them together, first in Budapest and afterwards in Baku.</p>',
    '<p>The courses belonged to TOPCOP, with which Europol trains the police of the Eastern Partnership against organised crime. <a href="https://www.coe.int/en/web/cybercrime/cybereast">CyberEast</a>, a joint project of the European Union and the Council of Europe, contributed the lessons on cybercrime and on hidden markets, together with trainers who have worked on such cases themselves.</p>',
    '<h2>What the lessons were about</h2>',
    '<p>Each day began with a case and ended with a report that a prosecutor would be able to use. In between the groups had to:</p>',
    '<ul><li>find out how a hidden market is built, and who earns from it;</li><li>follow a payment through several wallets;</li><li>write a request that an authority abroad can answer on the same day.</li></ul>',
    '<p>None of this needs expensive tools. It needs colleagues who know one another, and rules that are the same on both sides of a border. The Convention on Cybercrime, which was opened for signature in Budapest in 2001, provides such rules; most of the exercises were built around its articles on preserving data and on mutual assistance.</p>',
    '<h2>What comes next</h2>',
    '<p>Further courses are being prepared. They will deal with money: how the proceeds of online fraud are moved, changed and hidden, and at which point they can still be stopped. The participants asked for this themselves, since most of their cases begin with a victim who has paid.</p>',
  ].join(''),
  mentions: [
    { name: 'The project’s page', url: 'https://www.coe.int/en/web/cybercrime/cybereast' },
    { name: 'Europol', url: 'https://www.europol.europa.eu/' },
    {
      name: 'Internet Organised Crime Threat Assessment, a report by Europol',
      url: 'https://www.europol.europa.eu/iocta-report',
    },
  ],
  publisher: { name: 'Council of Europe' },
  copyrightNotice: '© Council of Europe',
};
