import type { CellRef } from '../snapshot/area';
import { pointsToNumber } from '../rubric/points';
import type { Policies } from '../scoring/policies';
import type { Locale } from '../wording/locale';
import { reasonCellText } from '../wording/reasonCell';
import { plainFigure, type Figure } from './figures';
import type { SettledItem } from './settle';
import type { Owners } from './sums';

/** 扣分, 得分 and 扣分原因 of one item. One that does not apply and leaves the full points has no figures. */
export function itemFigures(
  { cells, evidence, score }: SettledItem,
  owners: Owners,
  policies: Policies,
  locale: Locale,
): readonly Figure[] {
  const owner = owners.item(score.item.id);
  const out = score.status === 'notApplicable' && policies.notApplicable === 'rescale';
  const figure = (field: 'deduct' | 'score', cell: CellRef | null, points: number): readonly Figure[] =>
    cell
      ? [{ owner, field, cell, after: out ? null : pointsToNumber(points), evidence: evidence[field] }]
      : [];
  const words = reasonCellText(score, locale);
  const reason = cells.reason && plainFigure(owner, 'reason', cells.reason, words === '' ? null : words);
  return [
    ...figure('deduct', cells.deduct, score.deduction),
    ...figure('score', cells.score, score.score),
    ...(reason ? [{ ...reason, evidence: evidence.reason }] : []),
  ];
}
