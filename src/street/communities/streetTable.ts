import type { Points } from '../../rubric/points';
import type { Indicator, ScoreTable } from '../../rubric/rubric';
import type { StreetProblem } from '../../reading/streetProblem';
import { namesIndicator, SURE } from '../scoreTable/namesIndicator';
import type { BookResult, RubricResult } from './results';

export interface StreetTable {
  readonly scoreTable: ScoreTable;
  readonly problems: readonly StreetProblem[];
}

/** The score table that most workbooks have. Where none has one, every rubric counts with its own full points. */
export function streetTable(books: readonly BookResult[]): StreetTable {
  const tables = books.flatMap(({ file, table }) => (table ? [{ file, scoreTable: table.scoreTable }] : []));
  const scoreTable = commonest(
    tables.map((one) => one.scoreTable),
    tableKey,
  );
  if (!scoreTable) {
    const rubrics = books.flatMap((book) => book.rubrics);
    return {
      scoreTable: { name: '', indicators: ownIndicators(rubrics) },
      problems: rubrics.length > 0 ? [{ code: 'noScoreTable' }] : [],
    };
  }
  const problems = tables.flatMap(({ file, scoreTable: other }): readonly StreetProblem[] => {
    const indicator = firstDifference(scoreTable, other);
    return indicator === null ? [] : [{ code: 'tableDiffers', file, indicator }];
  });
  return { scoreTable, problems };
}

const indicatorKey = ({ category, name, points }: Indicator): string =>
  JSON.stringify([category, name, points]);
const tableKey = ({ indicators }: ScoreTable): string => indicators.map(indicatorKey).join();

/** Name of the first indicator that one of two tables has and the other has not, or not with these points. */
function firstDifference(one: ScoreTable, other: ScoreTable): string | null {
  const keys = (table: ScoreTable) => new Set(table.indicators.map(indicatorKey));
  const [ours, theirs] = [keys(one), keys(other)];
  const extra = other.indicators.find((indicator) => !ours.has(indicatorKey(indicator)));
  const missing = one.indicators.find((indicator) => !theirs.has(indicatorKey(indicator)));
  return (extra ?? missing)?.name ?? null;
}

/** An indicator for each rubric by its name, with the full points that most communities' have. */
function ownIndicators(rubrics: readonly RubricResult[]): readonly Indicator[] {
  const groups: { readonly name: string; readonly members: RubricResult[] }[] = [];
  for (const rubric of rubrics) {
    const group = groups.find(({ name }) => namesIndicator(rubric.title, name) >= SURE);
    if (group) group.members.push(rubric);
    else groups.push({ name: rubric.title, members: [rubric] });
  }
  return groups.map(({ name, members }, index) => ({
    number: String(index + 1),
    category: '',
    name,
    points:
      commonest(
        members.map(({ shape }) => sum(shape)),
        String,
      ) ?? 0,
    office: '',
  }));
}

export function sum(points: readonly Points[]): Points {
  return points.reduce((total, one) => total + one, 0);
}

/** Of several values the one met most often; of those the first. */
export function commonest<Value>(values: readonly Value[], key: (value: Value) => string): Value | null {
  const counts = new Map<string, { readonly value: Value; count: number }>();
  for (const value of values) {
    const known = counts.get(key(value));
    if (known) known.count += 1;
    else counts.set(key(value), { value, count: 1 });
  }
  let best: { readonly value: Value; readonly count: number } | null = null;
  for (const one of counts.values()) if (one.count > (best?.count ?? 0)) best = one;
  return best ? best.value : null;
}
