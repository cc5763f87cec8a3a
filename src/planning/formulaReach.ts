import type { Area, CellRef } from '../snapshot/area';
import { contains, parseArea } from '../snapshot/area';

/** References of the formula's own sheet: no sheet name before, no name or call around. */
const REFERENCE = /(?<![\w!.$'\]])\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?(?![\w(!])/g;
const WHOLE_COLUMNS = /(?<![\w!'])\$?[A-Z]{1,3}:\$?[A-Z]{1,3}(?![\w(])/;
const QUOTED = /"[^"]*"/g;

/** Areas of its own sheet that a formula names; whole columns, names and other sheets are not among them. */
export function areasNamed(formula: string): readonly Area[] {
  const references = formula.replace(QUOTED, '""').match(REFERENCE) ?? [];
  return references.map(parseArea).filter((area) => area !== null);
}

/**
 * Whether a formula's result may change when cells are written. Then its cached result says nothing about what it will
 * show; it is taken to agree with the clauses, and the host compares after the write.
 */
export function mayChange(formula: string, written: readonly CellRef[]): boolean {
  if (WHOLE_COLUMNS.test(formula.replace(QUOTED, '""'))) return true;
  const areas = areasNamed(formula);
  return areas.some((area) => written.some((cell) => contains(area, cell)));
}
