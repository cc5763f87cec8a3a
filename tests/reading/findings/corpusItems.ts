import { readFileSync } from 'node:fs';
import { z } from 'zod/mini';
import type { Clause, Threshold } from '../../../src/rubric/clause';
import { fraction, parseFraction } from '../../../src/rubric/fraction';
import type { Item } from '../../../src/rubric/rubric';
import { sharedPath } from '../../shared';

const threshold = z.nullable(
  z.object({
    op: z.enum(['<', '<=', '>', '>=', '=', 'range']),
    value: z.union([z.number(), z.tuple([z.number(), z.number()])]),
    unit: z.nullable(z.string()),
  }),
);

const label = z.object({
  quote: z.string(),
  condition: z.string(),
  kind: z.enum([
    ...([
      'fixed',
      'perUnit',
      'perPoint',
      'void',
      'tier',
      'discretionary',
      'proportional',
      'bonus',
      'veto',
    ] as const),
  ]),
  points: z.nullable(z.number()),
  min: z.nullable(z.number()),
  max: z.nullable(z.number()),
  unit: z.nullable(z.string()),
  per: z.optional(z.number()),
  award: z.optional(z.number()),
  threshold,
});

const corpus = z.array(
  z.object({ id: z.string(), points: z.nullable(z.number()), text: z.string(), clauses: z.array(label) }),
);

type Label = z.infer<typeof label>;

/** The corpus's items by id, with the clauses of its labels, so that reading standards plays no part. */
export function corpusItems(): ReadonlyMap<string, Item> {
  const labels = corpus.parse(JSON.parse(readFileSync(sharedPath('corpus', 'clauses.json'), 'utf8')));
  return new Map(
    labels.map(({ id, points, text, clauses }) => [
      id,
      {
        id,
        number: null,
        title: '',
        points: (points ?? 0) * 1000,
        standard: text,
        clauses: clauses.map((each, index) => clauseOf(each, index + 1, text)),
        parts: [],
        groups: [],
        cap: null,
        bonusCap: null,
        unread: [],
        notices: [],
      },
    ]),
  );
}

function exact(value: number, unit: string | null) {
  return parseFraction(String(value), unit === '%' ? 100 : 1) ?? fraction(0);
}

function thresholdOf({ threshold: labelled }: Label): Threshold | null {
  if (!labelled || labelled.op === 'range' || typeof labelled.value !== 'number') return null;
  const { op, unit } = labelled;
  return { op, value: exact(labelled.value, unit), unit, bareBelow: false };
}

function clauseOf(labelled: Label, number: number, text: string): Clause {
  const start = text.indexOf(labelled.quote);
  const points = (labelled.points ?? 0) * 1000;
  const limit = thresholdOf(labelled);
  const target =
    limit && labelled.kind === 'perPoint'
      ? {
          direction: limit.op === '>' ? ('atMost' as const) : ('atLeast' as const),
          value: limit.value,
          unit: limit.unit,
        }
      : null;
  const base = {
    number,
    quote: labelled.quote,
    condition: labelled.condition,
    span: start < 0 ? null : { start, end: start + labelled.quote.length },
    cap: null,
    belowZero: false,
    part: null,
    group: null,
    source: 'text',
    certainty: { kind: 'certain' },
  } as const;
  const per = parseFraction(String(labelled.per ?? 1), labelled.kind === 'perPoint' ? 100 : 1) ?? fraction(1);
  switch (labelled.kind) {
    case 'fixed':
      return { ...base, kind: 'fixed', points, threshold: limit, award: labelled.award !== undefined };
    case 'perUnit':
      return { ...base, kind: 'perUnit', points, per, unit: labelled.unit ?? '', target: null };
    case 'perPoint':
      return { ...base, kind: 'perPoint', points, per, unit: labelled.unit ?? '', target };
    case 'void':
      return { ...base, kind: 'void', scope: 'item', threshold: limit };
    case 'tier':
      return { ...base, kind: 'tier', points, measure: '', award: null, band: bandOf(labelled) };
    case 'discretionary':
      return { ...base, kind: 'discretionary', min: null, max: null, unit: labelled.unit };
    case 'proportional':
      return { ...base, kind: 'proportional' };
    case 'bonus':
      return { ...base, kind: 'bonus', points, min: null, max: null, per, unit: labelled.unit };
    case 'veto':
      return { ...base, kind: 'veto' };
  }
}

/** Only that there is a band, and in which unit, matters for reading findings. */
function bandOf({ threshold: labelled }: Label) {
  const unit = labelled?.unit ?? null;
  return { low: null, high: null, unit };
}
