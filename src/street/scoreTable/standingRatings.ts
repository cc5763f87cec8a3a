import type { CellRef } from '../../snapshot/area';
import { cellAt } from '../../snapshot/snapshot';
import type { SheetSnapshot } from '../../snapshot/snapshot';
import type { Points } from '../../rubric/points';
import type { Indicator } from '../../rubric/rubric';
import type { TableNotice } from '../../reading/tableNotice';
import type { FigureField } from '../../state/memory';
import type { FigureIndex } from '../../planning/figures';
import { mayChange } from '../../planning/formulaReach';
import { holderOf } from '../../planning/holder';
import { figureIn } from '../../planning/standing';
import { rated, ratedByPerson, type Rating } from './rating';

/** What stands in a table, and which cells filling it in will change. */
export interface Standing {
  readonly sheet: SheetSnapshot;
  readonly figures: FigureIndex;
  readonly writable: readonly CellRef[];
}

export interface StandingRating {
  readonly rating: Rating;
  readonly notices: readonly TableNotice[];
}

/**
 * What people's figures in the table make of an indicator: their 折算分 stands for it; their 得分 is weighed as the
 * rubric's would be. Where they differ from the rules, that is listed.
 */
export function withStanding(
  indicator: Indicator,
  owner: string,
  byRules: Rating,
  cells: { readonly score: CellRef | null; readonly weighted: CellRef | null },
  standing: Standing,
): StandingRating {
  const weighted = figureOfPerson(standing, owner, 'weighted', cells.weighted);
  if (weighted) {
    const computed = byRules.kind === 'rated' ? byRules.weighted : null;
    return {
      rating: ratedByPerson(weighted.points),
      notices: differs(indicator, weighted, computed),
    };
  }
  const score = figureOfPerson(standing, owner, 'score', cells.score);
  if (!score) return { rating: byRules, notices: [] };
  if (byRules.kind !== 'rated') {
    const { name } = indicator;
    return {
      rating: byRules,
      notices: [{ code: 'scoreWithoutRubric', cell: score.cell, indicator: name }],
    };
  }
  return {
    rating: rated('person', { ...byRules.exact, score: score.points }),
    notices: differs(indicator, score, byRules.exact.score),
  };
}

interface PersonsFigure {
  readonly cell: CellRef;
  readonly points: Points;
}

function figureOfPerson(
  { sheet, figures, writable }: Standing,
  owner: string,
  field: FigureField,
  ref: CellRef | null,
): PersonsFigure | null {
  if (!ref) return null;
  const cell = cellAt(sheet, ref);
  const evidence = { written: figures.find(owner, field), commented: undefined, silent: undefined };
  const holder = holderOf(cell, evidence);
  if (holder === 'nobody' || holder === 'ours') return null;
  // What it will show follows from what is about to be written.
  if (cell.formula !== null && mayChange(cell.formula, writable)) return null;
  const points = figureIn(cell.value);
  return points === null ? null : { cell: ref, points };
}

function differs(
  { name }: Indicator,
  { cell, points }: PersonsFigure,
  computed: Points | null,
): readonly TableNotice[] {
  if (computed === null || computed === points) return [];
  return [{ code: 'tableFigureStands', cell, indicator: name, stands: points, computed }];
}
