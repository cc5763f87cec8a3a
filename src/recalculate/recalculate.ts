import type { Host, HostFault } from '../snapshot/host';
import { HostFailure } from '../snapshot/host';
import { oneAtATime } from './oneAtATime';
import { preview } from './preview';
import type { Preview, Recalculation } from './result';
import type { Settings } from './settings';

/** What to do about a run that was cut off: ask (write nothing), or finish it by running again. */
export type CutOffChoice = 'ask' | 'finish';

/**
 * One click: captures the workbook, scores it, writes what changed. The same function for ribbon, pane and terminal.
 * One run at a time per host; a fault that a person can act on is a result, not an exception.
 */
export async function recalculate(
  host: Host,
  settings: Settings,
  choice: CutOffChoice = 'ask',
): Promise<Recalculation> {
  const result = await oneAtATime(host, () => run(host, settings, choice));
  return result ?? { kind: 'busy' };
}

async function run(host: Host, settings: Settings, choice: CutOffChoice): Promise<Recalculation> {
  const found = await look(host, settings);
  if ('fault' in found) return { kind: 'refused', fault: found.fault, preview: null };
  if (found.cutOff && choice === 'ask') return { kind: 'cutOff', preview: found };
  if (found.scored.length === 0 && found.plan.edits.length === 0)
    return { kind: 'nothingToScore', preview: found };
  const outcome = await host.apply(found.plan);
  if (outcome.kind === 'refused') return { kind: 'refused', fault: outcome.fault, preview: found };
  return { kind: 'done', preview: found };
}

/** What one click would find and write, with nothing written. */
export async function look(host: Host, settings: Settings): Promise<Preview | { readonly fault: HostFault }> {
  try {
    return preview(await host.capture(), settings);
  } catch (error) {
    if (error instanceof HostFailure) return { fault: error.fault };
    throw error;
  }
}
