import type { TableHeader } from '../header/findHeaders';
import type { ChosenRole } from '../readingTools';
import type { ColumnReading, ColumnRole } from '../sheetReading';
import { candidatesOf } from './candidate';
import { Choices } from './choices';
import { contentOf, type ColumnContent } from './columnContent';
import { settleGroups } from './groupColumns';
import { settlePoints } from './pointsColumns';
import { settleStandard } from './standardColumns';

/** Roles whose header word decides alone. */
const BY_WORD: ReadonlySet<ColumnRole> = new Set([
  'no',
  'selfScore',
  'finding',
  'reason',
  'deduct',
  'score',
  'weighted',
  'subtotal',
  'remark',
  'department',
  'evidence',
  'target',
  'method',
  'weight',
  'condition',
  'deductValue',
]);

/**
 * What each column of a table is for, told by its header's words and by what it holds together.
 * @param banners the table names its categories in rows of their own, so that no column needs to.
 * @param chosen roles that a person has set: they stand.
 * @returns columns from left to right; those of no known use are left out.
 */
export function assignRoles(
  header: TableHeader,
  contents: ReadonlyMap<number, ColumnContent>,
  banners: boolean,
  chosen: readonly ChosenRole[],
): readonly ColumnReading[] {
  const set = new Map(chosen.map((choice) => [choice.column, choice.role]));
  const found = candidatesOf(header, contents);
  const known = new Set(found.map((candidate) => candidate.column));
  const added = [...set.keys()]
    .filter((column) => !known.has(column))
    .map((column) => ({
      column,
      header: '',
      word: null,
      how: null,
      content: contentOf(contents, column),
    }));
  const candidates = [...found, ...added]
    .filter((candidate) => set.get(candidate.column) !== 'none')
    .sort((one, other) => one.column - other.column);
  const choices = new Choices(candidates);
  for (const [column, role] of set)
    if (role !== 'none') choices.set(column, { role, confidence: 'sure', because: 'person' });
  settleStandard(choices);
  settleNumbers(choices);
  settlePoints(choices);
  settleGroups(choices, banners);
  for (const candidate of choices.open())
    if (candidate.word && BY_WORD.has(candidate.word)) choices.settle(candidate, candidate.word);
  settleReason(choices);
  return candidates.flatMap((candidate) => {
    const choice = choices.get(candidate.column);
    return choice ? [{ column: candidate.column, header: candidate.header, ...choice }] : [];
  });
}

/** A first column with nothing above it that counts 1, 2, 3 holds the numbers. */
function settleNumbers(choices: Choices): void {
  const [first] = choices.candidates;
  if (!first || first.word !== null || choices.candidates.some((candidate) => candidate.word === 'no'))
    return;
  const { counting, filled } = first.content;
  if (filled > 1 && counting === filled) choices.settle(first, 'no', 'content');
}

/** Of two columns that both ask why (存在问题, 扣分原因), the second is the reason and the first what was found. */
function settleReason(choices: Choices): void {
  const reasons = choices.candidates.filter((candidate) => choices.get(candidate.column)?.role === 'reason');
  const [first] = reasons;
  if (reasons.length > 1 && first && !choices.has('finding') && /问题|情况/.test(first.header))
    choices.set(first.column, { role: 'finding', confidence: 'likely', because: 'position' });
}
