import type { CellRef } from '../snapshot/area';
import type { Cell, CellValue } from '../snapshot/snapshot';
import { parsePoints, pointsFromNumber } from '../rubric/points';
import type { Points } from '../rubric/points';
import type { Item } from '../rubric/rubric';
import type { Holder } from './holder';

/** What stands in a cell that a person or a formula fills. */
export interface Standing {
  readonly cell: CellRef;
  readonly by: Extract<Holder, 'person' | 'formula'>;
  readonly field: 'deduct' | 'score';
  /** The item's score by it. */
  readonly score: Points;
}

export type StandingFigure =
  | { readonly kind: 'none' }
  | { readonly kind: 'figure'; readonly standing: Standing }
  | { readonly kind: 'text'; readonly cell: CellRef; readonly text: string };

export interface HeldCell {
  readonly ref: CellRef;
  readonly cell: Cell;
  readonly holder: Holder;
  /** A formula over cells that this run writes: what it will show is the clauses' own figure. */
  readonly live: boolean;
}

/**
 * The score that an item has by what a person (or a formula of theirs) put into its 得分 or 扣分 cell. 得分 speaks
 * first: 扣分 is only asked where 得分 is ours to write.
 */
export function standingFigure(item: Item, score: HeldCell | null, deduct: HeldCell | null): StandingFigure {
  for (const [field, held] of [
    ['score', score],
    ['deduct', deduct],
  ] as const) {
    if (!held || held.holder === 'nobody' || held.holder === 'ours' || held.live) continue;
    const figure = figureIn(held.cell.value);
    if (figure === null) {
      return { kind: 'text', cell: held.ref, text: String(held.cell.value ?? '') };
    }
    const points = field === 'score' ? figure : item.points - Math.abs(figure);
    return {
      kind: 'figure',
      standing: { cell: held.ref, by: held.holder, field, score: points },
    };
  }
  return { kind: 'none' };
}

const FIGURE_IN_WORDS = /^([+-]?\d+(?:\.\d+)?)\s*分?$/;

/** A number, or a number in words ("3", "3分"); null for anything else. */
export function figureIn(value: CellValue): Points | null {
  if (typeof value === 'number') return pointsFromNumber(value);
  if (typeof value !== 'string') return null;
  const match = FIGURE_IN_WORDS.exec(value.trim());
  return match?.[1] === undefined ? null : parsePoints(match[1]);
}
