import type { ItemFindings } from '../rubric/finding';
import type { Item } from '../rubric/rubric';
import type { Cell } from '../snapshot/snapshot';

/**
 * The shape of `readFindings(cell, item)`: what the 检查情况 cell of one item says about that item.
 * Total over all cells: never throws. What cannot be matched with certainty comes back as a pending finding.
 */
export type FindingsReader = (cell: Cell, item: Item) => ItemFindings;
