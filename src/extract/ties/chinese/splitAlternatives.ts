/** The alternatives of a regular expression's source, at its outermost level: "a|b(?=c|d)" is "a" and "b(?=c|d)". */
export function splitAlternatives(source: string): string[] {
  const found: string[] = [];
  let from = 0;
  let depth = 0;
  let isInClass = false;
  for (let at = 0; at < source.length; at++) {
    const char = source[at];
    if (char === '\\') at++;
    else if (isInClass) isInClass = char !== ']';
    else if (char === '[') isInClass = true;
    else if (char === '(') depth++;
    else if (char === ')') depth--;
    else if (char === '|' && depth === 0) {
      found.push(source.slice(from, at));
      from = at + 1;
    }
  }
  return [...found, source.slice(from)];
}
