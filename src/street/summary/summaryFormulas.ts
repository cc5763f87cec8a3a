import { areaAddress, cellAddress, columnName, type Area } from '../../snapshot/area';
import { sheetReference, type Formula } from '../../snapshot/formula';
import {
  cellAt,
  sheetNamed,
  type CellValue,
  type SheetSnapshot,
  type Snapshot,
} from '../../snapshot/snapshot';
import { formatPoints, pointsFromNumber, type Points } from '../../rubric/points';
import { columnOf, type Block } from './placeBlock';
import type { IndicatorSource, SummaryRow } from './summarise';
import type { SummaryColumn } from './summaryColumns';

/** What formulas may rest on: the workbook that the summary stands in. */
export interface FormulaSource {
  readonly snapshot: Snapshot;
  /** What results of that workbook give as their file; every other file is out of a formula's reach. */
  readonly file: string | null;
}

interface Place {
  readonly block: Block<SummaryRow>;
  /** Last row of communities. */
  readonly bottom: number;
  readonly source: FormulaSource;
}

/**
 * Formulas of one community's row. There is one only where it comes to the very figure that it takes the place of, over
 * what stands in the cells now: anywhere else (another file, scores not yet written, exact totals rounded once) the
 * figure itself is written.
 * @returns for a column and its figure a formula, or null
 */
export function rowFormulas(
  row: SummaryRow,
  line: number,
  { block, bottom, source }: Place,
): (column: SummaryColumn<SummaryRow>, value: CellValue) => Formula | null {
  const indicators = indicatorColumns(row, block);
  return (column, value) => {
    if (typeof value !== 'number') return null;
    const formula = formulaFor(column.key);
    return formula === null ? null : { formula, shows: value };
  };

  function formulaFor(key: string): string | null {
    const indicator = indicators.find((one) => one.key === key);
    if (indicator) {
      const { origin } = indicator;
      return origin && row.file === source.file ? overScores(origin, source.snapshot) : null;
    }
    if (key === 'rank') return rankFormula(columnOf(block, 'total'), block.header, bottom, line);
    const category = row.categories.findIndex(({ name }) => key === `category:${name}`);
    if (category >= 0) {
      const name = row.categories[category]?.name;
      const members = indicators.filter((one) => one.category === name);
      return addUp(members, row.categories[category]?.weighted ?? 0, line);
    }
    return key === 'total' ? addUp(indicators, row.total.weighted, line) : null;
  }
}

interface IndicatorColumn {
  readonly key: string;
  readonly category: string;
  readonly column: number;
  readonly weighted: Points | null;
  readonly origin: IndicatorSource | null;
}

function indicatorColumns(row: SummaryRow, block: Block<SummaryRow>): readonly IndicatorColumn[] {
  return block.columns.flatMap(({ key, indicator }) =>
    indicator === undefined
      ? []
      : {
          ...{ key, category: indicator.category, column: columnOf(block, key) },
          weighted: row.indicators[indicator.index] ?? null,
          origin: row.sources[indicator.index] ?? null,
        },
  );
}

/** The item scores of a sheet, weighed: =ROUND(SUM('东门-组织'!G3:G27)*10/50,2), or full points less what was lost. */
function overScores({ sheet: name, sums, exact }: IndicatorSource, snapshot: Snapshot): string | null {
  const sheet = sheetNamed(snapshot, name);
  const reference = sheetReference(name);
  if (!sheet || reference === null) return null;
  const { score, fullPoints, basePoints } = exact;
  const share = `*${formatPoints(basePoints)}/${formatPoints(fullPoints)},2)`;
  const sum = (areas: readonly Area[]) =>
    `SUM(${areas.map((area) => `${reference}${areaAddress(area)}`).join(',')})`;
  if (sums.score && added(sheet, sums.score) === score) return `=ROUND(${sum(sums.score)}${share}`;
  if (sums.deduct && fullPoints - (added(sheet, sums.deduct) ?? NaN) === score)
    return `=ROUND((${formatPoints(fullPoints)}-${sum(sums.deduct)})${share}`;
  return null;
}

/** What SUM gives over areas: numbers alone count. null where one of them is no number of points. */
function added(sheet: SheetSnapshot, areas: readonly Area[]): Points | null {
  let total: Points = 0;
  for (const area of areas) {
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        const { value } = cellAt(sheet, { row, column });
        const points = typeof value === 'number' ? pointsFromNumber(value) : 0;
        if (points === null) return null;
        total += points;
      }
    }
  }
  return total;
}

/** The printed figures of some indicators, added; 未评 is text, which SUM passes over. */
function addUp(members: readonly IndicatorColumn[], weighted: Points, line: number): string | null {
  if (members.length === 0 || members.reduce((sum, one) => sum + (one.weighted ?? 0), 0) !== weighted)
    return null;
  const columns = members.map(({ column }) => column).sort((one, other) => one - other);
  const runs: Area[] = [];
  for (const column of columns) {
    const last = runs.at(-1);
    if (last && last.right + 1 === column) runs[runs.length - 1] = { ...last, right: column };
    else runs.push({ top: line, left: column, bottom: line, right: column });
  }
  return `=ROUND(SUM(${runs.map(areaAddress).join(',')}),2)`;
}

/** Equal totals share a rank; what is not a number has none. */
function rankFormula(total: number, header: number, bottom: number, line: number): string {
  const column = columnName(total);
  const range = `${column}$${header + 1}:${column}$${bottom}`;
  return `=RANK(${cellAddress({ row: line, column: total })},${range})`;
}
