import { HostObject } from '../../src/standin/protocol/objectType';
import { Call } from '../../src/standin/protocol/call';
import { ExcelFault } from '../../src/standin/protocol/faults';
import { invoke } from '../../src/standin/protocol/objectPaths';
import type { Json } from '../../src/standin/protocol/json';
import type { Session } from '../../src/standin/protocol/session';

/** A call with plain arguments, as one that came over the wire. */
export function callOf(session: Session, ...values: readonly Json[]): Call {
  return new Call(session, { values, objectIds: [] }, () => null);
}

/** Methods that lead to objects no property leads to. */
const WAYS: Readonly<Record<string, readonly (readonly [method: string, ...args: Json[]])[]>> = {
  Worksheet: [
    ['getRange', 'A1:C4'],
    ['getRanges', 'A1,C3'],
  ],
  Range: [['getVisibleView'], ['getTables'], ['removeDuplicates', [0], false]],
  CustomXmlPartCollection: [['getByNamespace', 'urn:a']],
  Table: [['getRange']],
};

/** One object of every kind that can be reached in a workbook. */
export function everyObject(session: Session): readonly HostObject[] {
  const found = new Map<string, HostObject>();
  const waiting = [session.root];
  for (let object = waiting.pop(); object; object = waiting.pop()) {
    if (found.has(object.type.name)) continue;
    found.set(object.type.name, object);
    waiting.push(...around(object, session));
  }
  return [...found.values()];
}

function around(object: HostObject, session: Session): readonly HostObject[] {
  const { type, target } = object;
  const call = callOf(session);
  return [
    ...Object.values(type.navigations ?? {}).flatMap((lead) => attempted(() => [lead(target, call)])),
    ...attempted(() => type.items?.(target, call) ?? []),
    ...(WAYS[type.name] ?? []).flatMap(([method, ...args]) =>
      attempted(() => [invoke(object, method, callOf(session, ...args))]),
    ),
  ].filter((one): one is HostObject => one instanceof HostObject);
}

function attempted<T>(lead: () => readonly T[]): readonly T[] {
  try {
    return lead();
  } catch (failure) {
    // A property of a rule of another kind leads nowhere.
    if (failure instanceof ExcelFault) return [];
    throw failure;
  }
}
