import type { Clause } from '../../../src/rubric/clause';
import type { Amount, Finding, ItemFindings } from '../../../src/rubric/finding';
import { fraction } from '../../../src/rubric/fraction';
import type { Item } from '../../../src/rubric/rubric';
import type { Cell } from '../../../src/snapshot/snapshot';

const base = {
  cap: null,
  belowZero: false,
  part: null,
  group: null,
  source: 'text',
  certainty: { kind: 'certain' },
  span: null,
} as const;

/** A clause without its place in an item. */
export type Draft = Clause extends infer Each ? (Each extends Clause ? Omit<Each, 'number'> : never) : never;

const words = (condition: string, quote = condition) => ({ ...base, condition, quote });

export const fixed = (condition: string): Draft => ({
  ...words(condition),
  kind: 'fixed',
  points: 1000,
  threshold: null,
  award: false,
});

export const above = (condition: string, value: number, unit: string): Draft => ({
  ...words(condition),
  kind: 'fixed',
  points: 1000,
  threshold: { op: '>=', value: fraction(value), unit, bareBelow: false },
  award: false,
});

export const belowPercent = (condition: string, percent: number): Draft => ({
  ...words(condition),
  kind: 'fixed',
  points: 1000,
  threshold: { op: '<', value: fraction(percent, 100), unit: '%', bareBelow: false },
  award: false,
});

export const perUnit = (condition: string, unit: string, quote = condition): Draft => ({
  ...words(condition, quote),
  kind: 'perUnit',
  points: 1000,
  per: fraction(1),
  unit,
  target: null,
});

export const atLeast = (condition: string, value: number, unit: string): Draft => ({
  ...words(condition),
  kind: 'perUnit',
  points: 500,
  per: fraction(1),
  unit,
  target: { direction: 'atLeast', value: fraction(value), unit },
});

export const perPoint = (condition: string, target: number): Draft => ({
  ...words(condition),
  kind: 'perPoint',
  points: 500,
  per: fraction(1, 100),
  unit: '个百分点',
  target: { direction: 'atLeast', value: fraction(target, 100), unit: '%' },
});

export const voids = (condition: string): Draft => ({
  ...words(condition),
  kind: 'void',
  scope: 'item',
  threshold: null,
});

export const discretionary = (condition: string, min = 1000, max = 3000): Draft => ({
  ...words(condition),
  kind: 'discretionary',
  min,
  max,
  unit: null,
});

export const band = (condition: string, low: number | null, high: number | null): Draft => ({
  ...words(condition),
  kind: 'tier',
  points: 1000,
  measure: 'rate',
  award: null,
  band: {
    low: low === null ? null : { value: fraction(low, 100), included: true },
    high: high === null ? null : { value: fraction(high, 100), included: false },
    unit: '%',
  },
});

/** An item of 5 points with these clauses, in order. */
export function itemOf(...drafts: readonly Draft[]): Item {
  return {
    id: 'item',
    number: '1',
    title: '',
    points: 5000,
    standard: '',
    clauses: drafts.map((draft, index) => ({ ...draft, number: index + 1 })),
    parts: [],
    groups: [],
    cap: null,
    bonusCap: null,
    unread: [],
    notices: [],
  };
}

export const textCell = (value: string): Cell => ({ value, formula: null, numberFormat: '@' });

/** Findings as one short line each, for tables of tests. */
export function shown(findings: ItemFindings): string {
  return findings.kind === 'found' ? findings.findings.map(shownFinding).join(' | ') : findings.kind;
}

export function shownFinding(finding: Finding): string {
  switch (finding.kind) {
    case 'clause': {
      const note = finding.note === '' ? '' : ` «${finding.note}»`;
      return `${finding.withdrawn ? '撤' : ''}#${finding.clause} ${shownAmount(finding.amount)}${note}`;
    }
    case 'own':
      return `own ${finding.points} «${finding.note}»`;
    case 'override':
      return `override ${finding.score} «${finding.note}»`;
    case 'pending':
      return `${finding.reason}? ${finding.candidates.join(',')}`.trim();
  }
}

function shownAmount(amount: Amount): string {
  switch (amount.kind) {
    case 'once':
      return 'once';
    case 'quantity':
      return `×${amount.value.numerator / amount.value.denominator}`;
    case 'measured':
      return `=${amount.value.numerator}/${amount.value.denominator}${amount.percent ? ' share' : ''}`;
    case 'figure':
      return `figure ${amount.points}`;
  }
}
