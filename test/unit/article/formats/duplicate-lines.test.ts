import { date, text } from './reduced.js';
import { stays, testDuplicates } from './test-duplicates.js';

testDuplicates({
  'dateline and byline': {
    'as lines of their own': [
      { dateline: { text: 'Baku, 5 May 2024' }, authors: ['Ana Ruiz'] },
      `<p>By Ana Ruiz</p><p><strong>BAKU, 5 May 2024</strong></p>${text}`,
      text,
    ],
    'as the name alone': [{ authors: ['Ana Ruiz'] }, `<div>Ana Ruiz:</div>${text}`, text],
    'of several': [{ authors: ['Ana Ruiz', 'Bo Li'] }, `<p>Par Ana Ruiz, Bo Li</p>${text}`, text],
    'of two, joined by a word': [
      { authors: ['Ana Ruiz', 'Bo Li'] },
      `<p>By ANA RUIZ and BO LI</p>${text}`,
      text,
    ],
    'above each other in one paragraph': [
      { authors: ['Ana Ruiz'], dateline: { places: ['Brussels'], date } },
      '<p><strong>By Ana Ruiz</strong><br>Brussels, 22 October 2013<br/>The lamp.</p>',
      '<p>The lamp.</p>',
    ],
    'in bold above the text': [
      { dateline: { places: ['Brussels'], date } },
      '<p><strong>Brussels, 22 October 2013</strong><br>The council lit it.</p>',
      '<p>The council lit it.</p>',
    ],
    'as a heading': [{ authors: ['Ana Ruiz'] }, `<h4>Von Ana Ruiz</h4>${text}`, text],
    'after the lead image': [
      { dateline: { places: ['Baku'] }, lead: {} },
      `<figure><img src="/media/quay.jpg"></figure><p>Baku</p>${text}`,
      text,
    ],
    'after another image with its caption': [
      { dateline: { places: ['Baku'] } },
      `<figure><img src="b.jpg"><figcaption>Quay</figcaption></figure><p>Baku</p>${text}`,
      `<figure><img src="b.jpg"><figcaption>Quay</figcaption></figure>${text}`,
    ],
    'as places': [
      { dateline: { places: ['Budapest', 'Baku'] } },
      `<p>Budapest, Baku</p>${text}`,
      text,
    ],
    'as the place with the date': [
      { dateline: { places: ['Brussels'], date } },
      `<p>Brussels, 22 October 2013</p>${text}`,
      text,
    ],
    'as the place in capitals, with the date': [
      { dateline: { places: ['Brussels, Belgium'], date } },
      `<p><em>BRUSSELS, le 22 octobre 2013</em></p>${text}`,
      text,
    ],
    'but not with another date': stays(
      { dateline: { places: ['Brussels'], date } },
      `<p>Brussels, 23 October 2013</p>${text}`,
    ),
    'but not with a date in a sentence': stays(
      { dateline: { places: ['Brussels'], date } },
      `<p>Brussels lit its lamp on 22 October 2013.</p>${text}`,
    ),
    'but not a sentence after the date': stays(
      { dateline: { places: ['Brussels'], date } },
      '<p>Brussels, 21.10.2013 – Mehr.</p>',
    ),
    'but not a date alone': stays(
      { dateline: { places: [], date } },
      `<p>22 October 2013</p>${text}`,
    ),
    'but not a word before a name where there is none': stays(
      {},
      `<h2>Text</h2><p>By</p><p>Von:</p>${text}`,
    ),
    'but not such a word before an empty name': stays({ authors: [' '] }, `<p>Text</p>${text}`),
    'but not further on': stays({ authors: ['Ana Ruiz'] }, `${text}<p>By Ana Ruiz</p>`),
    'but not after bare words': stays(
      { dateline: { places: ['Baku'] } },
      'The lamp was lit.<br><p>Baku</p>',
    ),
    'but not with more words': stays({ authors: ['Ana Ruiz'] }, `<p>By Ana Ruiz, in Baku</p>`),
    'but not with an image': stays(
      { authors: ['Ana Ruiz'] },
      `<p><img src="ana.jpg"> Ana Ruiz</p>${text}`,
    ),
    'but not a place that is a heading': stays(
      { dateline: { places: ['Baku'] } },
      `<h2>Baku</h2>${text}<h2>Budapest</h2>${text}`,
    ),
    'but not a place in a list or table': stays(
      { dateline: { places: ['Baku', 'Budapest'] } },
      `<ul><li>Baku</li><li>Budapest</li></ul><table><tbody><tr><td>Baku</td></tr></tbody></table>`,
    ),
    'but not again and again': [
      { dateline: { places: ['Baku'] } },
      '<p>Baku</p>'.repeat(6),
      '<p>Baku</p>'.repeat(2),
    ],
  },
  'the place before the text': {
    'with country, agency and dashes': [
      { dateline: { places: ['Grosseto'] } },
      '<p>GROSSETO, Italy (AP) -- The lamp was lit.</p>',
      '<p>The lamp was lit.</p>',
    ],
    'in the spelling of an agency': [
      { dateline: { places: ['Grossetto, Italy'] } },
      '<p>GROSSETO, Italy (AP) -- The lamp was lit.</p>',
      '<p>The lamp was lit.</p>',
    ],
    'with the date': [
      { dateline: { places: ['Brussels, Belgium'], date } },
      '<p>\n BRUSSELS, le 22 octobre 2013 – La lampe.</p>',
      '<p>La lampe.</p>',
    ],
    'with the date in numbers': [
      { dateline: { places: ['Berlin'], date } },
      '<p>Berlin, 22.10.2013 – Einigung erzielt.</p><p>Mehr.</p>',
      '<p>Einigung erzielt.</p><p>Mehr.</p>',
    ],
    'with the date of its line': [
      { dateline: { text: 'Paris, 5 mai 2024' } },
      '<p>Paris, 5 mai 2024 – Lampes.</p>',
      '<p>Lampes.</p>',
    ],
    'with who reports and a colon': [
      { dateline: { places: ['Oslo'] } },
      '<p>Oslo (NTB): Lampen lyser.</p>',
      '<p>Lampen lyser.</p>',
    ],
    'in bold, with the date': [
      { dateline: { places: ['Brussels'], date } },
      '<p><strong>Brussels, 22 October 2013</strong> – Lamps.</p>',
      '<p>Lamps.</p>',
    ],
    'in several elements': [
      { dateline: { places: ['Oslo'] } },
      '<p><span class="dateline">OSLO </span><span>—</span> Lamps.</p>',
      '<p>Lamps.</p>',
    ],
    'before a picture further on': [
      { dateline: { places: ['Oslo'] } },
      'OSLO – Lamps.<br><img src="b.jpg">',
      'Lamps.<br><img src="b.jpg">',
    ],
    'with a long dash': [
      { dateline: { places: ['Baku'] } },
      '<p>BAKU—“Light!”</p>',
      '<p>“Light!”</p>',
    ],
    'in bold': [
      { dateline: { places: ['Baku'] } },
      '<p><strong>Baku – </strong>The lamp.</p>',
      '<p>The lamp.</p>',
    ],
    'with another place': [
      { dateline: { places: ['Budapest', 'Baku'] } },
      '<p>Budapest / Baku - The lamp.</p>',
      '<p>The lamp.</p>',
    ],
    'of a text without paragraphs': [
      { dateline: { places: ['Baku'] } },
      'Baku (ABC) – The lamp.<br>It burns.',
      'The lamp.<br>It burns.',
    ],
    'in a script without cases': [
      { dateline: { places: ['باكو'] } },
      '<p>باكو – أضيء المصباح.</p>',
      '<p>أضيء المصباح.</p>',
    ],
    'with a hyphen in its name': [
      { dateline: { places: ['Clermont-Ferrand'] } },
      '<p>Clermont-Ferrand – La lampe.</p>',
      '<p>La lampe.</p>',
    ],
    'but not with another date': stays(
      { dateline: { places: ['Brussels'], date } },
      '<p>Brussels, 21 October 2013 – The lamp.</p>',
    ),
    'but not a way from there': stays(
      { dateline: { places: ['London'] } },
      '<p>London - Paris trains run again.</p>',
    ),
    'but not a way to there, with what comes next': stays(
      { dateline: { places: ['Paris'] } },
      '<p>Paris – Roubaix: le départ.</p>',
    ),
    'but not a number of the sentence': stays(
      { dateline: { places: ['Oslo'] } },
      '<p>Oslo – 2000 people came.</p>',
    ),
    'but not a noun of the sentence': stays(
      { dateline: { places: ['Berlin'] } },
      '<p>Berlin – Hauptstadt der Republik – feiert.</p>',
    ),
    'but not an aside with an article': stays(
      { dateline: { places: ['Paris'] } },
      '<p>Paris – The city of light – lit a lamp.</p>',
    ),
    'but not an aside in a script without cases': stays(
      { dateline: { places: ['القدس'] } },
      '<p>القدس – عاصمة الثقافة – تحتفل.</p>',
    ),
    'but not a way in a script without cases': stays(
      { dateline: { places: ['東京'] } },
      '<p>東京 – 大阪間は再開。</p>',
    ),
    'but not another town of that name': stays(
      { dateline: { places: ['Paris'] } },
      '<p>Paris, Texas – Wim Wenders is back.</p>',
    ),
    'but not an office that is no agency': stays(
      { dateline: { places: ['Geneva'] } },
      '<p>WHO (OMS) – The office said so.</p>',
    ),
    'but not a race from there': stays(
      { dateline: { places: ['Paris'] } },
      '<p>Paris–Roubaix was won by a nose.</p>',
    ),
    'but not an aside in the sentence': stays(
      { dateline: { places: ['Paris'] } },
      '<p>Paris – the city of light – lit a lamp.</p>',
    ),
    'but not the subject of a sentence': stays(
      { dateline: { places: ['Paris'] } },
      '<p>Paris harbour met two guests – Ana and Bo – at dawn.</p>',
    ),
    'but not a clause after it': stays(
      { dateline: { places: ['Paris'] } },
      '<p>Paris, where two guests met – Ana and Bo.</p>',
    ),
    'but not the name of somebody': stays(
      { dateline: { places: ['Paris'] } },
      '<p>Parisot – The lamp was lit.</p>',
    ),
    'but not another place': stays(
      { dateline: { places: ['Paris'] } },
      '<p>BAKU – The lamp was lit.</p>',
    ),
    'but not further on': stays(
      { dateline: { places: ['Paris'] } },
      `${text}<p>PARIS – The lamp was lit.</p>`,
    ),
    'but not in a heading or a list': stays(
      { dateline: { places: ['Paris'] } },
      '<h2>Paris – A city</h2><ul><li>Paris – A city</li></ul>',
    ),
    'but not where none is known': stays({}, '<p>PARIS – The lamp was lit.</p>'),
  },
});
