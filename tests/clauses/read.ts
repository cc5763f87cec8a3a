import type { Clause, Comparison } from '../../src/rubric/clause';
import type { Fraction } from '../../src/rubric/fraction';
import { readStandard } from '../../src/clauses/readStandard';

/** Reads a standard on an item of so many points. */
export function read(text: string, points: number | null = 10): ReturnType<typeof readStandard> {
  return readStandard(text, points === null ? null : points * 1000);
}

/** A clause in a few words, for tables of expectations: "perUnit 0.5 次 cap 2 | 缺席". */
export function brief(clause: Clause): string {
  const points = 'points' in clause && clause.points !== null ? [String(clause.points / 1000)] : [];
  const limits =
    'min' in clause && (clause.min !== null || clause.max !== null)
      ? [`${clause.min === null ? '' : clause.min / 1000}~${clause.max === null ? '' : clause.max / 1000}`]
      : [];
  const unit = 'unit' in clause && clause.unit !== null ? [clause.unit] : [];
  const per =
    'per' in clause && number(clause.per) !== 1 && clause.kind !== 'perPoint'
      ? [`per ${number(clause.per)}`]
      : [];
  const cap = clause.cap === null ? [] : [`cap ${clause.cap / 1000}`];
  const award = 'award' in clause && clause.award !== null && clause.award !== false ? ['award'] : [];
  const below = clause.belowZero ? ['belowZero'] : [];
  const doubt = clause.certainty.kind === 'certain' ? [] : [clause.certainty.kind];
  const words = [clause.kind, ...points, ...limits, ...unit, ...per, ...cap, ...award, ...below, ...doubt];
  return `${words.join(' ')} | ${clause.condition}`;
}

export function number({ numerator, denominator }: Fraction): number {
  return numerator / denominator;
}

export function line(
  found: { op: Comparison; value: Fraction; unit: string | null } | null | undefined,
): string | null {
  return found ? `${found.op}${number(found.value)}${found.unit ?? ''}` : null;
}

/** A clause as a rule, without its words: "perUnit 0.5 次 cap 2". */
export function signature(clause: Clause): string {
  const words: string[] = [clause.kind];
  if ('points' in clause && clause.points !== null) words.push(String(clause.points / 1000));
  if ('min' in clause && (clause.min !== null || clause.max !== null))
    words.push(
      `${clause.min === null ? '' : clause.min / 1000}~${clause.max === null ? '' : clause.max / 1000}`,
    );
  if ('unit' in clause && clause.unit !== null) words.push(clause.unit);
  if ('per' in clause && (number(clause.per) !== 1 || clause.kind === 'perPoint'))
    words.push(`per ${number(clause.per)}`);
  if (clause.cap !== null) words.push(`cap ${clause.cap / 1000}`);
  if ('award' in clause && clause.award !== null && clause.award !== false) words.push('award');
  if (clause.belowZero) words.push('belowZero');
  return words.join(' ');
}
