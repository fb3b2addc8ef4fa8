/** What is known of a copy without reading it. */
export interface KeptCopy {
  key: string;
  /** Bytes. */
  size: number;
}

/** Most copies that are kept. */
const MOST_COPIES = 20;

/** Most bytes that all copies take together. */
export const MOST_BYTES = 5 * 1024 * 1024;

/** The keys of the copies that have to go, the newest staying; `copies` are in the order of age, oldest first. */
export function copiesOverBounds(copies: readonly KeptCopy[]): string[] {
  let bytes = 0;
  return [...copies]
    .reverse()
    .filter(({ size }, index) => index >= MOST_COPIES || (bytes += size) > MOST_BYTES)
    .map(({ key }) => key);
}
