import type { TableHeader } from '../header/findHeaders';
import type { ChosenRole } from '../readingTools';
import { headedColumns } from './chosenRoles';
import type { ColumnReading, ColumnRole } from '../sheetReading';
import { candidatesOf, type Candidate } from './candidate';
import { Choices } from './choices';
import { anchorOf } from './columnAnchor';
import { contentOf, type ColumnContent } from './columnContent';
import { otherRoles, type ColumnOffer } from './columnOffers';
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

export interface AssignedRoles {
  /** From left to right; columns of no known use are left out. */
  readonly columns: readonly ColumnReading[];
  /** Every column, those of no known use among them. */
  readonly offers: readonly ColumnOffer[];
}

/**
 * What each column of a table is for, told by its header's words and by what it holds together.
 * @param banners the table names its categories in rows of their own, so that no column needs to.
 * @param chosen roles that a person has set, by column: they stand.
 */
export function assignRoles(
  header: TableHeader,
  contents: ReadonlyMap<number, ColumnContent>,
  banners: boolean,
  chosen: ReadonlyMap<number, ChosenRole['role']>,
): AssignedRoles {
  const found = candidatesOf(header, contents);
  const known = new Set(found.map((candidate) => candidate.column));
  const added = [...chosen.keys()]
    .filter((column) => !known.has(column))
    .map((column) => ({
      column,
      header: '',
      word: null,
      how: null,
      content: contentOf(contents, column),
    }));
  const all = [...found, ...added].sort((one, other) => one.column - other.column);
  const candidates = all.filter((candidate) => chosen.get(candidate.column) !== 'none');
  const choices = new Choices(candidates);
  for (const [column, role] of chosen)
    if (role !== 'none') choices.set(column, { role, confidence: 'sure', because: 'person' });
  settleStandard(choices);
  settleNumbers(choices);
  settlePoints(choices);
  settleGroups(choices, banners);
  for (const candidate of choices.open())
    if (candidate.word && BY_WORD.has(candidate.word)) choices.settle(candidate, candidate.word);
  settleExplained(choices);
  settleReason(choices);
  const columns = candidates.flatMap(({ column, header: words }) => {
    const choice = choices.get(column);
    return choice ? [{ column, header: words, ...choice }] : [];
  });
  return { columns, offers: all.flatMap((candidate) => offerOf(candidate, header, choices, chosen)) };
}

function offerOf(
  candidate: Candidate,
  header: TableHeader,
  choices: Choices,
  chosen: ReadonlyMap<number, ChosenRole['role']>,
): ColumnOffer[] {
  const { column } = candidate;
  const at = anchorOf(column, headedColumns(header));
  if (!at) return [];
  const named = header.cells.find((cell) => cell.column === column);
  const row = named?.cell.row ?? header.rows.at(-1) ?? 1;
  const read = choices.get(column) ?? null;
  return [
    {
      column,
      at,
      header: candidate.header,
      cell: { row, column: named?.cell.column ?? column },
      read,
      chosen: chosen.has(column),
      alternatives: otherRoles(candidate, read?.role ?? null),
    },
  ];
}

/** A first column with nothing above it that counts 1, 2, 3 holds the numbers. */
function settleNumbers(choices: Choices): void {
  const [first] = choices.candidates;
  if (!first || first.word !== null || choices.candidates.some((candidate) => candidate.word === 'no'))
    return;
  const { counting, filled } = first.content;
  if (filled > 1 && counting === filled) choices.settle(first, 'no', 'content');
}

/** 扣分说明 or 评分依据 with nothing in it, beside the column that has the rules: to be filled with why. */
function settleExplained(choices: Choices): void {
  for (const candidate of choices.open())
    if (candidate.word === 'standard' && candidate.content.filled === 0 && /说明|依据/.test(candidate.header))
      choices.settle(candidate, 'reason', 'position');
}

/** Of two columns that both ask why (存在问题, 扣分原因), the second is the reason and the first what was found. */
function settleReason(choices: Choices): void {
  const reasons = choices.candidates.filter((candidate) => choices.get(candidate.column)?.role === 'reason');
  const [first] = reasons;
  if (reasons.length > 1 && first && !choices.has('finding') && /问题|情况/.test(first.header))
    choices.set(first.column, { role: 'finding', confidence: 'likely', because: 'position' });
}
