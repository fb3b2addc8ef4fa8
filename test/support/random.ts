/** Chance that can be repeated: the same seed gives the same choices. */
export interface Random {
  /** From 0 to 1. */
  next(): number;
  /** A whole number below `count`. */
  below(count: number): number;
  pick<T>(choices: readonly T[]): T;
}

const MODULUS = 2_147_483_647;

/** The generator of Park and Miller with the multiplier of 1993: enough to choose faults by. */
export function seededRandom(seed: number): Random {
  let state = (seed % (MODULUS - 1)) + 1;
  const next = (): number => {
    state = (state * 48_271) % MODULUS;
    return state / MODULUS;
  };
  // Seeds side by side begin alike.
  for (let warmUp = 0; warmUp < 5; warmUp++) next();
  const below = (count: number): number => Math.floor(next() * count);
  return {
    next,
    below,
    pick: (choices) => choices[below(choices.length)] as (typeof choices)[number],
  };
}
