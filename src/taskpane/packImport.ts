import { loadPack } from '../rubric/pack/loadPack';
import type { PackFault } from '../rubric/pack/packFault';
import type { RubricPack } from '../rubric/pack/packSchema';

/** More than this is no rubric; it is refused before it is read. */
export const LARGEST_PACK = 2_000_000;

/** What came of a file that was to be a rule pack. */
export type PackImport =
  | { readonly kind: 'pack'; readonly pack: RubricPack }
  | { readonly kind: 'tooLarge' }
  | { readonly kind: 'notJson' }
  /** A pack, and not of a rubric. */
  | { readonly kind: 'notARubric' }
  | { readonly kind: 'faults'; readonly faults: readonly PackFault[] };

/** Reads a file that a person chose as a rule pack. Nothing in it is trusted. */
export async function readPackFile(file: Pick<Blob, 'size' | 'text'>): Promise<PackImport> {
  if (file.size > LARGEST_PACK) return { kind: 'tooLarge' };
  let json: unknown;
  try {
    json = JSON.parse(await file.text());
  } catch {
    return { kind: 'notJson' };
  }
  const loaded = loadPack(json);
  if (!loaded.ok) return { kind: 'faults', faults: loaded.faults };
  return loaded.pack.kind === 'rubric' ? { kind: 'pack', pack: loaded.pack } : { kind: 'notARubric' };
}
