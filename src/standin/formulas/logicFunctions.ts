import { contents, arg, optional, type Lazy, type SheetFunction } from './arguments';
import { ErrorResult, fail, isBlock, toFlag, type Value } from './values';
import { CellError, type Content } from '../workbook/cell';

function plain(args: readonly Lazy[]): Content {
  try {
    const value = arg(args, 0);
    return isBlock(value) ? value.at(0, 0) : value;
  } catch (failure) {
    if (failure instanceof ErrorResult) return failure.error;
    throw failure;
  }
}

function guarded(args: readonly Lazy[], caught: (code: string) => boolean): Value {
  const value = plain(args);
  return value instanceof CellError
    ? caught(value.code)
      ? optional(args, 1, 0)
      : fail(value.code)
    : (value ?? 0);
}

/** Functions of truth and of kinds of values. */
export const LOGIC_FUNCTIONS: Readonly<Record<string, SheetFunction>> = {
  IF: (args) =>
    toFlag(arg(args, 0)) ? optional(args, 1, 0) : optional(args, 2, args.length > 2 ? 0 : false),
  IFS: (args) => {
    for (let at = 0; at + 1 < args.length; at += 2) if (toFlag(arg(args, at))) return arg(args, at + 1);
    return fail('#N/A');
  },
  IFERROR: (args) => guarded(args, () => true),
  IFNA: (args) => guarded(args, (code) => code === '#N/A'),
  AND: (args) => contents(args).every((value) => value === null || toFlag(value)),
  OR: (args) => contents(args).some((value) => value !== null && toFlag(value)),
  NOT: (args) => !toFlag(arg(args, 0)),
  TRUE: () => true,
  FALSE: () => false,
  NA: () => fail('#N/A'),
  ISBLANK: (args) => plain(args) === null,
  ISNUMBER: (args) => typeof plain(args) === 'number',
  ISTEXT: (args) => typeof plain(args) === 'string',
  ISERROR: (args) => plain(args) instanceof CellError,
  N: (args) => {
    const value = plain(args);
    return typeof value === 'number' ? value : value === true ? 1 : 0;
  },
};
