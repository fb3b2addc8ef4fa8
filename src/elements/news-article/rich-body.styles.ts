/** For the build, which folds the white space of styles. Lit's own would come from another chunk. */
const css = String.raw;

/** What texts of more than plain tags hold, where the browsers' own style is not that of a newspaper. */
export const richBodyStyles = css`
  #body :is(table, details, dl, pre) {
    margin: var(--_gap) 0;
  }

  #body dd {
    margin: 0;
    padding-inline-start: 1.6em;
  }

  #body summary {
    padding: max(0.4em, var(--_target) / 2 - 0.8em) 0;
  }

  #body :is(video, audio) {
    max-width: 100%;
  }

  #body video {
    height: auto;
    vertical-align: middle;
  }

  /* Notes push no lines apart. */
  #body :is(sub, sup) {
    line-height: 0;
  }

  /* An image whose size nobody tells has its place all the same, but for small ones among words and numbers. */
  #body figure img:not([width], figcaption *, table *) {
    width: 100%;
    aspect-ratio: var(--news-article-image-ratio, 3 / 2);
  }

  #body table {
    border-collapse: collapse;
    overflow-wrap: normal;
  }

  #body caption {
    text-align: start;
  }

  #body :is(th, td) {
    padding: 0.4em 0.75em;
    border-bottom: var(--_rule);
    text-align: start;
    vertical-align: top;
  }

  #body :is(pre, code, kbd, samp) {
    hyphens: manual;
  }

  /* Code has its own direction, whatever that of the text is. */
  #body pre {
    white-space: pre-wrap;
    unicode-bidi: plaintext;
  }

  /* What is too wide scrolls in itself; a formula with what it stands in, since WebKit scrolls none. */
  @media screen {
    #body :is(table, caption) {
      display: block;
    }

    #body :is(table, p:has(math), li:has(> math), dd:has(> math)) {
      overflow: auto hidden;
    }

    /* What scrolls would cut the ring off. */
    #body :is(caption, p:has(math), li:has(> math), dd:has(> math)) :focus-visible {
      outline-offset: calc(-1 * max(2px, 0.15em));
    }

    #body :is(p:has(math), li:has(> math), dd:has(> math)) {
      padding-bottom: 0.4em;
    }
  }

  @media print {
    #body table {
      font-size: 0.85em;
      overflow-wrap: break-word;
    }

    /* Paper doesn't scroll: of so many columns, words are broken rather than cut off. */
    #body table:has(tr > :nth-child(7)) {
      overflow-wrap: anywhere;
    }

    #body :is(video, audio) {
      display: none;
    }

    /* A head that may not be broken is repeated on each page. */
    #body thead {
      display: table-header-group;
      break-inside: avoid;
    }

    #body caption {
      break-after: avoid;
    }

    /* What the reader has not opened is printed all the same. */
    #body details::details-content {
      display: block;
      block-size: auto;
      content-visibility: visible;
    }
  }
`;
