import type { Host, HostFault } from '../snapshot/host';
import type { CommentEdit } from '../snapshot/plan';
import { look } from './look';
import { oneAtATime } from './oneAtATime';
import type { Preview, Recalculation } from './result';
import { settleRefused } from './refusedComments';
import type { Settings } from './settings';
import { restore } from './takeBack';

/** What to do about a run that was cut off: ask (write nothing), or finish it. */
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
  if (choice === 'finish') {
    // Half a run is no ground to plan on: it is taken back, and then made whole.
    const back = await restore(host, 'cutOffRun');
    if (back.kind === 'refused') return { ...back, preview: null };
  }
  const first = await attempt(host, settings);
  // Nothing was written, and what changed is in the next capture: what a person typed is no reason to bother them.
  const changed = first.kind === 'refused' && isPeoplesDoing(first.fault);
  return changed ? attempt(host, settings) : first;
}

function isPeoplesDoing({ code }: HostFault): boolean {
  return code === 'changedMeanwhile' || code === 'sheetGone';
}

async function attempt(host: Host, settings: Settings): Promise<Recalculation> {
  const found = await look(host, settings);
  if ('fault' in found) return { kind: 'refused', fault: found.fault, preview: null };
  if (found.cutOff) return { kind: 'cutOff', preview: found };
  if (found.scored.length === 0 && found.plan.edits.length === 0)
    return { kind: 'nothingToScore', preview: found };
  const outcome = await host.apply(found.plan);
  if (outcome.kind === 'refused') return { kind: 'refused', fault: outcome.fault, preview: found };
  return settled(host, settings, found, outcome.refusedComments);
}

/** The end of a click whose plan was written: what refused comments would have said has been given another place. */
export async function settled(
  host: Host,
  settings: Settings,
  preview: Preview,
  refused: readonly CommentEdit[],
): Promise<Recalculation> {
  const { unplaced, explanation } = await settleRefused(host, settings, preview.plan, refused);
  return {
    kind: 'done',
    preview: explanation ? { ...preview, explanation } : preview,
    ...(unplaced.length > 0 && { unplaced }),
  };
}
