/** A command that was called wrongly: one sentence that says what is wrong, shown with the command's usage. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}
