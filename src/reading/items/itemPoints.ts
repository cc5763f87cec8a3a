import type { Points } from '../../rubric/points';
import type { GridCell } from '../grid/sheetGrid';
import { pointsInCell, pointsInText, pointsWithinText } from './pointsText';

/** Why an item's points are not known. */
export type PointsFault =
  { readonly code: 'pointsUnreadable'; readonly text: string } | { readonly code: 'pointsMissing' };

export interface ItemPoints {
  readonly points: Points | null;
  readonly fault: PointsFault | null;
  /** Points of the category, where their cell is merged over items that have their own in their text. */
  readonly group: Points | null;
  /** The item's title without the points that stood in it. */
  readonly title: string;
}

/**
 * The points of an item: in their own cell, else at an end of its title, else at an end of its rules.
 * @param last the last row of the item.
 */
export function itemPoints(cell: GridCell | null, title: string, rules: string, last: number): ItemPoints {
  const inTitle = pointsInText(title);
  const rest = inTitle?.rest ?? title;
  if (!cell) {
    const points =
      pointsWithinText(title) ??
      inTitle?.points ??
      pointsWithinText(rules) ??
      pointsInText(rules)?.points ??
      null;
    const fault: PointsFault | null = points === null ? { code: 'pointsMissing' } : null;
    return { points, fault, group: null, title: rest };
  }
  const own = pointsInCell(cell);
  if (inTitle && cell.area.bottom > last)
    return { points: inTitle.points, fault: null, group: own, title: rest };
  if (own !== null && own >= 0) return { points: own, fault: null, group: null, title: rest };
  return { points: null, fault: { code: 'pointsUnreadable', text: cell.text }, group: null, title: rest };
}
