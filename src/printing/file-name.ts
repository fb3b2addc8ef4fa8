import type { Article } from '../article/article.js';
import type { Undo } from './print-tools.js';

/**
 * Has the browser propose a file name that tells what is in the file: headline and date, which sorts.
 * It takes the title of the page for that, so that is another while the page prints.
 */
export function proposeFileName({ headline, datePublished, dateline }: Article): Undo {
  const date = (datePublished ?? dateline.date)?.wall.slice(0, 10);
  const name = [headline, date].filter(Boolean).join(' – ');
  if (!name) return () => undefined;
  // A drawing has titles too.
  const titles = [...document.querySelectorAll('title')];
  const known = titles.find((title) => title instanceof HTMLTitleElement);
  const title = known ?? document.head.appendChild(document.createElement('title'));
  // Its text keeps its node, which a framework may hold.
  const text = title.firstChild instanceof Text ? title.firstChild : new Text();
  const words = title.textContent;
  if (text.parentNode !== title || title.childNodes.length > 1) title.replaceChildren(text);
  text.data = name;
  return () => {
    // Unless the page has another title now.
    if (title.textContent !== name) return;
    text.data = words;
    if (!known) title.remove();
    else if (!words) text.remove();
  };
}
