import type { Area } from '../../snapshot/area';
import { BYTES_PER_TRIP, inTrips } from '../trips';

/** A range with more merged areas than this cannot be asked for them (types of getMergedAreasOrNullObject). */
const MOST_MERGED_AREAS = 512;

/** Bytes that a cell's value, formula and number format take in an answer, with room for a paragraph here and there. */
const BYTES_PER_CELL = 120;

/** Row bands so narrow that none can hold more merged areas than may be asked for: a merge takes two cells at least. */
export function mergeBands(area: Area): readonly Area[] {
  const width = area.right - area.left + 1;
  return rowBands(area, Math.max(1, Math.floor((2 * MOST_MERGED_AREAS) / width)));
}

/** Row bands that an answer can hold. */
export function valueBands(area: Area): readonly Area[] {
  const width = area.right - area.left + 1;
  return rowBands(area, Math.max(1, Math.floor(BYTES_PER_TRIP / (width * BYTES_PER_CELL))));
}

function rowBands(area: Area, rows: number): readonly Area[] {
  const bands: Area[] = [];
  for (let top = area.top; top <= area.bottom; top += rows) {
    bands.push({ ...area, top, bottom: Math.min(area.bottom, top + rows - 1) });
  }
  return bands;
}

export function cellCount(area: Area): number {
  return (area.bottom - area.top + 1) * (area.right - area.left + 1);
}

/** Packs areas into round trips, none of which asks for more than an answer can hold. */
export function roundTrips<Asked extends { readonly area: Area }>(
  asked: readonly Asked[],
): readonly (readonly Asked[])[] {
  return inTrips(asked, ({ area }) => cellCount(area) * BYTES_PER_CELL);
}
