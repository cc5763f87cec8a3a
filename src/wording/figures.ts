import type { Fraction } from '../rubric/fraction';

/** Decimals after which a fraction is printed as one (2/3) rather than cut. */
const MOST_DECIMALS = 6;

/** An exact decimal (2.5), or n/d where there is none of at most six decimals. */
export function decimalText({ numerator, denominator }: Fraction): string {
  let scale = 1n;
  for (let decimals = 0; decimals <= MOST_DECIMALS; decimals += 1, scale *= 10n) {
    const scaled = BigInt(numerator) * scale;
    if (scaled % BigInt(denominator) === 0n)
      return String(Number(scaled / BigInt(denominator)) / Number(scale));
  }
  return `${numerator}/${denominator}`;
}

/** A value with its unit as people write it: 50%, 3‰, 60岁. Percentages are held as fractions of 1. */
export function valueText(value: Fraction, unit: string | null): string {
  if (unit === '‰') return `${timesText(value, 1000)}‰`;
  if (isPercent(unit)) return `${timesText(value, 100)}%`;
  return `${decimalText(value)}${unit ?? ''}`;
}

/** A step in its unit: 1个百分点, 10户. */
export function stepText(step: Fraction, unit: string): string {
  if (unit === '‰') return `${timesText(step, 1000)}‰`;
  return `${isPercent(unit) ? timesText(step, 100) : decimalText(step)}${unit}`;
}

/** What was measured: 45%, 2/3, 62. */
export function measuredText(value: Fraction, percent: boolean, unit: string | null): string {
  if (!percent) return valueText(value, isPercent(unit) ? null : unit);
  const text = timesText(value, 100);
  return text.includes('/') ? `${value.numerator}/${value.denominator}` : `${text}%`;
}

/** How far apart two values are, whichever is larger. */
export function distance(one: Fraction, other: Fraction): Fraction {
  if (one.denominator === other.denominator) {
    return { numerator: Math.abs(one.numerator - other.numerator), denominator: one.denominator };
  }
  return {
    numerator: Math.abs(one.numerator * other.denominator - other.numerator * one.denominator),
    denominator: one.denominator * other.denominator,
  };
}

/** A fraction taken some times. */
export function times({ numerator, denominator }: Fraction, factor: number): Fraction {
  return { numerator: numerator * factor, denominator };
}

function isPercent(unit: string | null): boolean {
  return unit !== null && /^(?:%|％|个?百分点)$/.test(unit);
}

function timesText(value: Fraction, factor: number): string {
  return decimalText(times(value, factor));
}

/** A unit as it stands behind a number: of 起或人 the first. */
export function spokenUnit(unit: string): string {
  return unit.split('或', 1)[0] ?? unit;
}
