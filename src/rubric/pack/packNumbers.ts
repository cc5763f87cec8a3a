import type { Band, Bound, Target, Threshold } from '../clause';
import type { Fraction } from '../fraction';
import { pointsFromNumber, pointsToNumber, type Points } from '../points';
import type { PackBand, PackTarget, PackThreshold } from './clauseSchema';
import { parsePackValue, type WrittenValue, writePackValue } from './packValue';

/**
 * Figures of a checked pack as the rubric holds them, and back. The schema has refused what cannot be read, so a
 * failure here is a fault of the program.
 */

export function packPoints(written: number): Points {
  return known(pointsFromNumber(written));
}

export function optionalPoints(written: number | undefined): Points | null {
  return written === undefined ? null : packPoints(written);
}

export function writePoints(points: Points): number {
  return pointsToNumber(points);
}

export function packValue(written: WrittenValue, unit: string | null): Fraction {
  return known(parsePackValue(written, unit));
}

/** A step; 1 of the unit when the pack names none. */
export function packStep(written: WrittenValue | undefined, unit: string | null): Fraction {
  return packValue(written ?? 1, unit);
}

export function packThreshold(written: PackThreshold | undefined): Threshold | null {
  if (!written) return null;
  const unit = written.unit ?? null;
  return {
    op: written.op,
    value: packValue(written.value, unit),
    unit,
    bareBelow: written.bareBelow ?? false,
  };
}

export function writeThreshold(threshold: Threshold): PackThreshold {
  return {
    op: threshold.op,
    value: writePackValue(threshold.value, threshold.unit),
    ...(threshold.unit !== null && { unit: threshold.unit }),
    ...(threshold.bareBelow && { bareBelow: true as const }),
  };
}

export function packTarget(written: PackTarget | undefined): Target | null {
  if (!written) return null;
  const unit = written.unit ?? null;
  return { direction: written.direction, value: packValue(written.value, unit), unit };
}

export function writeTarget(target: Target): PackTarget {
  return {
    direction: target.direction,
    value: writePackValue(target.value, target.unit),
    ...(target.unit !== null && { unit: target.unit }),
  };
}

export function packBand(written: PackBand): Band {
  const unit = written.unit ?? null;
  const end = (bound: PackBand['low']): Bound | null =>
    bound
      ? {
          value: packValue(bound.value, unit),
          included: bound.included,
          ...(bound.bareBelow && { bareBelow: true }),
        }
      : null;
  return { low: end(written.low), high: end(written.high), unit };
}

export function writeBand(band: Band): PackBand {
  const end = (bound: Bound) => ({
    value: writePackValue(bound.value, band.unit),
    included: bound.included,
    ...(bound.bareBelow && { bareBelow: true as const }),
  });
  return {
    ...(band.low && { low: end(band.low) }),
    ...(band.high && { high: end(band.high) }),
    ...(band.unit !== null && { unit: band.unit }),
  };
}

/** Null for a step of one, which a pack need not write. */
export function writeStep(step: Fraction, unit: string | null): WrittenValue | null {
  const written = writePackValue(step, unit);
  return written === 1 ? null : written;
}

function known<T>(value: T | null): T {
  if (value === null) throw new Error('A checked pack holds an unreadable figure');
  return value;
}
