/** Says each coded record of a union in words; a new code has no words until every language has given it some. */
export type WordsByCode<Coded extends { readonly code: string }, Words = string> = {
  readonly [Code in Coded['code']]: (record: Extract<Coded, { readonly code: Code }>) => Words;
};

/** The words of one record. */
export function wordsOf<Coded extends { readonly code: string }, Words>(
  table: WordsByCode<Coded, Words>,
  record: Coded,
): Words {
  // The table's own type says that this entry takes this record; the compiler cannot follow one union into another.
  const words = table[record.code as Coded['code']] as (of: Coded) => Words;
  return words(record);
}
