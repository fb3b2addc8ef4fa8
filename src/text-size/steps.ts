/** The browsers' own zoom steps, as factors of the page's text size. */
export const steps: readonly number[] = [0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3];
