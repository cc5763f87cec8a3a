import type { Clause, Target, Threshold } from '../../rubric/clause';
import { compareFractions, type Fraction } from '../../rubric/fraction';
import type { PackDifference } from '../../rubric/rubric';
import { figureOf } from './pairClauses';

export interface Completed {
  readonly clause: Clause;
  readonly differences: readonly PackDifference[];
}

/**
 * A clause of the sheet's text with what only the pack knows: threshold, target, unit, 倒扣. Where both speak, the text
 * stands, and the difference is told.
 */
export function addFromPack(text: Clause, pack: Clause): Completed {
  const differences: PackDifference[] = [];
  if (text.kind !== pack.kind) differences.push('kind');
  if (figureOf(text) !== figureOf(pack)) differences.push('points');
  if (measureDiffers(text, pack)) differences.push('measure');
  const clause = { ...fillIn(text, pack), belowZero: text.belowZero || pack.belowZero };
  return { clause, differences };
}

/** Only a clause of the same kind has a place for what the pack knows. */
function fillIn(text: Clause, pack: Clause): Clause {
  switch (text.kind) {
    case 'fixed':
    case 'void':
      return pack.kind === text.kind ? { ...text, threshold: text.threshold ?? pack.threshold } : text;
    case 'perUnit':
    case 'perPoint':
      return pack.kind === text.kind
        ? { ...text, unit: text.unit || pack.unit, target: text.target ?? pack.target }
        : text;
    case 'discretionary':
      return pack.kind === text.kind
        ? { ...text, min: text.min ?? pack.min, max: text.max ?? pack.max, unit: text.unit ?? pack.unit }
        : text;
    case 'bonus':
      return pack.kind === text.kind ? { ...text, unit: text.unit ?? pack.unit } : text;
    case 'tier':
      return pack.kind === text.kind ? { ...text, band: text.band ?? pack.band } : text;
    case 'proportional':
    case 'veto':
      return text;
  }
}

function measureDiffers(text: Clause, pack: Clause): boolean {
  return (
    differ(thresholdOf(text), thresholdOf(pack), (one, other) => one.op === other.op) ||
    differ(targetOf(text), targetOf(pack), (one, other) => one.direction === other.direction) ||
    differ(stepOf(text), stepOf(pack), () => true)
  );
}

/** Whether both say something, and not the same. */
function differ<T extends { readonly value: Fraction }>(
  one: T | null,
  other: T | null,
  sameSense: (one: T, other: T) => boolean,
): boolean {
  if (one === null || other === null) return false;
  return !sameSense(one, other) || compareFractions(one.value, other.value) !== 0;
}

function thresholdOf(clause: Clause): Threshold | null {
  return clause.kind === 'fixed' || clause.kind === 'void' ? clause.threshold : null;
}

function targetOf(clause: Clause): Target | null {
  return clause.kind === 'perUnit' || clause.kind === 'perPoint' ? clause.target : null;
}

function stepOf(clause: Clause): { readonly value: Fraction } | null {
  return clause.kind === 'perUnit' || clause.kind === 'perPoint' ? { value: clause.per } : null;
}
