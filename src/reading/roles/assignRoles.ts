import { headerWord } from './headerWords';
import { tidyName } from '../grid/foldText';
import type { TableHeader } from '../header/findHeaders';
import type { ChosenRole } from '../readingTools';
import type { ColumnReading, ColumnRole } from '../sheetReading';
import { Choices, type Candidate } from './candidate';
import { contentOf, type ColumnContent } from './columnContent';
import { settleGroups } from './groupColumns';
import { settleStandard } from './standardColumns';
import { settlePoints } from './pointsColumns';

/** Roles whose header word decides alone. */
const BY_WORD: readonly ColumnRole[] = [
  'no',
  'selfScore',
  'finding',
  'reason',
  'deduct',
  'score',
  'subtotal',
  'remark',
  'department',
  'evidence',
  'target',
  'method',
  'weight',
  'condition',
  'deductValue',
];

function candidates(header: TableHeader, contents: ReadonlyMap<number, ColumnContent>): Candidate[] {
  return header.cells.map(({ column, cell, word, group }) => {
    const groupWord = group ? (headerWord(group.folded)?.role ?? null) : null;
    const said = word?.role ?? null;
    // 自评 over 得分: the upper word says whose score it is.
    const whose = groupWord === 'selfScore' && said === 'score' ? 'selfScore' : said;
    const fallback =
      whose === null && (groupWord === 'score' || groupWord === 'selfScore') ? groupWord : whose;
    return {
      column,
      header: tidyName(cell.text),
      word: fallback,
      how: word?.how ?? (fallback ? 'part' : null),
      groupWord,
      content: contentOf(contents, column),
    };
  });
}

/**
 * What each column of a table is for, told by its header's words and by what it holds together.
 * @param banners the table names its categories in rows of their own, so that no column needs to.
 * @returns columns from left to right; those of no known use are left out.
 */
export function assignRoles(
  header: TableHeader,
  contents: ReadonlyMap<number, ColumnContent>,
  banners: boolean,
  chosen: readonly ChosenRole[],
): readonly ColumnReading[] {
  const all = candidates(header, contents);
  const byPerson = new Map(chosen.map((choice) => [choice.column, choice.role]));
  const choices = new Choices(all.filter((candidate) => byPerson.get(candidate.column) !== 'none'));
  for (const [column, role] of byPerson)
    if (role !== 'none') choices.set(column, { role, confidence: 'sure', because: 'person' });
  settleStandard(choices);
  settlePoints(choices);
  settleGroups(choices, banners);
  for (const candidate of choices.open())
    if (candidate.word && BY_WORD.includes(candidate.word)) choices.settle(candidate, candidate.word);
  settleReason(choices);
  return choices.candidates.flatMap((candidate) => {
    const choice = choices.get(candidate.column);
    return choice ? [{ column: candidate.column, header: candidate.header, ...choice }] : [];
  });
}

/** Of two columns that both ask why (存在问题, 扣分原因), the second is the reason and the first what was found. */
function settleReason(choices: Choices): void {
  const reasons = choices.candidates.filter((candidate) => choices.get(candidate.column)?.role === 'reason');
  const [first] = reasons;
  if (reasons.length > 1 && first && !choices.has('finding') && /问题|情况/.test(first.header))
    choices.set(first.column, { role: 'finding', confidence: 'likely', because: 'position' });
}
