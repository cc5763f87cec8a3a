import type { CellValue } from '../../snapshot/snapshot';
import { pointsToNumber } from '../../rubric/points';
import type { Points } from '../../rubric/points';
import type { Indicator } from '../../rubric/rubric';
import type { ScoreTableSheet } from '../../reading/sheetReading';
import type { FigureField } from '../../state/memory';
import { plainFigure, type Figure } from '../../planning/figures';
import { columnLabel } from '../../wording/columnLabel';
import type { Locale } from '../../wording/locale';
import { streetWords } from '../../wording/street';
import type { TableCells } from './tableCells';
import type { WeighedSum, WeighedTable } from './weighTable';

/** What the places of a score table are remembered by. */
export interface TableOwners {
  readonly indicator: (indicator: Indicator) => string;
  readonly category: (name: string) => string;
  readonly total: string;
  readonly owns: (owner: string) => boolean;
  readonly isSum: (figure: Figure) => boolean;
}

/** @param table place of the table among those of its sheet, from 0. */
export function ownersOfTable(table: number): TableOwners {
  const prefix = `table#${table + 1} `;
  const indicator = `${prefix}indicator:`;
  return {
    indicator: ({ category, name }) => `${indicator}${category}/${name}`,
    category: (name) => `${prefix}category:${name}`,
    total: `${prefix}total`,
    owns: (owner) => owner.startsWith(prefix),
    isSum: ({ owner, field }) => field === 'weighted' && !owner.startsWith(indicator),
  };
}

/**
 * Every figure of a filled-in table: 得分 and 折算分 of its indicators, subtotals, and the total with what it covers.
 * @param scores what the rubrics gave, by indicator; null for one that they did not rate.
 */
export function tableFigures(
  weighed: WeighedTable,
  scores: readonly (Points | null)[],
  reading: ScoreTableSheet,
  cells: TableCells,
  owners: TableOwners,
  locale: Locale,
): readonly Figure[] {
  const words = streetWords(locale);
  const figures: Figure[] = [];
  const put = (owner: string, field: FigureField, cell: Figure['cell'] | null, after: CellValue): void => {
    if (cell) figures.push(plainFigure(owner, field, cell, after));
  };
  const sum = ({ scored, weighted }: WeighedSum) => (scored === 0 ? words.unrated : pointsToNumber(weighted));

  weighed.indicators.forEach(({ indicator, rating }, index) => {
    const own = cells.indicators[index];
    const owner = owners.indicator(indicator);
    const score = scores[index] ?? null;
    put(owner, 'score', own?.score ?? null, score === null ? null : pointsToNumber(score));
    const weighted = rating.kind === 'rated' ? pointsToNumber(rating.weighted) : words.unrated;
    put(owner, 'weighted', own?.weighted ?? null, weighted);
  });
  reading.categories.forEach(({ name }, index) => {
    const category = weighed.categories.find((one) => one.name === name);
    if (category) put(owners.category(name), 'weighted', cells.categories[index] ?? null, sum(category));
  });
  const { total } = cells;
  if (total) {
    put(owners.total, 'label', total.label, columnLabel('total', locale));
    put(owners.total, 'points', total.label ? total.points : null, pointsToNumber(weighed.total.points));
    // Beside a title there is one cell for the total.
    put(owners.total, 'weighted', total.weighted ?? total.score, sum(weighed.total));
    if (total.weighted) put(owners.total, 'score', total.score, words.ofScored(weighed.total.scored));
  }
  return figures;
}
