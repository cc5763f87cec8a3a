import { callFunction } from '../formulas/evaluate';
import { FUNCTIONS, type Lazy } from '../formulas/functions';
import { FormulaFault } from '../formulas/parse';
import { ErrorResult, isBlock } from '../formulas/values';
import type { Call } from '../protocol/call';
import { invalidArgument, notImplemented } from '../protocol/faults';
import type { Json } from '../protocol/json';
import { HostObject, type ObjectType } from '../protocol/objectType';
import { shown } from '../workbook/cell';
import type { Workbook } from '../workbook/workbook';
import { CellRange } from './cellRange';
import { isList } from '../protocol/json';

interface Result {
  readonly value: Json;
  readonly error: string;
}

const FUNCTION_RESULT: ObjectType<Result> = {
  name: 'FunctionResult',
  properties: { value: { get: ({ value }) => value }, error: { get: ({ error }) => error } },
};

/** "sumIfs" of `workbook.functions` is SUMIFS of a formula; "round_Up" forms have an underscore for a dot. */
function formulaName(member: string): string {
  return member.replace(/_/g, '.').toUpperCase();
}

function argument(workbook: Workbook, call: Call, index: number): Lazy {
  const target = call.object(index)?.target;
  if (target instanceof CellRange) {
    return () => workbook.calculator.scope(target.sheet).block(null, target.area) ?? null;
  }
  const value = call.json(index);
  if (value !== null && typeof value === 'object') throw invalidArgument();
  return () => value;
}

function run(workbook: Workbook, name: string, call: Call): HostObject {
  // Most functions take their arguments as one list, "values".
  const args: Lazy[] = [];
  const first = call.json(0);
  if (isList(first) && call.object(0) === null) {
    for (const value of first) {
      const target = call.nestedObject(value)?.target;
      if (target instanceof CellRange) {
        args.push(() => workbook.calculator.scope(target.sheet).block(null, target.area) ?? null);
      } else if (value === null || typeof value !== 'object') args.push(() => value);
      else throw invalidArgument();
    }
  } else for (let index = 0; call.given(index); index += 1) args.push(argument(workbook, call, index));
  try {
    const value = callFunction(formulaName(name), args);
    return HostObject.of<Result>(FUNCTION_RESULT, {
      value: shown(isBlock(value) ? value.at(0, 0) : value),
      error: '',
    });
  } catch (failure) {
    if (failure instanceof ErrorResult)
      return HostObject.of<Result>(FUNCTION_RESULT, { value: failure.error.code, error: failure.error.code });
    if (failure instanceof FormulaFault) throw notImplemented(`Functions.${name}`);
    throw failure;
  }
}

/** `workbook.functions`: the functions that formulas know, under the names that the client gives them. */
const NAMES: Readonly<Record<string, string>> = {
  sumIf: 'SUMIF',
  sumIfs: 'SUMIFS',
  countIf: 'COUNTIF',
  countIfs: 'COUNTIFS',
  countA: 'COUNTA',
  countBlank: 'COUNTBLANK',
  averageIf: 'AVERAGEIF',
  sumProduct: 'SUMPRODUCT',
  roundUp: 'ROUNDUP',
  roundDown: 'ROUNDDOWN',
  ifError: 'IFERROR',
  isBlank: 'ISBLANK',
  isNumber: 'ISNUMBER',
  isText: 'ISTEXT',
  isError: 'ISERROR',
};

export const FUNCTIONS_OBJECT: ObjectType<Workbook> = {
  name: 'Functions',
  methods: Object.fromEntries(
    [
      ...Object.keys(NAMES),
      ...Object.keys(FUNCTIONS)
        .filter((name) => !Object.values(NAMES).includes(name))
        .map((name) => name.toLowerCase()),
    ].map((name) => [name, (workbook: Workbook, call: Call): HostObject => run(workbook, name, call)]),
  ),
};
