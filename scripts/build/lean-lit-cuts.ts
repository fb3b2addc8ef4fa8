/** What of Lit nothing here needs, for one reason. An entry can be taken away without the others. */
export interface Cut {
  /** Why nothing is missed. */
  reason: string;
  /** What no element may say, since it needs what is cut. */
  needs?: RegExp;
  /** Texts that stand in a file exactly once, and what takes their places. */
  pieces: Readonly<Record<string, readonly (readonly [text: string, replacement: string])[]>>;
}

const cssTag = '@lit/reactive-element/css-tag.js';
const reactiveElement = '@lit/reactive-element/reactive-element.js';
const litHtml = 'lit-html/lit-html.js';
const litElement = 'lit-element/lit-element.js';

export const cuts: readonly Cut[] = [
  {
    reason:
      'No polyfills, no hydration, no compiled templates, no globals that tell a version, nothing shared with another Lit.',
    pieces: {
      [reactiveElement]: [
        ['p=a.reactiveElementPolyfillSupport,', ''],
        [',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2");', ';'],
      ],
      [litHtml]: [
        ['B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");const ', ''],
        [
          '"number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)',
          'this._$AC(t)',
        ],
        ['const s=i(t).nextSibling;i(t).remove(),t=s', 'const s=t.nextSibling;t.remove(),t=s'],
        ['Symbol.for("lit-nothing")', 'Symbol()'],
      ],
      [litElement]: [
        [
          'i._$litElement$=!0,i["finalized"]=!0,s.litElementHydrateSupport?.({LitElement:i});const o=s.litElementPolyfillSupport;o?.({LitElement:i});',
          '',
        ],
        ['(s.litElementVersions??=[]).push("4.2.2");', ''],
      ],
    },
  },
  {
    reason: 'All supported browsers adopt style sheets, and no style sheet is made of others.',
    needs: /\bcss`[^`]*\$\{|\bunsafeCSS\b|\bCSSResult\b/,
    pieces: {
      [cssTag]: [
        [
          't=globalThis,e=t.ShadowRoot&&(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype',
          'e=!0',
        ],
        [
          '(t,...e)=>{const o=1===t.length?t[0]:e.reduce((e,s,o)=>e+(t=>{if(!0===t._$cssResult$)return t.cssText;if("number"==typeof t)return t;throw Error("Value passed to \'css\' function must be a \'css\' function result: "+t+". Use \'unsafeCSS\' to pass non-literal values, but take care to ensure page security.")})(s)+t[o+1],t[0]);return new n(o,t,s)}',
          't=>{const e=new CSSStyleSheet;return e.replaceSync(t[0]),e}',
        ],
        ['o.map(t=>t instanceof CSSStyleSheet?t:t.styleSheet)', 'o'],
      ],
    },
  },
  {
    reason: 'The styles of an element are one list.',
    needs: /\bstyles = css`|\bfinalizeStyles\b/,
    pieces: {
      [reactiveElement]: [
        [
          'this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(s){const i=[];if(Array.isArray(s)){const e=new Set(s.flat(1/0).reverse());for(const s of e)i.unshift(t(s))}else void 0!==s&&i.push(t(s));return i}',
          '}',
        ],
        ['this.constructor.elementStyles', 'this.constructor.styles'],
      ],
    },
  },
  {
    reason: 'No decorators and no initializers.',
    needs: /\baddInitializer\b|\bdecorators\b/,
    pieces: {
      [reactiveElement]: [
        ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
        ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
        ['void 0!==t.l&&(this.l=[...t.l]),', ''],
        [
          'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
          '',
        ],
        [',this.constructor.l?.forEach(t=>t(this))', ''],
      ],
    },
  },
  {
    reason: 'No reactive controllers, and nothing else that decides when an update comes.',
    needs: /\baddController\b|\bupdateWhenLocaleChanges\b|\bscheduleUpdate\b/,
    pieces: {
      [reactiveElement]: [
        [
          'addController(t){(this._$EO??=new Set).add(t),void 0!==this.renderRoot&&this.isConnected&&t.hostConnected?.()}removeController(t){this._$EO?.delete(t)}',
          '',
        ],
        [',this._$EO?.forEach(t=>t.hostConnected?.())', ''],
        ['this._$EO?.forEach(t=>t.hostDisconnected?.())', ''],
        ['this._$EO?.forEach(t=>t.hostUpdate?.()),', ''],
        ['this._$EO?.forEach(t=>t.hostUpdated?.()),', ''],
        [
          'const t=this.scheduleUpdate();return null!=t&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}',
          'return this.performUpdate(),!this.isUpdatePending}',
        ],
      ],
    },
  },
  {
    reason:
      'A property is the text of its attribute, or whether it is there. It is not reflected, and compared by Object.is. No update asks which properties changed.',
    needs:
      /\b(?:reflect|useDefault|converter|hasChanged): |\b(?:state|attribute): true|\btype: (?:Number|Array|Object)\b|\bPropertyValues\b|\b(?:update|updated|firstUpdated|willUpdate|shouldUpdate)\(\w+:|\bgetPropertyOptions\b/,
    pieces: {
      [reactiveElement]: [
        ['c=a.trustedTypes,l=c?c.emptyScript:"",', ''],
        [
          't,s=b){if(s.state&&(s.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0),this',
          't,s){if(this',
        ],
        ['static getPropertyOptions(t){return this.elementProperties.get(t)??b}', ''],
        [
          '_$ET(t,s){const i=this.constructor.elementProperties.get(t),e=this.constructor._$Eu(t,i);if(void 0!==e&&!0===i.reflect){const h=(void 0!==i.converter?.toAttribute?i.converter:u).toAttribute(s,i.type);this._$Em=t,null==h?this.removeAttribute(e):this.setAttribute(e,h),this._$Em=null}}',
          '',
        ],
        ['this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),', ''],
        ['attributeChangedCallback(t,s,i){this._$AK(t,i)}', ''],
        ['_$AK(t,s){', 'attributeChangedCallback(t,h,s){'],
        [
          'if(void 0!==e&&this._$Em!==e){const t=i.getPropertyOptions(e),h="function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:u;this._$Em=e;const r=h.fromAttribute(s,t.type);this[e]=r??this._$Ej?.get(e)??r,this._$Em=null}',
          'this[e]=i.properties[e].type===Boolean?null!==s:s',
        ],
        [
          't,s,i,e=!1,h){if(void 0!==t){const r=this.constructor;if(!1===e&&(h=this[t]),i??=r.getPropertyOptions(t),!((i.hasChanged??f)(h,s)||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i))))return;this.C(t,s,i)}',
          't,s){if(t&&i(this[t],s))return;',
        ],
        [
          'C(t,s,{useDefault:i,reflect:e,wrapped:h},r){i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||(this._$AL.has(t)||(this.hasUpdated||i||(s=void 0),this._$AL.set(t,s)),!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}',
          '',
        ],
        [
          'const t=this.constructor.elementProperties;if(t.size>0)for(const[s,i]of t){const{wrapped:t}=i,e=this[s];!0!==t||this._$AL.has(s)||void 0===e||this.C(s,void 0,i,e)}',
          '',
        ],
        ['this._$Em=null,this._$Ev()}_$Ev(){', ''],
        ['this._$AL=new Map,this._$E_()', 'this._$E_()'],
        [
          'const s=this._$AL;try{t=this.shouldUpdate(s),t?(this.willUpdate(s),',
          'try{t=this.shouldUpdate(),t?(this.willUpdate(),',
        ],
        ['this.update(s)):', 'this.update()):'],
        ['t&&this._$AE(s)}willUpdate(t){}_$AE(t){', 'if(t){'],
        [
          'this.firstUpdated(t)),this.updated(t)}_$EM(){this._$AL=new Map,',
          'this.firstUpdated()),this.updated()}}willUpdate(t){}_$EM(){',
        ],
      ],
    },
  },
  {
    reason:
      'No accessor of an element’s own stands behind a property that Lit makes, and none is named by a symbol.',
    needs:
      /^\s+(\w+): \{(?!.*\bnoAccessor\b).*\},?$[^]*^\s+[gs]et \1\(|\[\w+\]: \{.*\battribute\b/m,
    pieces: {
      [reactiveElement]: [
        [',getOwnPropertyDescriptor:h', ''],
        [
          'h=this.getPropertyDescriptor(t,i,s);void 0!==h&&e(this.prototype,t,h)}}static getPropertyDescriptor(t,s,i){const{get:e,set:r}=h(this.prototype,t)??{get(){return this[s]},set(t){this[s]=t}};return{get:e,set(s){const h=e?.call(this);r?.call(this,s),this.requestUpdate(t,h,i)},configurable:!0,enumerable:!0}}',
          'h={get(){return this[i]},set(s){const e=this[i];this[i]=s,this.requestUpdate(t,e)},configurable:!0,enumerable:!0};e(this.prototype,t,h)}}',
        ],
      ],
    },
  },
  {
    reason:
      'Each element has `properties` of its own, and shares none with another. The attribute of one whose name has capitals is told.',
    needs:
      /\babstract class\b[^]*\bstatic (?:override )?properties\b|^ +[a-z]+[A-Z]\w*: \{(?![^}]*\battribute: )[^}]*\},?$/m,
    pieces: {
      [reactiveElement]: [
        [',getOwnPropertyNames:r,getOwnPropertySymbols:o,getPrototypeOf:n}', '}'],
        ['this._$Eh&&[', '['],
        [
          'static _$Ei(){if(this.hasOwnProperty(d("elementProperties")))return;const t=n(this);t.finalize(),',
          'static{const t=this;',
        ],
        [
          'this.elementProperties=new Map(t.elementProperties)}static finalize(){if(this.hasOwnProperty(d("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(d("properties"))){',
          '0}static finalize(){if(this._$Eh)return;{',
        ],
        ['.elementProperties.set(t,s),!s.noAccessor', ',!s.noAccessor'],
        [
          'for(const[t,s]of this.elementProperties){const i=this._$Eu(t,s);void 0!==i',
          'for(const[t,s]of Object.entries(this.properties)){this.createProperty(t,s);const i=s.attribute??t.replace(/[A-Z]/g,"-$&").toLowerCase();i',
        ],
        [
          'static _$Eu(t,s){const i=s.attribute;return!1===i?void 0:"string"==typeof i?i:"string"==typeof t?t.toLowerCase():void 0}',
          '',
        ],
        [
          'const t=this.properties,s=[...r(t),...o(t)];for(const i of s)this.createProperty(i,t[i])',
          '',
        ],
        [
          's=this.constructor.elementProperties;for(const i of s.keys())',
          's=this.constructor.properties;for(const i in s)',
        ],
        ['y[d("elementProperties")]=new Map,y[d("finalized")]=new Map', '0'],
      ],
    },
  },
  {
    reason: 'Lit alone begins an update, and only of an element that was connected.',
    needs: /\b(?:performUpdate|enableUpdating|getUpdateComplete)\b/,
    pieces: {
      [reactiveElement]: [
        ['if(!this.isUpdatePending)return;', ''],
        [
          '!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep)',
          '1){if(this._$Ep)',
        ],
        ['throw t=!1,', 'throw '],
        ['this._$Ep=void 0,this.isUpdatePending', 'this.isUpdatePending'],
        ['enableUpdating(t){}', ''],
        ['return this.getUpdateComplete()}getUpdateComplete(){', ''],
      ],
    },
  },
  {
    reason: 'All elements are localized ones, which decide for themselves whether to update.',
    needs: /\bextends (?:LitElement|ReactiveElement)\b(?![^]*\bshouldUpdate\b)/,
    pieces: { [reactiveElement]: [['shouldUpdate(t){return!0}', '']] },
  },
  {
    reason: 'What is rendered as a template is one of the literals in our own code.',
    needs: /\b_\$litType\$|\bhtml\(/,
    pieces: {
      [litHtml]: [
        ['if(!u(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");', ''],
        // An element without attributes has no names of any.
        ['if(r.hasAttributes())', ''],
        // Values are never part of the text that is parsed, so the marker need not be a secret.
        ['`lit$${Math.random().toFixed(9).slice(2)}$`', '"lit$"'],
      ],
    },
  },
  {
    reason: 'Templates are of HTML, and what is of SVG has its `<svg>` in the same template.',
    needs: /\b(?:svg|mathml)`/,
    pieces: {
      [litHtml]: [
        ['2===i?"<svg>":3===i?"<math>":""', '""'],
        ['+(2===i?"</svg>":3===i?"</math>":"")', ''],
        [',2===i||3===i){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes)}', ');'],
        ['if(this.el=S.createElement(f,e)', '(this.el=S.createElement(f,e)'],
        ['const{values:i,_$litType$:s}=t,', 'const{values:i}=t,'],
      ],
    },
  },
  {
    reason: 'What is no text, number, template or node, and yet a value, is an array.',
    pieces: {
      [litHtml]: [
        ['t=>u(t)||"function"==typeof t?.[Symbol.iterator]', 'u'],
        ['d(t)?this.k(t):this._(t)', 'this.k(t)'],
      ],
    },
  },
  {
    reason:
      'In a tag there is no single quote, no white space that `\\s` does not know, and a space between a value and `/>`.',
    needs: /\s[\w-]+='[^']*'|\}\/>/,
    pieces: {
      [litHtml]: [
        ['f="[ \\t\\n\\f\\r]",', ''],
        [
          'RegExp(`>|${f}(?:([^\\\\s"\'>=/]+)(${f}*=${f}*(?:[^ \\t\\n\\f\\r"\'\\`<>=]|("|\')|))|$)`,"g")',
          '/>|\\s(?:([^\\s"\'>=/]+)(\\s*=\\s*(?:[^\\s"\'`<>=]|("|\')|))|$)/g',
        ],
        ["p:'\"'===u[3]?$:g", 'p:$'],
        ['c===$||c===g?', 'c===$?'],
        ['const x=c===p&&t[i+1].startsWith("/>")?" ":"";', ''],
        ['+o+x)', '+o)'],
        ['(-2===d?i:x)', '(-2===d?i:"")'],
      ],
    },
  },
  {
    reason: 'Templates have neither comments nor elements of raw text, and tell all tag names.',
    needs: /<(?:script|style|textarea|title)\b|<!--|<\/?\$\{/,
    pieces: {
      [litHtml]: [
        ['(?:(!--|\\/[^a-zA-Z])|(\\/?[a-zA-Z][^>\\s]*)|(\\/?$))', '\\/?[a-zA-Z][^>\\s]*'],
        [
          '"!--"===u[1]?c=_:void 0!==u[1]?c=m:void 0!==u[2]?(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p):void 0!==u[3]&&(c=p)',
          'c=p',
        ],
        ['c===_||c===m?c=v:(c=p,n=void 0)', 'c=p'],
        [
          'if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}',
          '',
        ],
      ],
    },
  },
  {
    reason:
      'A value is a child, a whole attribute, or a listener that is always there and needs no `this`. There are no directives, so no part asks for its parent or for options.',
    needs:
      /'lit(?:-html)?\/|<!--|\s\.\w+=\$\{|=(?:"[^"<>]*\$\{|'[^'<>]*\$\{|[\w-]+\$\{|\$\{[^{}]*\}[^\s>/])|\s@[\w-]+=\$\{[^{}]*(?:\?|&&|\|\||\b(?:nothing|null|undefined)\b)|\s\?[\w-]+=\$\{|\bnoChange\b|\b(?:renderOptions|shadowRootOptions|createRenderRoot)\b/,
    pieces: {
      [litHtml]: [
        [
          's=r.getAttribute(t).split(o),e=/([.?@])?(.*)/.exec(i);d.push({type:1,index:l,name:e[2],strings:s,ctor:"."===e[1]?I:"?"===e[1]?L:',
          'e=/(@)?(.*)/.exec(i);d.push({index:l,name:e[2],ctor:',
        ],
        ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t));', ''],
        [
          'if(r.data===n)d.push({type:2,index:l});else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}',
          'r.data===n&&d.push({index:l});',
        ],
        [
          ',this._$AN=void 0,this._$AD=t,this._$AM=i}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}',
          ',this._$AD=t}',
        ],
        [
          'let i;2===r.type?i=new k(h,h.nextSibling,this,t):1===r.type?i=new r.ctor(h,r.name,r.strings,this,t):6===r.type&&(i=new Z(h,this,t)),',
          'const i=r.ctor?new r.ctor(h,r.name):new k(h,h.nextSibling);',
        ],
        [
          'void 0!==s&&(void 0!==s.strings?(s._$AI(t,s,i),i+=s.strings.length-2):s._$AI(t[i])),i++',
          's._$AI(t[i++])',
        ],
        [
          'get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,i,s,e){this.type=2,this._$AH=A,this._$AN=void 0,this._$AA=t,this._$AB=i,this._$AM=s,this.options=e,this._$Cv=e?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return void 0!==i&&11===t?.nodeType&&(t=i.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,i=this){t=M(this,t,i),',
          'constructor(t,i){this._$AH=A,this._$AA=t,this._$AB=i}_$AI(t){',
        ],
        ['t!==this._$AH&&t!==E&&this._(t)', 't!==this._$AH&&this._(t)'],
        ['(this.O(c()),this.O(c()),this,this.options)', '(this.O(c()),this.O(c()))'],
        ['(t?.creationScope??l).importNode', 'l.importNode'],
        ['t.u(this.options)', 't.u()'],
        ['this._$AP?.(!1,!0,s)', ''],
        ['!!t&&t!==A', '!!t'],
        ['Symbol.for("lit-noChange")', '0'],
        ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', ''],
        [
          'get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,i,s,e,h){this.type=1,this._$AH=A,this._$AN=void 0,this.element=t,this.name=i,this._$AM=e,this.options=h,s.length>2||""!==s[0]||""!==s[1]?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=A}_$AI(t,i=this,s,e){const h=this.strings;let o=!1;if(void 0===h)t=M(this,t,i,0),o=!a(t)||t!==this._$AH&&t!==E,o&&(this._$AH=t);else{const e=t;let n,r;for(t=h[0],n=0;n<h.length-1;n++)r=M(this,e[s+n],i,n),r===E&&(r=this._$AH[n]),o||=!a(r)||r!==this._$AH[n],r===A?t=A:t!==A&&(t+=(r??"")+h[n+1]),this._$AH[n]=r}o&&!e&&this.j(t)}j(t){t===A?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,t??"")}',
          'constructor(t,i){this._$AH=A,this.element=t,this.name=i}_$AI(t){t!==this._$AH&&(this._$AH=t,t===A?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,t??""))}',
        ],
        [
          'constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}_$AI(t,i=this){if((t=M(this,t,i,0)??A)===E)return;const s=this._$AH,e=t===A&&s!==A||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,h=t!==A&&(s===A||e);e&&this.element.removeEventListener(this.name,this,s),h&&this.element.addEventListener(this.name,this,t),this._$AH=t}',
          '_$AI(t){this._$AH===A&&this.element.addEventListener(this.name,this),this._$AH=t}',
        ],
        [
          '"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)',
          'this._$AH(t)',
        ],
        [
          'const e=s?.renderBefore??i;let h=e._$litPart$;if(void 0===h){const t=s?.renderBefore??null;e._$litPart$=h=new k(i.insertBefore(c(),t),t,void 0,s??{})}',
          'const h=i._$litPart$??=new k(i.appendChild(c()),null);',
        ],
      ],
      [litElement]: [
        [
          'constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){const t=super.createRenderRoot();return this.renderOptions.renderBefore??=t.firstChild,t}',
          '',
        ],
        [
          'this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(t),this._$Do=e(r,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}',
          'super.update(t),e(r,this.renderRoot)}',
        ],
        ['render(){return r}', ''],
      ],
      [reactiveElement]: [
        [
          'this.attachShadow(this.constructor.shadowRootOptions)',
          'this.attachShadow({mode:"open"})',
        ],
        ['y.elementStyles=[],y.shadowRootOptions={mode:"open"},', ''],
      ],
    },
  },
];
