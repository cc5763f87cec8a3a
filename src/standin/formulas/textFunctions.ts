import { contents, arg, optional, type SheetFunction } from './arguments';
import { toNumber, toText } from './values';

/** Functions of text. */
export const TEXT_FUNCTIONS: Readonly<Record<string, SheetFunction>> = {
  VALUE: (args) => toNumber(arg(args, 0)),
  LEN: (args) => toText(arg(args, 0)).length,
  LEFT: (args) => toText(arg(args, 0)).slice(0, toNumber(optional(args, 1, 1))),
  RIGHT: (args) => {
    const text = toText(arg(args, 0));
    return text.slice(Math.max(0, text.length - toNumber(optional(args, 1, 1))));
  },
  MID: (args) => {
    const from = toNumber(arg(args, 1)) - 1;
    return toText(arg(args, 0)).slice(from, from + toNumber(arg(args, 2)));
  },
  TRIM: (args) => toText(arg(args, 0)).trim().replace(/ {2,}/g, ' '),
  UPPER: (args) => toText(arg(args, 0)).toUpperCase(),
  LOWER: (args) => toText(arg(args, 0)).toLowerCase(),
  CONCATENATE: (args) => args.map((one) => toText(one())).join(''),
  CONCAT: (args) => contents(args).map(toText).join(''),
  SUBSTITUTE: (args) => toText(arg(args, 0)).replaceAll(toText(arg(args, 1)), toText(arg(args, 2))),
};
