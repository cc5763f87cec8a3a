import { rubricToPack } from '../rubric/pack/rubricToPack';
import type { PackFault } from '../rubric/pack/packFault';
import type { Rubric } from '../rubric/rubric';

export type PackFile =
  | { readonly ok: true; readonly name: string; readonly text: string }
  | { readonly ok: false; readonly faults: readonly PackFault[] };

/** A rubric as it was read, as the file of a rule pack: to be checked, kept and shared. */
export function packFile(rubric: Rubric): PackFile {
  const result = rubricToPack(rubric, 'exported-rubric');
  if (!result.ok) return { ok: false, faults: result.faults };
  return {
    ok: true,
    name: `${fileName(rubric.name)}.json`,
    text: `${JSON.stringify(result.pack, null, 2)}\n`,
  };
}

/** Sheet names may hold what file names may not. */
function fileName(name: string): string {
  return name.replace(/[<>:"/\\|?*\p{Cc}]/gu, ' ').trim() || 'rubric';
}
