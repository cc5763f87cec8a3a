import type { Host } from '../snapshot/host';
import { oneAtATime } from './oneAtATime';
import type { Preview, Recalculation } from './result';

/**
 * Writes just what a person was shown: the preview's plan as it is. A host refuses it when what it rests on has changed
 * since.
 */
export async function writePlanned(host: Host, preview: Preview): Promise<Recalculation> {
  const outcome = await oneAtATime(host, () => host.apply(preview.plan));
  if (outcome === null) return { kind: 'busy' };
  if (outcome.kind === 'refused') return { kind: 'refused', fault: outcome.fault, preview };
  const { refusedComments } = outcome;
  return { kind: 'done', preview, ...(refusedComments.length > 0 && { unplaced: refusedComments }) };
}
