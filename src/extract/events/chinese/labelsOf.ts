/** What a text calls by Latin letters with a number, or in 《》: products, laws, books. */
export const labelsOf = (text: string): ReadonlySet<string> =>
  new Set(
    (text.slice(0, 2000).match(/[A-Za-z][-A-Za-z0-9]{0,30}|《[^》]{1,40}》/g) ?? []).filter((w) => /[\d《]/.test(w)),
  );
