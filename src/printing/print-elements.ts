import { awaitPrint, endPrint } from './await-print.js';
import { dressArticle } from './dress-article.js';
import { proposeFileName } from './file-name.js';
import { articlesIn, loadForPrint } from './load-for-print.js';
import { markForPrint } from './mark-for-print.js';
import { findPrintTargets } from './print-targets.js';
import type { ButtonForPrint, PrintTools, Undo, Voice } from './print-tools.js';
import { tell, untell, voiceOf } from './tell-reader.js';

/** The press that is being answered: a page prints one thing at a time. */
let answered: object | undefined;

/**
 * Prints what a button stands for, once that is loaded: what its `for` names, else the article around it,
 * else the articles of the page, or where there is none the page. Settles when that has ended. If nothing
 * was printed, the reader is told beside the button. Rejects, with nothing left behind, if the page can't be
 * marked: then it has to be printed as it is.
 */
export async function printFor(button: ButtonForPrint, tools: PrintTools): Promise<void> {
  const id = button.htmlFor?.trim() ?? '';
  const targets = findPrintTargets(button, id, tools);
  if (!targets) {
    void tools.report('mistake', 'no-target', button, 'for', id);
    return;
  }
  if (answered && !endPrint()) return;
  const press = (answered = {});
  untell(button);
  const voice = voiceOf(button);
  try {
    if (!(await printLoaded(targets, voice, tools))) tell(button, voice, tools);
  } finally {
    if (answered === press) answered = undefined;
  }
}

/** Prints elements once they are loaded, and answers whether there is nothing to tell. */
async function printLoaded(
  targets: readonly Element[],
  voice: Voice,
  tools: PrintTools,
): Promise<boolean> {
  const restoreImages = await loadForPrint(targets);
  try {
    const there = targets.filter(({ isConnected }) => isConnected);
    // If all have left the page meanwhile, the reader has too.
    const hasLeft = targets.length > 0 && there.length === 0;
    return hasLeft || (await printElements(there, voice, tools));
  } finally {
    restoreImages();
  }
}

/**
 * Prints elements of the page, in their place, and nothing around them; without any, the page. Once the
 * reader has printed or cancelled, the page is as it was. Settles then, with whether the browser began to
 * print.
 */
export function printElements(
  elements: readonly Element[],
  voice: Voice,
  tools: PrintTools,
): Promise<boolean> {
  const articles = articlesIn(elements);
  const [article] = articles.length === 1 ? articles : [];
  const undo: Undo[] = [];
  const undoAll = (): void => {
    for (const step of undo.splice(0)) step();
  };
  try {
    for (const each of articles) undo.push(dressArticle(each, voice, tools));
    if (article?.article) undo.push(proposeFileName(article.article));
    if (elements.length > 0) undo.push(markForPrint(elements, tools));
  } catch (error) {
    undoAll();
    throw error;
  }
  return awaitPrint(undoAll);
}
