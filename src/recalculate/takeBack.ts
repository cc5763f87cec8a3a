import type { Host } from '../snapshot/host';
import { HostFailure } from '../snapshot/host';
import type { Snapshot } from '../snapshot/snapshot';
import { invert } from '../snapshot/plan';
import { parseMemory } from '../state/memoryText';
import { movedEdits } from './movedEdits';
import { oneAtATime } from './oneAtATime';
import { countEdits } from './preview';
import { restorePlan } from './restorePlan';
import type { Restoration } from './result';

/**
 * Brings back what stood before the last run, or before a run that was cut off. What people have put into those cells
 * since stays, and is counted.
 */
export async function takeBack(host: Host): Promise<Restoration> {
  const result = await oneAtATime(host, () => restore(host, 'lastRun'));
  return result ?? { kind: 'busy' };
}

/**
 * Takes back a run that was cut off and, where none was, the last one if that is asked for. The caller sees to it that
 * nothing else runs.
 */
export async function restore(
  host: Host,
  which: 'lastRun' | 'cutOffRun',
): Promise<Exclude<Restoration, { kind: 'busy' }>> {
  let snapshot: Snapshot;
  try {
    snapshot = await host.capture();
  } catch (error) {
    if (error instanceof HostFailure) return { kind: 'refused', fault: error.fault };
    throw error;
  }
  const memory = parseMemory(snapshot.state);
  const { open } = memory;
  const last = which === 'lastRun' ? memory.restore : null;
  const backwards = open ? invert({ edits: open, guards: [], journal: null }).edits : last;
  if (!backwards) return { kind: 'nothingToRestore' };
  const moved = movedEdits(snapshot, backwards, memory.anchors);
  const { plan, kept } = restorePlan(snapshot, memory, moved.edits);
  const outcome = await host.apply(plan);
  if (outcome.kind === 'refused') return { kind: 'refused', fault: outcome.fault };
  return { kind: 'done', edits: countEdits(plan), kept: kept + moved.lost };
}
