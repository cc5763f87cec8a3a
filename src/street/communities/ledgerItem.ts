import { foldText } from '../../reading/grid/foldText';
import type { Item, Rubric } from '../../rubric/rubric';
import type { LedgerRow } from './ledgerRows';

/**
 * The item a row of a ledger is about: by category and number where it names both, by a number that stands once in the
 * rubric, or by words that only one item's standard has.
 * @returns null where none or several would fit: nothing is guessed.
 */
export function itemMeant(
  { category, item }: Pick<LedgerRow, 'category' | 'item'>,
  rubric: Rubric,
): Item | null {
  const named = foldText(category);
  const categories = rubric.categories.filter(({ name }) => named === '' || foldText(name) === named);
  const items = categories.flatMap(({ items: members }) => members);
  const number = /^第?(\d{1,3}(?:\.\d{1,3})*)[项条款、.]?$/.exec(foldText(item))?.[1];
  const words = foldText(item);
  const fitting = items.filter((candidate) =>
    number === undefined
      ? words.length > 1 && foldText(`${candidate.title}\n${candidate.standard}`).includes(words)
      : candidate.number === number,
  );
  const [only, ...others] = fitting;
  return only && others.length === 0 ? only : null;
}
