import type { ClauseKind } from '../../rubric/clause';

/** What can be corrected in a clause. */
export const FIELD_NAMES = [
  'when',
  'points',
  'min',
  'max',
  'award',
  'awardPoints',
  'per',
  'unit',
  'sense',
  'line',
  'lineUnit',
  'direction',
  'target',
  'targetUnit',
  'measure',
  'low',
  'lowIncluded',
  'high',
  'highIncluded',
  'bandUnit',
  'cap',
  'belowZero',
] as const;

export type FieldName = (typeof FIELD_NAMES)[number];

/** How a field is filled: typed, chosen, or ticked. A ticked field holds 'yes' or nothing. */
export type FieldInput =
  | { readonly kind: 'words' | 'figure' | 'tick' }
  /** '' is the choice of none. */
  | { readonly kind: 'choice'; readonly ways: readonly string[] };

const WORDS: FieldInput = { kind: 'words' };
const FIGURE: FieldInput = { kind: 'figure' };
const TICK: FieldInput = { kind: 'tick' };

export const FIELD_INPUT: Readonly<Record<FieldName, FieldInput>> = {
  when: WORDS,
  points: FIGURE,
  min: FIGURE,
  max: FIGURE,
  award: TICK,
  awardPoints: FIGURE,
  per: FIGURE,
  unit: WORDS,
  sense: { kind: 'choice', ways: ['', '<', '<=', '>', '>=', '='] },
  line: FIGURE,
  lineUnit: WORDS,
  direction: { kind: 'choice', ways: ['', 'atLeast', 'atMost'] },
  target: FIGURE,
  targetUnit: WORDS,
  measure: WORDS,
  low: FIGURE,
  lowIncluded: TICK,
  high: FIGURE,
  highIncluded: TICK,
  bandUnit: WORDS,
  cap: FIGURE,
  belowZero: TICK,
};

const THRESHOLD = ['sense', 'line', 'lineUnit'] as const;
const TARGET = ['direction', 'target', 'targetUnit'] as const;
const BAND = ['low', 'lowIncluded', 'high', 'highIncluded', 'bandUnit'] as const;

/** The fields of each kind, in the order in which they are asked for. */
export const FIELDS_OF: Readonly<Record<ClauseKind, readonly FieldName[]>> = {
  fixed: ['when', 'points', 'award', ...THRESHOLD, 'belowZero'],
  perUnit: ['when', 'points', 'per', 'unit', ...TARGET, 'cap', 'belowZero'],
  perPoint: ['when', 'points', 'per', 'unit', ...TARGET, 'cap', 'belowZero'],
  void: ['when', ...THRESHOLD],
  tier: ['when', 'points', 'awardPoints', 'measure', ...BAND],
  discretionary: ['when', 'min', 'max', 'unit', 'cap'],
  proportional: ['when'],
  bonus: ['when', 'points', 'min', 'max', 'per', 'unit', 'cap'],
  veto: ['when'],
};

/** Fields that say more of the one named, and are asked for once that has something in it. */
export const ASKED_WITH: Readonly<Partial<Record<FieldName, FieldName>>> = {
  line: 'sense',
  lineUnit: 'sense',
  target: 'direction',
  targetUnit: 'direction',
  lowIncluded: 'low',
  highIncluded: 'high',
};

/** Where a rule pack keeps each field: the paths at which its faults are found. */
export const FIELD_KEYS: Readonly<Record<FieldName, readonly string[]>> = {
  when: ['when', 'kind', ''],
  points: ['points'],
  min: ['min'],
  max: ['max'],
  award: ['award'],
  awardPoints: ['award'],
  per: ['per'],
  unit: ['unit'],
  sense: ['threshold.op'],
  line: ['threshold.value', 'threshold'],
  lineUnit: ['threshold.unit'],
  direction: ['target.direction'],
  target: ['target.value', 'target'],
  targetUnit: ['target.unit'],
  measure: ['measure'],
  low: ['band.low.value', 'band.low', 'band'],
  lowIncluded: ['band.low.included'],
  high: ['band.high.value', 'band.high'],
  highIncluded: ['band.high.included'],
  bandUnit: ['band.unit'],
  cap: ['cap'],
  belowZero: ['belowZero'],
};
