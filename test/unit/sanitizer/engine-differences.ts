/** A text of which the two engines give different trees, and why they may. */
export interface EngineDifference {
  html: string;
  reason: string;
}

/** Each is a text of the cases, the attacks or the articles, word for word. None so far. */
export const engineDifferences: readonly EngineDifference[] = [];
