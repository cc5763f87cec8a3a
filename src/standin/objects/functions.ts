import { callFunction } from '../formulas/evaluate';
import type { Lazy } from '../formulas/arguments';
import { FUNCTIONS } from '../formulas/functions';
import { FormulaFault } from '../formulas/parse';
import { ErrorResult, isBlock } from '../formulas/values';
import { declaredSet } from '../protocol/apiSets';
import type { Call } from '../protocol/call';
import { invalidArgument, notImplemented } from '../protocol/faults';
import { HostObject, type ObjectType } from '../protocol/objectType';
import { shown } from '../workbook/cell';
import type { Workbook } from '../workbook/workbook';
import { CellRange } from './cellRange';
import { isList, type Json } from '../protocol/json';

interface Result {
  readonly value: Json;
  readonly error: string;
}

const FUNCTION_RESULT: ObjectType<Result> = {
  name: 'FunctionResult',
  properties: { value: { get: ({ value }) => value }, error: { get: ({ error }) => error } },
};

function lazily(workbook: Workbook, given: Json | HostObject): Lazy {
  if (given instanceof HostObject) {
    const { target } = given;
    if (!(target instanceof CellRange)) throw invalidArgument();
    return () => workbook.calculator.scope(target.sheet).block(null, target.area) ?? null;
  }
  if (given !== null && typeof given === 'object') throw invalidArgument();
  return () => given;
}

/** Functions of any number of arguments get them as one list. */
function given(call: Call): readonly (Json | HostObject)[] {
  if (isList(call.json(0)) && call.object(0) === null) return call.spread(0);
  const args: (Json | HostObject)[] = [];
  for (let index = 0; call.given(index); index += 1) args.push(call.object(index) ?? call.json(index));
  return args;
}

function run(workbook: Workbook, name: string, call: Call): HostObject {
  const args = given(call).map((one) => lazily(workbook, one));
  try {
    const value = callFunction(name, args);
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

/** Names that are not the formula's name in small letters; VLookup and HLookup are so spelled on the wire only. */
const SPELLED: Readonly<Record<string, string>> = {
  averageIf: 'AVERAGEIF',
  countA: 'COUNTA',
  countBlank: 'COUNTBLANK',
  countIf: 'COUNTIF',
  countIfs: 'COUNTIFS',
  isError: 'ISERROR',
  isNumber: 'ISNUMBER',
  isText: 'ISTEXT',
  roundDown: 'ROUNDDOWN',
  roundUp: 'ROUNDUP',
  sumIf: 'SUMIF',
  sumIfs: 'SUMIFS',
  vLookup: 'VLOOKUP',
};

const PLAIN_NAMES = Object.keys(FUNCTIONS)
  .map((name) => name.toLowerCase())
  .filter((name) => declaredSet(`Functions.${name}`) !== undefined);

/** `workbook.functions`: the functions that formulas know, under the names that the client gives them. */
export const FUNCTIONS_OBJECT: ObjectType<Workbook> = {
  name: 'Functions',
  methods: Object.fromEntries(
    [...Object.keys(SPELLED), ...PLAIN_NAMES].map((name) => [
      name,
      (workbook: Workbook, call: Call): HostObject =>
        run(workbook, SPELLED[name] ?? name.toUpperCase(), call),
    ]),
  ),
};
