import type { SanitizerCase } from '../cases.js';

export const mathCases: readonly SanitizerCase[] = [
  [
    'keeps formulas',
    '<p><math display="block"><mrow><mi mathvariant="normal">x</mi><mo stretchy="false">=</mo><mfrac><mn>1</mn><msqrt><mn>2</mn></msqrt></mfrac></mrow></math></p>',
    '<p><math display="block"><mrow><mi mathvariant="normal">x</mi><mo stretchy="false">=</mo><mfrac><mn>1</mn><msqrt><mn>2</mn></msqrt></mfrac></mrow></math></p>',
  ],
  [
    'takes links, colours and other languages out of formulas',
    '<p><math href="/x" style="color:red"><semantics><mi href="javascript:x()" mathcolor="red">a</mi><annotation encoding="application/x-tex">b</annotation></semantics><annotation-xml encoding="text/html"><b>c</b></annotation-xml></math></p>',
    '<p><math><semantics><mi>a</mi></semantics></math></p>',
  ],
  [
    'takes HTML out of formulas, but for its words',
    '<p><math><mtext><b>a</b></mtext></math></p>',
    '<p><math><mtext>a</mtext></math></p>',
  ],
  ['knows names of formulas in formulas only', '<p><mi>a</mi></p>', '<p>a</p>'],
  [
    'keeps the measures of formulas',
    '<p>a <math><mspace width="1em" height="2ex"></mspace><mi>b</mi></math></p>',
    '<p>a <math><mspace width="1em" height="2ex"></mspace><mi>b</mi></math></p>',
  ],
  [
    'takes what is not known out of formulas, whatever it says of its language',
    '<p><math><maction lang="fr"><mi>a</mi></maction><mtext><b lang="fr">b</b></mtext></math></p>',
    '<p><math><mi>a</mi><mtext>b</mtext></math></p>',
  ],
];
