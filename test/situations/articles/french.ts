/** In the shape of the reference page. */
export const french = {
  '@type': 'NewsArticle',
  inLanguage: 'fr',
  url: 'https://www.coe.int/fr/web/cybercrime/topcop',
  headline: 'Les polices du Partenariat oriental apprennent à lire le darkweb',
  alternativeHeadline: 'Un projet conjoint envoie ses formateurs à Budapest et à Bakou',
  dateline: 'Budapest & Bakou, novembre 2021',
  description:
    'En novembre 2021, deux formations ont montré à des enquêteurs où le commerce en ligne de stupéfiants et de données volées laisse des traces, et comment en faire des preuves.',
  image: {
    url: 'picture:landscape',
    width: 1200,
    height: 800,
    description: 'Dessin de collines au-dessus d’un fleuve, avec une rangée de maisons.',
    caption:
      'Les cours ont eu lieu dans deux villes, l’une sur le Danube, l’autre sur la Caspienne.',
    creditText: 'Dessin : le projet',
  },
  encodingFormat: 'text/html',
  articleBody: [
    '<p>Celui qui vend des mots de passe volés ne laisse guère d’adresse. Restent de petites choses : un nom employé deux fois, un paiement en monnaie virtuelle, l’heure à laquelle quelqu’un ne dort pas. Pendant deux semaines, des agents d’Arménie, d’Azerbaïdjan et de Géorgie se sont exercés à recueillir ces indices et à les rapprocher, d’abord à Budapest, puis à Bakou.</p>',
    '<p>Ces cours relevaient de TOPCOP, avec lequel Europol forme les polices du Partenariat oriental contre la criminalité organisée. <a href="https://www.coe.int/fr/web/cybercrime/cybereast">CyberEast</a>, projet conjoint de l’Union européenne et du Conseil de l’Europe, s’est chargé des leçons sur la cybercriminalité et les marchés cachés.</p>',
    '<h2>Le contenu des leçons</h2>',
    '<p>Chaque journée commençait par une affaire et s’achevait par un rapport dont un procureur pourrait se servir. Entre les deux, il fallait :</p>',
    '<ul><li>comprendre comment un marché caché est construit, et qui en profite ;</li><li>suivre un paiement à travers plusieurs portefeuilles ;</li><li>rédiger une demande à laquelle une autorité étrangère puisse répondre le jour même.</li></ul>',
    '<p>Rien de tout cela n’exige d’outils coûteux. Il y faut des collègues qui se connaissent, et des règles identiques des deux côtés d’une frontière. La Convention sur la cybercriminalité, ouverte à la signature à Budapest en 2001, fournit ces règles ; la plupart des exercices partaient de ses articles sur la conservation des données et l’entraide.</p>',
  ].join(''),
  mentions: [
    { name: 'La page du projet', url: 'https://www.coe.int/fr/web/cybercrime/cybereast' },
    { name: 'Europol', url: 'https://www.europol.europa.eu/' },
    {
      name: 'Évaluation de la menace de la criminalité organisée sur internet, rapport d’Europol',
      url: 'https://www.europol.europa.eu/iocta-report',
    },
  ],
  workTranslation: [
    { inLanguage: 'en', url: 'https://www.coe.int/en/web/cybercrime/topcop' },
    { inLanguage: 'de', url: 'https://www.coe.int/de/web/cybercrime/topcop' },
  ],
  publisher: { name: 'Conseil de l’Europe' },
  copyrightNotice: '© Conseil de l’Europe',
};
