/** Why a file of another format cannot be read, and where in it: what to do stands in the message. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
  /** In a JSON file: names and numbers that lead to the place. */
  readonly path: readonly (string | number)[] | undefined;
  /** In any other: UTF-16 units from its beginning. */
  readonly offset: number | undefined;

  constructor(message: string, place: { path?: readonly (string | number)[]; offset?: number } = {}) {
    super(message);
    this.path = place.path;
    this.offset = place.offset;
  }
}
