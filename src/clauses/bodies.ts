import type { Target } from '../rubric/clause';
import { fraction } from '../rubric/fraction';
import type { Points } from '../rubric/points';
import { valueIn } from '../rubric/shareUnits';
import type { ClauseBody, Draft } from './draft';
import type { Figure } from './islands/island';
import { targetOf } from './targets';
import type { Tier } from './tiers';

/** What is known of a draft beside its own words. */
export interface Surroundings {
  readonly text: string;
  /** What the item, or the part that the draft is in, has. */
  readonly full: Points | null;
  readonly tier: Tier | null;
  readonly inPart: boolean;
}

/** What a draft says as a rule; null where it says nothing that costs or earns (不扣分 outside bands). */
export function bodyOf(draft: Draft, around: Surroundings): ClauseBody | null {
  const tier = around.tier === null ? null : tierBody(draft, around.tier, around.full);
  if (tier !== null) return tier;
  const { effect, threshold } = draft;
  switch (effect.kind) {
    case 'deduct':
      return deduction(draft, effect.figure, effect.judged, around);
    case 'bonus':
      return bonus(draft, effect.figure);
    case 'award':
      return effect.figure.kind === 'exact' && !effect.judged
        ? award(draft, effect.figure.points, around.full)
        : judged(draft, effect.figure, around.full);
    case 'void': {
      const part = effect.of === 'part' || (around.inPart && effect.of !== 'item');
      return { kind: 'void', scope: part ? 'part' : 'item', threshold };
    }
    case 'full':
      return null;
    case 'veto':
    case 'proportional':
      return { kind: effect.kind };
  }
}

function tierBody(draft: Draft, tier: Tier, full: Points | null): ClauseBody | null {
  const most = full ?? tier.bestAward;
  const { effect } = draft;
  const lost = (points: Points, award: Points | null): ClauseBody => ({
    kind: 'tier',
    points,
    measure: tier.measure,
    band: tier.band,
    award,
  });
  switch (effect.kind) {
    case 'deduct':
      return effect.figure.kind === 'exact' ? lost(effect.figure.points, null) : null;
    case 'award':
      return effect.figure.kind === 'exact' && most !== null
        ? lost(Math.max(0, most - effect.figure.points), effect.figure.points)
        : null;
    case 'void':
      return most === null ? null : lost(most, tier.bestAward === null ? null : 0);
    case 'full':
      return lost(0, tier.bestAward);
    case 'bonus':
    case 'veto':
    case 'proportional':
      return null;
  }
}

function unitName(draft: Draft): string | null {
  return draft.slashUnit ?? draft.unit?.unit ?? null;
}

function deduction(draft: Draft, figure: Figure, isJudged: boolean, around: Surroundings): ClauseBody | null {
  const value = exactOf(figure, around.full);
  if (value === null || isJudged) return judged(draft, figure, around.full);
  const { unit, slashUnit } = draft;
  if (slashUnit !== null)
    return { kind: 'perUnit', points: value, per: unit?.per ?? fraction(1), unit: slashUnit, target: null };
  if (unit === null) return { kind: 'fixed', points: value, threshold: draft.threshold, award: false };
  const target = targetOf(around.text, draft, unit);
  if (!unit.percent) return { kind: 'perUnit', points: value, per: unit.per, unit: unit.unit, target };
  return { kind: 'perPoint', points: value, per: valueIn(unit.unit, unit.per), unit: unit.unit, target };
}

/** 每办一场得1分,最多得4分: four are asked for, and each that is short costs what it would have earned. */
function award(draft: Draft, points: Points, full: Points | null): ClauseBody {
  const unit = unitName(draft);
  if (unit === null || draft.unit?.percent === true || points === 0)
    return { kind: 'fixed', points, threshold: draft.threshold, award: true };
  const per = draft.unit?.per ?? fraction(1);
  const most = draft.cap ?? full;
  const value =
    most === null || most % points !== 0 ? null : fraction((most / points) * per.numerator, per.denominator);
  const target: Target | null = value && { direction: 'atLeast', value, unit };
  return { kind: 'perUnit', points, per, unit, target, award: true };
}

/** A share of an unknown whole, or one that is no thousandth, is for a person. */
function exactOf(figure: Figure, full: Points | null): Points | null {
  if (figure.kind === 'exact') return figure.points;
  if (figure.kind !== 'share' || full === null) return null;
  const share = (full * figure.share.numerator) / figure.share.denominator;
  return Number.isInteger(share) ? share : null;
}

function limitsOf(figure: Figure, full: Points | null): { min: Points | null; max: Points | null } {
  switch (figure.kind) {
    case 'range':
      return { min: figure.min, max: figure.max };
    case 'list':
      return { min: Math.min(...figure.points), max: Math.max(...figure.points) };
    case 'exact':
      return { min: null, max: figure.points };
    case 'share':
      return { min: null, max: exactOf(figure, full) };
    case 'open':
      return { min: null, max: null };
  }
}

/** With no figure of its own, a cap behind it is the figure: 酌情扣分,最多扣3分. */
function judged(draft: Draft, figure: Figure, full: Points | null): ClauseBody {
  const { min, max } = limitsOf(figure, full);
  return { kind: 'discretionary', min, max: max ?? draft.cap, unit: unitName(draft) };
}

function bonus(draft: Draft, figure: Figure): ClauseBody {
  const unit = unitName(draft);
  const per = valueIn(unit, draft.unit?.per ?? fraction(1));
  return figure.kind === 'exact'
    ? { kind: 'bonus', points: figure.points, min: null, max: null, per, unit }
    : { kind: 'bonus', points: null, ...limitsOf(figure, null), per, unit };
}
