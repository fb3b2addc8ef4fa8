/** A share, 1 being the whole, as the language writes it: "125 %". */
export function formatPercent(share: number, language: string): string {
  return new Intl.NumberFormat(language, { style: 'percent' }).format(share);
}
