/**
 * Words that break between their pieces first, and within one only where it is wider than the line: clauses of Chinese
 * headlines, which else may break between any two characters; dates; names.
 *
 * Promises: the text is the same, character by character.
 */
const HAN = /\p{Script=Han}/u;
/** Behind a stop that no closing quote follows, and at a space between two Chinese characters. */
const CLAUSE = /(?<=[，。；！？：\u3000]|[^\d][:;!?])(?![」』”’）》])|(?<=\p{Script=Han})(?= \p{Script=Han})/u;
/** An interval of dates breaks at its second date. */
const INTERVAL = /(?=至)|(?<= [–—])(?= )/;

/** Spaces stand between the pieces, where they are seen in a line and not at its beginning. */
const Whole = ({ pieces }: { pieces: readonly string[] }) =>
  pieces.map((piece, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no other name
    <span key={i}>
      {piece.startsWith(' ') && ' '}
      <span className="ww-whole">{piece.trimStart()}</span>
    </span>
  ));

/** A headline; a Latin one has its spaces, and stays as it is. */
export function Clauses({ text }: { text: string }) {
  return HAN.test(text) ? <Whole pieces={text.split(CLAUSE).filter(Boolean)} /> : text;
}

export function WholeDates({ text }: { text: string }) {
  return <Whole pieces={text.split(INTERVAL)} />;
}

/** Names in a row; Chinese ones are set off by their own comma. */
export function WholeNames({ names }: { names: readonly string[] }) {
  const [comma, space] = HAN.test(names.join('')) ? ['、', ''] : [',', ' '];
  return <Whole pieces={names.map((name, i) => (i > 0 ? space : '') + name + (i < names.length - 1 ? comma : ''))} />;
}
