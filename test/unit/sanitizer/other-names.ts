const words = (text: string): string[] => text.split(' ').filter(Boolean);

/** Embeds, in whose place comes a link, if they have an address. */
export const embedNames: readonly string[] = words('iframe object embed');

/** HTML elements, of today, of the past and of nobody, that give way to their content. */
export const unwrappedNames: readonly string[] = [
  ...words('html head body main article aside header footer nav address hgroup search'),
  ...words('form fieldset legend label output progress meter option optgroup'),
  ...words('data slot center font big nobr blink marquee applet'),
  ...words('rb rtc listing multicol spacer nextid isindex command content shadow element'),
  ...words('noindex portal fencedframe selectedcontent model geolocation permission'),
  ...words('x-y o:p w:sdt amp-ad news-article font-face unknown'),
];

/** HTML elements that hold nothing, and of which nothing is left. */
export const voidNames: readonly string[] = words('bgsound basefont keygen');

/** HTML elements that are read as others: their old names, or those of pages for AMP. */
export const renamedNames: readonly string[] = words(
  'menu dir image strike tt acronym amp-img amp-video amp-audio',
);

/** Elements of MathML, in Core or not, that give way to their content. */
export const unwrappedMath: readonly string[] = [
  ...words('maction menclose mfenced mlabeledtr mglyph malignmark maligngroup none'),
  ...words('mstack mlongdiv msgroup msrow mscarries mscarry msline mi-x apply ci cn csymbol'),
];

/** Elements of SVG, of which nothing stays. */
export const svgNames: readonly string[] = [
  ...words('a animate animateMotion animateTransform circle clipPath defs desc discard ellipse'),
  ...words('feBlend feImage filter foreignObject g handler image line linearGradient listener'),
  ...words('marker mask metadata mpath path pattern polygon polyline radialGradient rect script'),
  ...words('set solidcolor stop style switch symbol text textPath title tref tspan use view'),
];

/** Attributes that no element keeps. */
export const otherAttributes: readonly string[] = [
  ...words('class style slot part exportparts is name role tabindex contenteditable popover'),
  ...words(
    'hidden inert draggable spellcheck translate accesskey autofocus enterkeyhint inputmode',
  ),
  ...words('nonce itemprop itemscope itemtype itemid itemref about property typeof resource'),
  ...words('aria-label aria-hidden aria-live aria-describedby data-x data-src-x x-y _x @click :x'),
  ...words('onclick onload onerror ontoggle onfocus onbeforetoggle onanimationend onpointerenter'),
  ...words('target rel download ping referrerpolicy attributionsrc attributiondestination'),
  ...words('poster autoplay loop muted playsinline controlslist disablepictureinpicture default'),
  ...words(
    'usemap ismap longdesc lowsrc dynsrc fetchpriority blocking elementtiming sharedstorage',
  ),
  ...words('srcdoc sandbox allow allowfullscreen action formaction formtarget formmethod form'),
  ...words('method enctype value-x for list checked selected disabled required pattern'),
  ...words('popovertarget popovertargetaction command commandfor interestfor invoketarget'),
  ...words(
    'shadowrootmode shadowrootdelegatesfocus http-equiv content charset integrity async defer',
  ),
  ...words('background bgcolor color face size align valign border cellpadding cellspacing rules'),
  ...words('nowrap noshade compact clear hspace vspace axis abbr headers summary char charoff'),
  ...words('xlink:href xml:lang xml:base xml:space xmlns:x manifest profile version codebase'),
  ...words('classid data archive declare standby event language xmlns imagesrcset imagesizes'),
  ...words('mathcolor mathbackground mathsize fontfamily fontsize fontstyle actiontype selection'),
  ...words('definitionURL encoding indentalign notation open-x separators intent arg'),
];
