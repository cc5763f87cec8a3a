import type { Clause } from '../../rubric/clause';
import type { Amount } from '../../rubric/finding';
import { fraction, parseFraction, type Fraction } from '../../rubric/fraction';
import { formatPoints, parsePoints, type Points } from '../../rubric/points';
import { clauseInput, type Measure } from '../../reading/findings/clauseInput';
import { decimalText, times } from '../../wording/figures';

/** How a clause is told what was found. */
export type AmountControl =
  /** Found or not. */
  | { readonly kind: 'switch' }
  /** How many. */
  | { readonly kind: 'stepper'; readonly unit: string }
  /** What was measured; the clause's own line decides. */
  | { readonly kind: 'measured'; readonly measure: Measure }
  /** The reviewer's own figure, thousandths. */
  | { readonly kind: 'figure'; readonly min: Points; readonly max: Points };

/**
 * The controls that fit a clause; where there are two, either tells the whole.
 * @param points what the item has: the most that an open range reaches
 */
export function controlsOf(clause: Clause, points: Points): readonly AmountControl[] {
  if (clause.kind === 'discretionary' || (clause.kind === 'bonus' && clause.points === null))
    return [{ kind: 'figure', min: clause.min ?? 0, max: clause.max ?? points }];
  const { counts, measures } = clauseInput(clause);
  const controls: AmountControl[] = [];
  if (counts !== null) controls.push({ kind: 'stepper', unit: counts });
  if (measures !== null) controls.push({ kind: 'measured', measure: measures });
  return controls.length === 0 ? [{ kind: 'switch' }] : controls;
}

/** What was typed into a control; undefined where it is nothing that the control takes, null where it is empty. */
export function parseAmount(control: AmountControl, typed: string): Amount | null | undefined {
  const text = typed.normalize('NFKC').trim();
  if (text === '') return null;
  switch (control.kind) {
    case 'switch':
      return { kind: 'once' };
    case 'stepper': {
      const value = parseFraction(text);
      return value === null || value.numerator <= 0 ? undefined : { kind: 'quantity', value };
    }
    case 'measured':
      return parseMeasured(control.measure, text);
    case 'figure': {
      const points = parsePoints(text);
      const fits = points !== null && points >= control.min && points <= control.max;
      return fits ? { kind: 'figure', points } : undefined;
    }
  }
}

const RATIO = /^(\d{1,6})\/(\d{1,6})$/;

function parseMeasured(measure: Measure, text: string): Amount | undefined {
  const [, part, whole] = RATIO.exec(text) ?? [];
  if (part !== undefined && whole !== undefined) {
    const fits = measure.kind !== 'unit' && Number(whole) > 0;
    return fits
      ? { kind: 'measured', value: fraction(Number(part), Number(whole)), percent: true }
      : undefined;
  }
  const percent = measure.kind === 'percent' || (measure.kind === 'any' && text.endsWith('%'));
  const value = parseFraction(percent ? text.replace(/%$/, '') : text, percent ? 100 : 1);
  return value === null || value.numerator < 0 ? undefined : { kind: 'measured', value, percent };
}

/** What stands in a control's field for an amount; empty where the amount is of another kind. */
export function amountText(control: AmountControl, amount: Amount | null): string {
  if (amount === null) return '';
  switch (control.kind) {
    case 'switch':
      return '';
    case 'stepper':
      return amount.kind === 'quantity' ? decimalText(amount.value) : amount.kind === 'once' ? '1' : '';
    case 'measured':
      return amount.kind === 'measured' ? measuredInput(control.measure, amount.value, amount.percent) : '';
    case 'figure':
      return amount.kind === 'figure' ? formatPoints(amount.points) : '';
  }
}

function measuredInput(measure: Measure, value: Fraction, percent: boolean): string {
  if (!percent) return decimalText(value);
  const isDecimal = /^10*$/.test(String(value.denominator));
  if (!isDecimal) return `${value.numerator}/${value.denominator}`;
  return decimalText(times(value, 100)) + (measure.kind === 'any' ? '%' : '');
}
