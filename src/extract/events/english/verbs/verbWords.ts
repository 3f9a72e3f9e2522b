/** Words that tell, beside a word that may be a verb, whether it is one. */

/** A word after one of these is no finite verb. */
export const NOMINAL_BEFORE = new Set(
  'behind a an the his her its their my our your this these those some any no every each of by in for with at from on into about without most more very as such newly recently highly own several many few two three four five six seven eight nine ten another other'.split(
    ' ',
  ),
);
export const RELATIVES = new Set(['who', 'whom', 'which', 'whose', 'that', 'where']);
export const PRONOUNS = /^(?:he|she|they|it|we|i|you)$/;

/** Nouns that stand before a noun in the plural. */
export const COMPOUND =
  /^(?:sales|arms|sports|goods|earnings|news|savings|human|trade|peace|share|press|phone|this|that)$/;

/** Their participles describe nobody. */
export const INTRANSITIVE =
  /^(?:arrive|resign|quit|retire|depart|serve|emerge|return|begin|start|work|act|step|stay|remain|die|come|go|rise|fall|continue|appear|testify|speak|campaign|complain|join|leave|end|finish|run|stand|win|double|rank|play|coach|study|train|qualify|enter|carry|succeed|say)$/;
