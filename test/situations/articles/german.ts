/** Words that are longer than a narrow column. */
export const german = {
  '@type': 'NewsArticle',
  inLanguage: 'de',
  url: 'https://www.coe.int/de/web/cybercrime/topcop',
  headline:
    'Strafverfolgungsbehörden üben Ermittlungszusammenarbeit gegen Internetkriminalitätsnetzwerke',
  alternativeHeadline: 'Fortbildungsveranstaltungen in Budapest und Baku',
  dateline: 'Budapest & Baku, November 2021',
  description:
    'Zwei Fortbildungen im November 2021 galten Rauschgifthandelsplattformen und dem Weg von der Datenspur zum gerichtsverwertbaren Beweismittel.',
  image: {
    url: 'picture:landscape',
    width: 1200,
    height: 800,
    description: 'Zeichnung von Hügeln über einem Fluss mit einer Häuserreihe.',
    caption: 'Unterrichtet wurde in zwei Städten, an der Donau und am Kaspischen Meer.',
    creditText: 'Zeichnung: das Projekt',
  },
  encodingFormat: 'text/html',
  articleBody: [
    '<p>Wer gestohlene Passwörter verkauft, hinterlässt selten eine Anschrift. Es bleiben Kleinigkeiten: ein zweimal benutzter Name, eine Kryptowährungsüberweisung, die Uhrzeit, zu der jemand wach ist. Zwei Wochen lang haben Beamtinnen und Beamte aus Armenien, Aserbaidschan und Georgien geübt, solche Kleinigkeiten zu sammeln und zusammenzufügen, erst in Budapest, dann in Baku.</p>',
    '<p>Die Veranstaltungen gehörten zu TOPCOP, mit dem Europol die Polizei der Östlichen Partnerschaft gegen das organisierte Verbrechen ausbildet. CyberEast, ein Gemeinschaftsprojekt der Europäischen Union und des Europarats, übernahm die Unterrichtseinheiten über Computerkriminalität und verborgene Marktplätze.</p>',
    '<h2>Datensicherungsanordnungen und Rechtshilfeersuchen</h2>',
    '<ul><li>Vermögensabschöpfungsverfahren vorbereiten;</li><li>Telekommunikationsverbindungsdatenauswertungen lesen;</li><li>Rechtshilfeersuchen so schreiben, dass sie am selben Tag beantwortet werden können.</li></ul>',
    '<p>Teure Werkzeuge braucht es dafür nicht. Es braucht Kolleginnen und Kollegen, die einander kennen, und Regeln, die diesseits und jenseits einer Grenze dieselben sind, wie sie das Übereinkommen über Computerkriminalität von 2001 enthält.</p>',
  ].join(''),
  mentions: [{ name: 'Die Projektseite', url: 'https://www.coe.int/en/web/cybercrime/cybereast' }],
  publisher: { name: 'Europarat' },
  copyrightNotice: '© Europarat',
};
