/** For the build, which folds the white space of styles. Lit's own would come from another chunk. */
const css = String.raw;

/**
 * What moves nothing on the screen: the page's colour of links, stronger lines for who wants them, how an
 * article is broken into sheets of paper, and what paper needs in place of links.
 */
export const laterStyles = css`
  /* The place that is kept stays: WebKit gives a broken image the shape of its own sign for that. */
  [part='figure'] img {
    contain: size;
  }

  /* These tell when the article is shown, here or in another place, and when the page has other colours. */
  article::before {
    animation: shown 0.01s;
    transition: color 0.05s;
  }

  @keyframes shown {
    to {
      opacity: 1;
    }
  }

  @media screen {
    a {
      color: var(--news-article-link-color, var(--news-article-accent, var(--_link, inherit)));
    }
  }

  @media (prefers-contrast: more) {
    .root {
      --_rule: 1px solid;
    }
  }

  @media print {
    :host {
      height: auto !important;
      max-height: none !important;
      overflow: visible !important;
      background: #fff !important;
      contain: none !important;
    }

    /* Where the article is from: paper has no links. From left to right in any text (UAX #9, §2.4). */
    [part='source'] a::after {
      content: ' \2066' attr(href) '\2069';
    }

    #headline,
    [role='heading'],
    #body :is(h2, h3, h4, h5, h6) {
      break-after: avoid;
      break-inside: avoid;
    }

    /* Firefox breaks there all the same (Bugzilla 132035), but not within a heading that needs more room. */
    #body :is(h2, h3, h4, h5, h6)::after {
      content: '';
      display: block;
      height: 4em;
      margin-bottom: -4em;
    }

    figure,
    tr {
      break-inside: avoid;
    }

    img {
      max-height: min(14cm, 55vh);
    }
  }
`;
