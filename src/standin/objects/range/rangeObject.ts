import type { HostObject } from '../../protocol/objectType';
import type { CellAreas, CellRange } from '../cellRange';

interface Makers {
  range: ((target: CellRange) => HostObject) | null;
  areas: ((target: CellAreas) => HostObject) | null;
}

const makers: Makers = { range: null, areas: null };

/**
 * The tables of Range and RangeAreas are put together from methods that make ranges in turn; they hand themselves in
 * here when they are loaded, so that no file needs one that needs it.
 */
export function provide(given: Partial<Makers>): void {
  Object.assign(makers, given);
}

export function rangeObject(target: CellRange): HostObject {
  if (!makers.range) throw new Error('objects/range/range.ts is not loaded');
  return makers.range(target);
}

export function rangeAreasObject(target: CellAreas): HostObject {
  if (!makers.areas) throw new Error('objects/rangeAreas.ts is not loaded');
  return makers.areas(target);
}
