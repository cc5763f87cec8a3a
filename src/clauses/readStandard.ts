import type { Certainty, Clause } from '../rubric/clause';
import type { Points } from '../rubric/points';
import { bodyOf } from './bodies';
import { unreadPassages } from './coverage';
import type { Draft } from './draft';
import { draftsOf } from './drafts';
import { fold } from './fold';
import { scan } from './islands/scan';
import { repair } from './repair';
import { squeeze } from './squeeze';
import type { StandardReading } from './standardReading';
import { statementsOf } from './statements';
import { cut, spanOf, workingText, type WorkingText } from './workingText';

/**
 * Reads a standard's text into clauses: fold → squeeze → repair → islands → statements → clauses → coverage.
 * See README.md for how a pattern is added.
 * @param points what the item has: a repaired figure above it is rejected; null when the sheet does not say.
 */
export function readStandard(text: string, points: Points | null): StandardReading {
  const { working, repairs } = repair(squeeze(workingText(text, fold(text))), points);
  const { islands } = scan(working.text);
  const drafts = draftsOf(working.text, statementsOf(working.text, islands));
  const clauses: Clause[] = [];
  for (const draft of drafts) {
    const clause = clauseOf(
      draft,
      clauses.length + 1,
      points,
      working,
      repairs.map(({ span }) => span.start),
    );
    if (clause !== null) clauses.push(clause);
  }
  return {
    clauses,
    parts: [],
    groups: [],
    cap: null,
    bonusCap: null,
    unread: unreadPassages(working, islands),
    repairs,
  };
}

function clauseOf(
  draft: Draft,
  number: number,
  points: Points | null,
  working: WorkingText,
  repairedAt: readonly number[],
): Clause | null {
  const body = bodyOf(draft, points);
  if (body === null) return null;
  const span = spanOf(working, draft.quote.start, draft.quote.end);
  const repaired = repairedAt.some((at) => at >= span.start && at < span.end);
  const above =
    'points' in body &&
    body.kind !== 'bonus' &&
    body.points !== null &&
    points !== null &&
    points > 0 &&
    body.points > points &&
    !draft.belowZero;
  const doubt = draft.doubt ?? (above ? 'abovePoints' : null);
  const certainty: Certainty =
    doubt !== null ? { kind: 'doubtful', reason: doubt } : { kind: repaired ? 'repaired' : 'certain' };
  return {
    ...body,
    number,
    quote: cut(working, draft.quote.start, draft.quote.end),
    span,
    condition: cut(working, draft.condition.start, draft.condition.end),
    cap: draft.cap,
    belowZero: draft.belowZero,
    part: null,
    group: null,
    source: 'text',
    certainty,
    ...(draft.threshold !== null && !('threshold' in body) ? { mentions: draft.threshold } : {}),
  };
}
