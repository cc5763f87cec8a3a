import { sum, arg, optional, block, type Lazy, type SheetFunction } from './arguments';
import { ErrorResult, fail, isBlock, single, toNumber, type Block } from './values';
import { criterion } from './criteria';
import { CellError, type Content } from '../workbook/cell';

/** Places (counted from 0) of a range where every given condition holds, in the shape of the first. */
function matching(pairs: readonly Lazy[]): { row: number; column: number; value: Content }[] {
  const ranges: { range: Block; fits: (value: Content) => boolean }[] = [];
  for (let at = 0; at + 1 < pairs.length; at += 2) {
    ranges.push({ range: block(arg(pairs, at)), fits: criterion(single(arg(pairs, at + 1))) });
  }
  const [first, ...others] = ranges;
  if (!first) return fail('#VALUE!');
  if (others.some(({ range }) => range.rows !== first.range.rows || range.columns !== first.range.columns)) {
    return fail('#VALUE!');
  }
  return first.range
    .filled()
    .filter(
      ({ value, row, column }) => first.fits(value) && others.every((o) => o.fits(o.range.at(row, column))),
    );
}

function sumWhere(total: Block, pairs: readonly Lazy[]): number {
  return sum(
    matching(pairs).map(({ row, column }) => {
      const value = total.at(row, column);
      return typeof value === 'number' ? value : 0;
    }),
  );
}

/** COUNTIF and its kin also count empty cells when the condition holds for them. */
function countWhere(pairs: readonly Lazy[]): number {
  const range = block(arg(pairs, 0));
  const fitsEmpty = criterion(single(arg(pairs, 1)))(null);
  const filled = matching(pairs).length;
  return fitsEmpty && pairs.length === 2
    ? filled + range.rows * range.columns - range.filled().length
    : filled;
}

function sumProduct(args: readonly Lazy[]): number {
  const blocks = args.map((lazy) => lazy());
  const [first] = blocks;
  if (first === undefined) return fail('#VALUE!');
  if (!isBlock(first)) return toNumber(first);
  let total = 0;
  for (let row = 0; row < first.rows; row += 1) {
    for (let column = 0; column < first.columns; column += 1) {
      total += blocks.reduce<number>((product, value) => {
        const one = isBlock(value) ? value.at(row, column) : value;
        if (one instanceof CellError) throw new ErrorResult(one);
        return product * (typeof one === 'number' ? one : 0);
      }, 1);
    }
  }
  return total;
}

/** Functions that take only what meets a condition, and products of ranges. */
export const CONDITIONAL_FUNCTIONS: Readonly<Record<string, SheetFunction>> = {
  SUMIF: (args) => sumWhere(block(optional(args, 2, arg(args, 0))), args.slice(0, 2)),
  SUMIFS: (args) => sumWhere(block(arg(args, 0)), args.slice(1)),
  COUNTIF: countWhere,
  COUNTIFS: countWhere,
  AVERAGEIF: (args) =>
    sumWhere(block(optional(args, 2, arg(args, 0))), args.slice(0, 2)) /
    (matching(args.slice(0, 2)).length || fail('#DIV/0!')),
  SUMPRODUCT: sumProduct,
};
