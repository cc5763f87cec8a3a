/** Bad input, already in words for a person: one line on stderr, exit 1. */
export class BadInput extends Error {
  override readonly name = 'BadInput';
}
