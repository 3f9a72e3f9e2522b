/** How much speaks for each kind of thing that an English name may name; below nought: against it. */
export interface Verdict {
  person: number;
  organization: number;
  place: number;
  work: number;
}
