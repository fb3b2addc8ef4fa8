/** Settles once all promises have, or when that takes too long: milliseconds. Never rejects. */
export async function settleInTime(
  promises: readonly Promise<unknown>[],
  patience: number,
): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = new Promise((resolve) => (timer = setTimeout(resolve, patience)));
  await Promise.race([Promise.allSettled(promises), end]);
  clearTimeout(timer);
}
