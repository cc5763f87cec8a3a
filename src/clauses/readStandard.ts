import type { Certainty, Clause, DoubtReason } from '../rubric/clause';
import type { Points } from '../rubric/points';
import { bodyOf } from './bodies';
import { unreadPassages } from './coverage';
import type { ClauseBody, Draft } from './draft';
import { draftsOf } from './drafts';
import { fold } from './fold';
import type { Island } from './islands/island';
import { scan } from './islands/scan';
import { repair, type RepairedText } from './repair';
import { scopesOf, type Scopes } from './scopes';
import { suspicionOf } from './soundness';
import { squeeze, writePercents } from './squeeze';
import type { StandardReading } from './standardReading';
import { statementsOf } from './statements';
import { subjectBefore } from './subject';
import { tiersOf, type Tier } from './tiers';
import { cut, spanOf, workingText } from './workingText';

/**
 * Reads a standard's text into clauses: fold → squeeze → repair → islands → statements → drafts → clauses, and then
 * looks for what no clause covers. README.md says how a pattern is added.
 * @param points what the item has: a repaired figure above it is rejected; null when the sheet does not say.
 * @returns clauses in the order of the text, numbered from 1; never throws, whatever the text.
 */
export function readStandard(text: string, points: Points | null): StandardReading {
  const repaired = repair(writePercents(squeeze(workingText(text, fold(text)))), points);
  const { working, repairs } = repaired;
  const { islands } = scan(working.text);
  const statements = statementsOf(working.text, islands);
  const drafts = draftsOf(working.text, statements);
  const tiers = tiersOf(drafts, (draft) => subjectBefore(working.text, draft.quote.start));
  const scopes = scopesOf(working.text, islands, statements, drafts, points);
  const bests = bestAwards(drafts, tiers, points);
  const clauses: Clause[] = [];
  for (const draft of drafts) {
    const part = scopes.partOf.get(draft) ?? null;
    const tier = tiers.get(draft) ?? null;
    const full = part?.points ?? (bests ? (tier?.bestAward ?? points) : points);
    const body = bodyOf(draft, { text: working.text, full, tier, inPart: part !== null });
    if (body !== null)
      clauses.push(clauseOf(clauses.length + 1, draft, body, tier, scopes, points, repaired));
  }
  return {
    clauses,
    parts: scopes.parts,
    groups: scopes.groups,
    cap: scopes.cap,
    bonusCap: scopes.bonusCap,
    unread: unreadPassages(working, islands, [...scopes.unclear, ...strayBands(drafts, tiers)]),
    repairs,
  };
}

/**
 * Whether the bands of several measures share the item's points between them (…得5分,…;…得5分 on 10 points): then each
 * is counted from the best of its own.
 */
function bestAwards(
  drafts: readonly Draft[],
  tiers: ReadonlyMap<Draft, Tier>,
  points: Points | null,
): boolean {
  const bests = new Map([...tiers.values()].map(({ group, bestAward }) => [group, bestAward ?? 0]));
  let sum = [...bests.values()].reduce((total, best) => total + best, 0);
  for (const draft of drafts)
    if (!tiers.has(draft) && draft.effect.kind === 'award' && draft.effect.figure.kind === 'exact')
      sum += draft.effect.figure.points;
  return bests.size > 0 && sum === points;
}

/** 90%以上不扣分 without another band: the others may have been lost. */
function strayBands(drafts: readonly Draft[], tiers: ReadonlyMap<Draft, Tier>): Island[] {
  return drafts
    .filter((draft) => draft.effect.kind === 'full' && !tiers.has(draft))
    .filter((draft) => !goesOnBySteps(draft, drafts[drafts.indexOf(draft) + 1]))
    .filter(({ measures, conditionText }) => measures.length > 0 || /^以[上下内]|\d$/.test(conditionText))
    .map(({ statement }) => statement.head);
}

/** 95%以上的得满分,每降低1个百分点扣0.5分, 其余按比例得分: the steps, or the ratio, are what the rest costs. */
function goesOnBySteps({ statement }: Draft, next: Draft | undefined): boolean {
  if (next?.statement.sentence !== statement.sentence) return false;
  return next.unit?.telling === true || next.effect.kind === 'proportional';
}

function clauseOf(
  number: number,
  draft: Draft,
  body: ClauseBody,
  tier: Tier | null,
  scopes: Scopes,
  points: Points | null,
  { working, figuresAt, guessesAt }: RepairedText,
): Clause {
  const span = spanOf(working, draft.quote.start, draft.quote.end);
  const cap = draft.cap ?? scopes.capOf.get(draft) ?? null;
  const within = (at: number): boolean => at >= span.start && at < span.end;
  const belowZero = draft.belowZero || scopes.belowZero.has(draft);
  const doubt =
    draft.doubt ??
    (guessesAt.some(within) ? 'ambiguous' : null) ??
    doubtOf(body, tier, belowZero ? null : points, scopes.partOf.has(draft)) ??
    (cap !== null && points !== null && cap > points && body.kind !== 'bonus' && !belowZero
      ? 'abovePoints'
      : null) ??
    suspicionOf({ text: working.text, draft, isBand: body.kind === 'tier' });
  const certainty: Certainty =
    doubt !== null
      ? { kind: 'doubtful', reason: doubt }
      : { kind: figuresAt.some(within) ? 'repaired' : 'certain' };
  return {
    ...body,
    number,
    quote: working.original.slice(span.start, span.end),
    span,
    condition: cut(working, draft.condition.start, draft.condition.end),
    cap,
    belowZero,
    part: scopes.partOf.get(draft)?.id ?? null,
    group: scopes.groupOf.get(draft) ?? null,
    source: 'text',
    certainty,
    ...mentionsOf(draft, body),
  };
}

/** The number in the condition of a kind that no measured value decides, and a range that stands alone. */
function mentionsOf({ threshold, range }: Draft, body: ClauseBody): Pick<Clause, 'mentions'> {
  if (body.kind === 'tier') return {};
  const decides = body.kind === 'fixed' || body.kind === 'void';
  const mentions = range ?? (decides ? null : threshold);
  return mentions === null ? {} : { mentions };
}

function doubtOf(
  body: ClauseBody,
  tier: Tier | null,
  points: Points | null,
  inPart: boolean,
): DoubtReason | null {
  if (tier?.unsound === true) return 'ambiguous';
  if ('points' in body && body.points === 0 && body.kind !== 'tier') return 'ambiguous';
  if (body.kind === 'void' && body.scope === 'part' && !inPart) return 'ambiguous';
  if (points === null) return null;
  const most =
    body.kind === 'discretionary' ? body.max : 'points' in body && body.kind !== 'bonus' ? body.points : null;
  return most !== null && most > points ? 'abovePoints' : null;
}
