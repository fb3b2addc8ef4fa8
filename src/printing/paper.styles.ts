import { NOTE } from './link-notes.js';

/** For the build, which folds the white space of styles. Lit's own would come from another chunk. */
const css = String.raw;

/** What an article has on paper alone: numbers of links, the addresses, and where it is from. */
export const paperStyles = css`
  .paper {
    display: none;
  }

  @media print {
    .paper {
      display: block;
      margin-block-start: 2em;
      padding-block-start: 1em;
      border-block-start: var(--_rule);
      font-size: 0.8em;
      line-height: 1.45;
    }

    .paper p,
    .paper li {
      margin: 0 0 0.25em;
      hyphens: manual;
    }

    .paper p {
      break-before: avoid;
    }

    .paper ol {
      margin: 0 0 1.5em;
      padding-inline-start: 2.25em;
    }

    [${NOTE}]::after {
      content: '\2060[' attr(${NOTE}) ']';
      font-size: 0.7em;
      line-height: 0;
      vertical-align: super;
      /* The line under the link would go on under the number, at another height. */
      display: inline-block;
      text-decoration: none;
    }

    [part='source'] {
      break-inside: avoid;
    }

    [part='source'] a {
      text-decoration: none;
    }
  }
`;
