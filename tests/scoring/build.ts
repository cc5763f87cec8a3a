import type {
  BonusClause,
  Clause,
  ClauseBase,
  DiscretionaryClause,
  FixedClause,
  PerPointClause,
  PerUnitClause,
  ProportionalClause,
  Threshold,
  TierClause,
  VetoClause,
  VoidClause,
} from '../../src/rubric/clause';
import type { Finding, FindingSource, ItemFindings, PendingReason } from '../../src/rubric/finding';
import { fraction, parseFraction, type Fraction } from '../../src/rubric/fraction';
import { pointsFromNumber, pointsToNumber, type Points } from '../../src/rubric/points';
import type { Item } from '../../src/rubric/rubric';
import { DEFAULT_POLICIES, type Policies } from '../../src/scoring/policies';
import type { ItemScore, Reason } from '../../src/scoring/scoreCard';
import { scoreItem } from '../../src/scoring/scoreItem';

/** Points as people write them, in thousandths. */
export function pt(figure: number): Points {
  const points = pointsFromNumber(figure);
  if (points === null) throw new Error(`no points: ${figure}`);
  return points;
}

/** "45%", "6/15" or "62" as an exact fraction. */
export function exact(text: string): Fraction {
  const [top = '', bottom] = text.split('/');
  const read = text.endsWith('%')
    ? parseFraction(text.slice(0, -1), 100)
    : bottom === undefined
      ? parseFraction(text)
      : fraction(Number(top), Number(bottom));
  if (read === null) throw new Error(`no fraction: ${text}`);
  return read;
}

type Unnumbered<C extends Clause> = Omit<C, 'number'>;
export type LooseClause = { [K in Clause['kind']]: Unnumbered<Extract<Clause, { kind: K }>> }[Clause['kind']];
type Base = Partial<ClauseBase>;

const BASE: Omit<ClauseBase, 'number'> = {
  quote: '',
  span: null,
  condition: '',
  cap: null,
  belowZero: false,
  part: null,
  group: null,
  source: 'text',
  certainty: { kind: 'certain' },
};

export function limit(op: Threshold['op'], value: string, unit: string | null = null, bareBelow = false) {
  return { op, value: exact(value), unit: unit ?? (value.endsWith('%') ? '%' : null), bareBelow };
}

export const fixed = (points: number, more: Base & Partial<FixedClause> = {}): Unnumbered<FixedClause> => ({
  ...BASE,
  kind: 'fixed',
  points: pt(points),
  threshold: null,
  award: false,
  ...more,
});

export const perUnit = (
  points: number,
  more: Base & Partial<PerUnitClause> = {},
): Unnumbered<PerUnitClause> => ({
  ...BASE,
  kind: 'perUnit',
  points: pt(points),
  per: fraction(1),
  unit: '次',
  target: null,
  ...more,
});

export const perPoint = (
  points: number,
  more: Base & Partial<PerPointClause> = {},
): Unnumbered<PerPointClause> => ({
  ...BASE,
  kind: 'perPoint',
  points: pt(points),
  per: fraction(1, 100),
  unit: '个百分点',
  target: { direction: 'atLeast', value: fraction(95, 100), unit: '%' },
  ...more,
});

export const voidAll = (more: Base & Partial<VoidClause> = {}): Unnumbered<VoidClause> => ({
  ...BASE,
  kind: 'void',
  scope: 'item',
  threshold: null,
  ...more,
});

export const tier = (
  points: number,
  low: string | null,
  high: string | null,
  more: Base & Partial<TierClause> = {},
): Unnumbered<TierClause> => ({
  ...BASE,
  kind: 'tier',
  points: pt(points),
  measure: '完成率',
  band: {
    low: low === null ? null : { value: exact(low), included: true },
    high: high === null ? null : { value: exact(high), included: false },
    unit: '%',
  },
  award: null,
  ...more,
});

export const discretionary = (
  min: number | null,
  max: number | null,
  more: Base & Partial<DiscretionaryClause> = {},
): Unnumbered<DiscretionaryClause> => ({
  ...BASE,
  kind: 'discretionary',
  min: min === null ? null : pt(min),
  max: max === null ? null : pt(max),
  unit: null,
  ...more,
});

export const proportional = (more: Base = {}): Unnumbered<ProportionalClause> => ({
  ...BASE,
  kind: 'proportional',
  ...more,
});

export const bonus = (
  points: number | null,
  more: Base & Partial<BonusClause> = {},
): Unnumbered<BonusClause> => ({
  ...BASE,
  kind: 'bonus',
  points: points === null ? null : pt(points),
  min: null,
  max: null,
  per: fraction(1),
  unit: null,
  ...more,
});

export const veto = (more: Base = {}): Unnumbered<VetoClause> => ({ ...BASE, kind: 'veto', ...more });

/** An item of `points`, its clauses numbered in order. */
export function item(points: number, clauses: readonly LooseClause[], more: Partial<Item> = {}): Item {
  return {
    id: 'item',
    number: '1',
    title: '',
    points: pt(points),
    standard: '',
    clauses: clauses.map((clause, index) => ({ ...clause, number: index + 1 })),
    parts: [],
    groups: [],
    cap: null,
    bonusCap: null,
    unread: [],
    notices: [],
    ...more,
  };
}

function source(text: string): FindingSource {
  return { text, span: { start: 0, end: text.length } };
}

function onClause(
  clause: number,
  amount: Extract<Finding, { kind: 'clause' }>['amount'],
  note: string,
): Extract<Finding, { kind: 'clause' }> {
  return { kind: 'clause', clause, amount, note, withdrawn: false, source: source(`(${clause})${note}`) };
}

export const mark = (clause: number, note = '') => onClause(clause, { kind: 'once' }, note);

export const times = (clause: number, quantity: number | string, note = '') =>
  onClause(clause, { kind: 'quantity', value: exact(String(quantity)) }, note);

export const measured = (clause: number, value: string, note = '') =>
  onClause(clause, { kind: 'measured', value: exact(value), percent: /[%/]/.test(value) }, note);

export const figure = (clause: number, points: number, note = '') =>
  onClause(clause, { kind: 'figure', points: pt(points) }, note);

export const withdrawn = (finding: Extract<Finding, { kind: 'clause' }>): Finding => ({
  ...finding,
  withdrawn: true,
});

export const own = (points: number, note = ''): Finding => ({
  kind: 'own',
  points: pt(points),
  note,
  source: source(note),
});

export const override = (score: number, note = ''): Finding => ({
  kind: 'override',
  score: pt(score),
  note,
  source: source(note),
});

export const pending = (text: string, reason: PendingReason = 'plainWords'): Finding => ({
  kind: 'pending',
  reason,
  candidates: [],
  source: source(text),
});

export const found = (...findings: readonly Finding[]): ItemFindings => ({ kind: 'found', findings });

export function score(
  scored: Item,
  findings: readonly Finding[],
  policies: Partial<Policies> = {},
): ItemScore {
  return scoreItem(scored, found(...findings), { ...DEFAULT_POLICIES, ...policies });
}

/** "2 perUnit×3 3>2 itemPoints": clause, code, units, due, actual (when it differs), limit. */
export function brief({ code, clause, units, due, actual, limit: taken }: Reason): string {
  const counted = units === null ? '' : `×${units}`;
  const cost = due === actual ? `${pointsToNumber(due)}` : `${pointsToNumber(due)}>${pointsToNumber(actual)}`;
  return [clause?.number ?? '-', `${code}${counted}`, cost, taken].filter((part) => part !== null).join(' ');
}
