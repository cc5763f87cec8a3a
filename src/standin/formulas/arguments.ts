import { CellError, type Content } from '../workbook/cell';
import { ErrorResult, fail, isBlock, toNumber, type Block, type Value } from './values';

/** An argument, worked out only when it is asked for (IF does not touch the branch it leaves). */
export type Lazy = () => Value;
export type SheetFunction = (args: readonly Lazy[]) => Value;

/** The values that SUM and its kin take: numbers in references; in constants also TRUE and number-like text. */
export function numbers(args: readonly Lazy[]): number[] {
  return args.flatMap((arg) => {
    const value = arg();
    if (!isBlock(value)) return value === null ? [] : [toNumber(value)];
    return value.filled().flatMap(({ value: one }) => {
      if (one instanceof CellError) throw new ErrorResult(one);
      return typeof one === 'number' ? [one] : [];
    });
  });
}

export function contents(args: readonly Lazy[]): Content[] {
  return args.flatMap((arg) => {
    const value = arg();
    return isBlock(value) ? value.filled().map(({ value: one }) => one) : [value];
  });
}

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
export const arg = (args: readonly Lazy[], index: number): Value =>
  (args[index] ?? (() => fail('#VALUE!')))();
export const optional = (args: readonly Lazy[], index: number, otherwise: Value): Value =>
  args[index]?.() ?? otherwise;
export const block = (value: Value): Block => (isBlock(value) ? value : fail('#VALUE!'));
export const count = (args: readonly Lazy[]): number =>
  contents(args).filter((value) => typeof value === 'number').length;
export const average = (values: readonly number[]): number =>
  values.length === 0 ? fail('#DIV/0!') : sum(values) / values.length;
