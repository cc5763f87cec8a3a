import type { Host } from '../snapshot/host';
import { oneAtATime } from './oneAtATime';
import { settled } from './recalculate';
import type { Preview, Recalculation } from './result';
import type { Settings } from './settings';

/**
 * Writes just what a person was shown: the preview's plan as it is. A host refuses it when what it rests on has changed
 * since.
 */
export async function writePlanned(host: Host, settings: Settings, preview: Preview): Promise<Recalculation> {
  const result = await oneAtATime(host, async (): Promise<Recalculation> => {
    const outcome = await host.apply(preview.plan);
    if (outcome.kind === 'refused') return { kind: 'refused', fault: outcome.fault, preview };
    return settled(host, settings, preview, outcome.refusedComments);
  });
  return result ?? { kind: 'busy' };
}
