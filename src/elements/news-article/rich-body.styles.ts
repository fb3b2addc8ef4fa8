/** For the build, which folds the white space of styles. Lit's own would come from another chunk. */
const css = String.raw;

/** What texts of more than plain tags hold, where the browsers' own style is not that of a newspaper. */
export const richBodyStyles = css`
  #body dd {
    margin-inline: 0;
    padding-inline-start: 1.5em;
  }

  #body :is(video, audio) {
    max-inline-size: 100%;
  }

  #body video {
    block-size: auto;
  }

  #body table {
    display: block;
    overflow-x: auto;
    border-collapse: collapse;
    overflow-wrap: normal;
  }

  #body :is(th, td) {
    padding: 0.4em 0.75em;
    border-block-end: var(--_rule);
    text-align: start;
    vertical-align: top;
  }

  #body pre {
    white-space: pre-wrap;
  }

  @media print {
    #body table {
      display: table;
    }
  }
`;
