import type { Band } from '../clause';
import { compareFractions } from '../fraction';
import { packBand } from './packNumbers';
import { formatPath, type PackFault, type PathStep } from './packFault';
import type { PackClause } from './clauseSchema';

/**
 * Tiers of one measure whose bands share a value, or that hold none: a measured value must fall in one band only.
 * @param path of the list of clauses.
 */
export function bandFaults(clauses: readonly PackClause[], path: readonly PathStep[]): PackFault[] {
  const faults: PackFault[] = [];
  const earlier: { readonly measure: string; readonly band: Band; readonly path: string }[] = [];
  clauses.forEach((clause, index) => {
    if (clause.kind !== 'tier' || clause.band === undefined) return;
    const place = formatPath([...path, index, 'band']);
    const band = packBand(clause.band);
    if (isEmpty(band)) {
      faults.push({ code: 'emptyBand', path: place });
      return;
    }
    const other = earlier.find((known) => known.measure === clause.measure && bandsMeet(known.band, band));
    if (other) faults.push({ code: 'bandsOverlap', other: other.path, path: place });
    earlier.push({ measure: clause.measure, band, path: place });
  });
  return faults;
}

function isEmpty({ low, high }: Band): boolean {
  return low !== null && high !== null && !reaches(high, low);
}

function bandsMeet(one: Band, other: Band): boolean {
  return reaches(one.high, other.low) && reaches(other.high, one.low);
}

/** Whether an upper end lies at or above a lower end, so that a value lies between; an open end always does. */
function reaches(high: Band['high'], low: Band['low']): boolean {
  if (high === null || low === null) return true;
  const order = compareFractions(high.value, low.value);
  return order > 0 || (order === 0 && high.included && low.included);
}
