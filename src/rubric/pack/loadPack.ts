import { boundsFault } from './bounds';
import { crossFaults } from './crossChecks';
import type { PackFault } from './packFault';
import { type Pack, packSchema } from './packSchema';
import { schemaFaults } from './schemaFaults';

export type PackResult<P extends Pack = Pack> =
  { readonly ok: true; readonly pack: P } | { readonly ok: false; readonly faults: readonly PackFault[] };

/** More than this many faults help nobody; the first ones name the mistake. */
const MOST_FAULTS = 50;

/**
 * Checks what was parsed from a pack file: size first, then the schema, then what only the whole shows (sums, costs,
 * ids, bands). Never throws on JSON values.
 * @param json as `JSON.parse` gives it; nothing in it is trusted.
 * @returns the pack, or every fault with its path.
 */
export function loadPack(json: unknown): PackResult {
  const bounds = boundsFault(json);
  if (bounds) return { ok: false, faults: [bounds] };
  const parsed = packSchema.safeParse(json, { reportInput: true });
  if (!parsed.success) {
    return { ok: false, faults: schemaFaults(parsed.error.issues).slice(0, MOST_FAULTS) };
  }
  const faults = crossFaults(parsed.data);
  if (faults.length > 0) return { ok: false, faults: faults.slice(0, MOST_FAULTS) };
  return { ok: true, pack: parsed.data };
}
