import { fraction, type Fraction } from '../rubric/fraction';
import type { Points } from '../rubric/points';
import type { ClauseBody, Draft } from './draft';
import type { Figure } from './islands/island';

/** What a draft says as a rule; null where it says nothing that costs or earns (不扣分 outside bands). */
export function bodyOf(draft: Draft, points: Points | null): ClauseBody | null {
  const { effect } = draft;
  switch (effect.kind) {
    case 'deduct':
      return deduction(draft, effect.figure, effect.judged, points);
    case 'bonus':
      return bonus(draft, effect.figure);
    case 'award':
      return {
        kind: 'fixed',
        points: effect.points === 'full' ? (points ?? 0) : effect.points,
        threshold: draft.threshold,
        award: true,
      };
    case 'void':
      return { kind: 'void', scope: effect.part ? 'part' : 'item', threshold: draft.threshold };
    case 'full':
      return null;
    case 'veto':
    case 'proportional':
      return { kind: effect.kind };
  }
}

function unitName(draft: Draft): string | null {
  return draft.slashUnit ?? draft.unit?.unit ?? null;
}

function deduction(draft: Draft, figure: Figure, judged: boolean, points: Points | null): ClauseBody | null {
  const unit = unitName(draft);
  const value = exactOf(figure, points);
  if (value === null || judged) return judgedBody(figure, value, unit);
  if (draft.slashUnit !== null)
    return { kind: 'perUnit', points: value, per: fraction(1), unit: draft.slashUnit, target: null };
  if (draft.unit === null) return { kind: 'fixed', points: value, threshold: draft.threshold, award: false };
  const { per, percent } = draft.unit;
  if (percent) {
    const scale = draft.unit.unit === '‰' ? 1000 : 100;
    const step: Fraction = { numerator: per.numerator, denominator: per.denominator * scale };
    return { kind: 'perPoint', points: value, per: step, unit: draft.unit.unit, target: null };
  }
  return { kind: 'perUnit', points: value, per, unit: draft.unit.unit, target: null };
}

function exactOf(figure: Figure, points: Points | null): Points | null {
  if (figure.kind === 'exact') return figure.points;
  if (figure.kind !== 'share' || points === null) return null;
  const { numerator, denominator } = figure.share;
  const share = (points * numerator) / denominator;
  return Number.isInteger(share) ? share : null;
}

function judgedBody(figure: Figure, value: Points | null, unit: string | null): ClauseBody {
  switch (figure.kind) {
    case 'range':
      return { kind: 'discretionary', min: figure.min, max: figure.max, unit };
    case 'list':
      return {
        kind: 'discretionary',
        min: Math.min(...figure.points),
        max: Math.max(...figure.points),
        unit,
      };
    case 'exact':
      return { kind: 'discretionary', min: 0, max: figure.points, unit };
    case 'open':
    case 'share':
      return { kind: 'discretionary', min: null, max: value, unit };
  }
}

function bonus(draft: Draft, figure: Figure): ClauseBody {
  const per = draft.unit?.per ?? fraction(1);
  const unit = unitName(draft);
  switch (figure.kind) {
    case 'exact':
      return { kind: 'bonus', points: figure.points, min: null, max: null, per, unit };
    case 'range':
      return { kind: 'bonus', points: null, min: figure.min, max: figure.max, per, unit };
    case 'list':
      return {
        kind: 'bonus',
        points: null,
        min: Math.min(...figure.points),
        max: Math.max(...figure.points),
        per,
        unit,
      };
    case 'open':
    case 'share':
      return { kind: 'bonus', points: null, min: null, max: null, per, unit };
  }
}
