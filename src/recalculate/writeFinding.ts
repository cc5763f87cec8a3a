import type { CellRef } from '../snapshot/area';
import type { Host, HostFault } from '../snapshot/host';
import type { Plan } from '../snapshot/plan';
import type { CellValue } from '../snapshot/snapshot';
import { oneAtATime } from './oneAtATime';
import { look } from './look';
import type { Preview } from './result';
import type { Settings } from './settings';

/** A 检查情况 cell and the text that is to stand in it. */
export interface CellText {
  readonly sheet: string;
  readonly cell: CellRef;
  /** What stood there when the person saw it: anything else since is theirs, and is not written over. */
  readonly before: CellValue;
  /** Empty clears the cell. */
  readonly text: string;
}

export type Written =
  | { readonly kind: 'looked'; readonly preview: Preview }
  /** A run before was cut off: that is to be settled before any figure here can be trusted. */
  | { readonly kind: 'cutOff'; readonly preview: Preview }
  | { readonly kind: 'refused'; readonly fault: HostFault; readonly preview: null }
  | { readonly kind: 'busy' };

/** One value, nothing else: scores follow with the next run, and what takes that one back stays as it is. */
export function cellTextPlan({ sheet, cell, before, text }: CellText): Plan {
  const after = text === '' ? null : text;
  return { edits: [{ kind: 'value', sheet, cell, before, after }], guards: [], journal: null };
}

/** Writes a finding into its cell, and looks at the workbook again. No score is written. */
export async function writeFindingText(host: Host, settings: Settings, edit: CellText): Promise<Written> {
  const result = await oneAtATime(host, async (): Promise<Written> => {
    const outcome = await host.apply(cellTextPlan(edit));
    if (outcome.kind === 'refused') return { kind: 'refused', fault: outcome.fault, preview: null };
    return looked(host, settings);
  });
  return result ?? { kind: 'busy' };
}

/** What one click would find and write, said as the end of a run. */
export async function lookOnly(host: Host, settings: Settings): Promise<Written> {
  return (await oneAtATime(host, () => looked(host, settings))) ?? { kind: 'busy' };
}

async function looked(host: Host, settings: Settings): Promise<Written> {
  const found = await look(host, settings);
  if ('fault' in found) return { kind: 'refused', fault: found.fault, preview: null };
  return { kind: found.cutOff ? 'cutOff' : 'looked', preview: found };
}
