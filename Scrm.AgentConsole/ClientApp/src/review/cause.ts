/** The words of a quote that a rule looks for, the longest first; without any, the quote itself. */
export function causeOf(patterns: readonly string[] | undefined, quote: string | null | undefined): string {
  const said = (quote ?? '').replaceAll('…', '');
  const lower = said.toLowerCase();
  const met = [...(patterns ?? [])].filter((pattern) => lower.includes(pattern.toLowerCase())).sort((a, b) => b.length - a.length)[0];
  return met ?? said;
}
