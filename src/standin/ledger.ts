import type { Behaviour } from './ledger/behaviour';
import { REQUESTS } from './ledger/requests';
import { VALUES } from './ledger/values';
import { SHAPE } from './ledger/shape';
import { PEOPLE } from './ledger/people';
import { EVENTS_TOLD } from './ledger/events';
import { OWN_DATA } from './ledger/ownData';

/** What the stand-in believes about Excel. Each row has a test of the same id in tests/standin/behaviours. */
export const LEDGER = {
  ...REQUESTS,
  ...VALUES,
  ...SHAPE,
  ...PEOPLE,
  ...EVENTS_TOLD,
  ...OWN_DATA,
} as const satisfies Record<string, Behaviour>;

export type BehaviourId = keyof typeof LEDGER;

export const BEHAVIOUR_IDS: readonly BehaviourId[] = Object.keys(LEDGER) as BehaviourId[];

/** The ledger as a Markdown table. */
export function ledgerTable(): string {
  const rows = BEHAVIOUR_IDS.map((id) => {
    const { behaviour, status, source } = LEDGER[id];
    return `| ${id} | ${escaped(behaviour)} | ${status} | ${escaped(source)} |`;
  });
  return ['| id | behaviour | status | source |', '|---|---|---|---|', ...rows].join('\n');
}

function escaped(text: string): string {
  return text.replaceAll('|', '\\|');
}
