import { readWorkbook } from '../reading/readWorkbook';
import type { Host } from '../snapshot/host';
import { HostFailure } from '../snapshot/host';
import type { Edit } from '../snapshot/plan';
import { memoryText, parseMemory } from '../state/memoryText';
import type { Answer } from './answer';
import { decidedTools } from './decidedTools';
import { oneAtATime } from './oneAtATime';
import { look } from './look';
import type { Settings } from './settings';
import { takeAnswer } from './takeAnswer';
import type { Written } from './writeFinding';

export type { Answer } from './answer';

/** Keeps an answer in the workbook, so that it is asked once, and looks at the workbook again. No cell is written. */
export async function decide(host: Host, settings: Settings, answer: Answer): Promise<Written> {
  return (await oneAtATime(host, () => keep(host, settings, answer))) ?? { kind: 'busy' };
}

async function keep(host: Host, settings: Settings, answer: Answer): Promise<Written> {
  try {
    const snapshot = await host.capture();
    const memory = parseMemory(snapshot.state);
    const readings = readWorkbook(snapshot, decidedTools(settings.reading, memory));
    const taken = takeAnswer(snapshot, readings, memory, answer);
    if ('code' in taken) return { kind: 'refused', fault: taken, preview: null };
    const edit: Edit = { kind: 'state', before: snapshot.state, after: memoryText(taken.memory) };
    const outcome = await host.apply({ edits: [edit], guards: taken.guards, journal: null });
    if (outcome.kind === 'refused') return { kind: 'refused', fault: outcome.fault, preview: null };
  } catch (error) {
    if (error instanceof HostFailure) return { kind: 'refused', fault: error.fault, preview: null };
    throw error;
  }
  const found = await look(host, settings);
  if ('fault' in found) return { kind: 'refused', fault: found.fault, preview: null };
  return { kind: found.cutOff ? 'cutOff' : 'looked', preview: found };
}
