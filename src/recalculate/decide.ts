import type { Span } from '../rubric/clause';
import { textHash } from '../rubric/itemKey';
import type { Host } from '../snapshot/host';
import { HostFailure } from '../snapshot/host';
import type { Edit } from '../snapshot/plan';
import { agreeTo, confirm, type Decisions } from '../state/decisions';
import { memoryText, parseMemory } from '../state/memoryText';
import { oneAtATime } from './oneAtATime';
import { look } from './recalculate';
import type { Settings } from './settings';
import type { Written } from './writeFinding';

/** What a person says about how the workbook was read. */
export type Answer =
  | {
      readonly kind: 'passage';
      /** The whole text that the passage stands in: for another text the answer says nothing. */
      readonly standard: string;
      readonly span: Span;
      readonly quote: string;
      /** Right as it was read, or no rule on points at all. */
      readonly decision: 'confirmed' | 'dismissed';
    }
  /** The sheet may be written to although it was read only in part. */
  | { readonly kind: 'agreed'; readonly sheet: string };

/** Keeps an answer in the workbook, so that it is asked once, and looks at the workbook again. No cell is written. */
export async function decide(host: Host, settings: Settings, answer: Answer): Promise<Written> {
  return (await oneAtATime(host, () => keep(host, settings, answer))) ?? { kind: 'busy' };
}

async function keep(host: Host, settings: Settings, answer: Answer): Promise<Written> {
  try {
    const { state } = await host.capture();
    const memory = parseMemory(state);
    const after = memoryText({ ...memory, decisions: decided(memory.decisions, answer) });
    const edit: Edit = { kind: 'state', before: state, after };
    const outcome = await host.apply({ edits: [edit], guards: [], journal: null });
    if (outcome.kind === 'refused') return { kind: 'refused', fault: outcome.fault, preview: null };
  } catch (error) {
    if (error instanceof HostFailure) return { kind: 'refused', fault: error.fault, preview: null };
    throw error;
  }
  const found = await look(host, settings);
  if ('fault' in found) return { kind: 'refused', fault: found.fault, preview: null };
  return { kind: found.cutOff ? 'cutOff' : 'looked', preview: found };
}

function decided(decisions: Decisions, answer: Answer): Decisions {
  if (answer.kind === 'agreed') return agreeTo(decisions, answer.sheet);
  const { standard, span, quote, decision } = answer;
  return confirm(decisions, { textHash: textHash(standard), span, quote, decision: { kind: decision } });
}
