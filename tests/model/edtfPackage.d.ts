/** The part of the `edtf` package that the tests use; it has no types of its own. */
declare module 'edtf' {
  /** `min` and `max` in milliseconds since 1970-01-01 UTC. Throws on what it cannot read. */
  export default function edtf(text: string): { min: number; max: number };
}
