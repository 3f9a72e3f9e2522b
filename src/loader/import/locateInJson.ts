/** Where in a JSON file something stands, by the path that leads to it; and its first mistake, if it is none. */
import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';

const STRICT = { disallowComments: true, allowTrailingComma: false };
/** Deeper than any format that is read; a deeper file would not be walked but fall off the stack. */
const DEEPEST = 200;

/** UTF-16 units from the beginning, as far along the path as there is something. */
export function locateInJson(json: string, path: readonly (string | number)[]): number {
  let node: Node | undefined = isDeep(json) ? undefined : parseTree(json, [], STRICT);
  let offset = node?.offset ?? 0;
  for (const part of path) {
    node = typeof part === 'number' ? node?.children?.[part] : findValue(node, part);
    if (!node) break;
    offset = node.offset;
  }
  return offset;
}

/** The last of that name, which is the one that JSON.parse keeps. */
function findValue(node: Node | undefined, name: string): Node | undefined {
  const properties = node?.type === 'object' ? (node.children ?? []) : [];
  return properties.findLast(({ children }) => children?.[0]?.value === name)?.children?.[1];
}

const SAYS: Readonly<Record<string, string>> = {
  InvalidSymbol: 'this is neither a text in double quotation marks nor a number, true, false or null',
  InvalidNumberFormat: 'this is no number',
  PropertyNameExpected: 'a name in double quotation marks should stand here',
  ValueExpected: 'a value should stand here',
  ColonExpected: 'a colon should stand here',
  CommaExpected: 'a comma should stand here',
  CloseBraceExpected: 'a closing } is missing',
  CloseBracketExpected: 'a closing ] is missing',
  EndOfFileExpected: 'something follows the end',
  InvalidCommentToken: 'JSON has no comments',
  UnexpectedEndOfString: 'a text is not closed',
  UnexpectedEndOfNumber: 'a number is not finished',
  InvalidUnicode: 'after \\u four hexadecimal digits should stand',
  InvalidEscapeCharacter: 'this character may not follow a backslash',
  InvalidCharacter: 'a control character stands in a text',
};

/** What is wrong first in a text that JSON.parse does not take. */
export function findJsonMistake(json: string): { says: string; offset: number } {
  if (isDeep(json)) return { says: `it is nested more than ${DEEPEST} deep`, offset: 0 };
  const errors: ParseError[] = [];
  parseTree(json, errors, STRICT);
  const [first] = errors.sort((a, b) => a.offset - b.offset);
  if (!first) return { says: 'it cannot be parsed', offset: 0 };
  return { says: SAYS[printParseErrorCode(first.error)] ?? 'it cannot be parsed', offset: first.offset };
}

function isDeep(json: string): boolean {
  let depth = 0;
  for (const [char] of json.replace(/"(?:[^"\\]|\\.)*"/g, '').matchAll(/[{}[\]]/g)) {
    depth += char === '{' || char === '[' ? 1 : -1;
    if (depth > DEEPEST) return true;
  }
  return false;
}
