import type { Call } from './call';
import { offered, type Tier } from './apiSets';
import { ExcelFault, invalidArgument, notImplemented } from './faults';
import { declaredSet } from './apiSets';
import { isList, member, type Json, type JsonRecord } from './json';
import { memberName, row, wireName, type HostObject } from './objectType';

/** What a load asks for: names of members, each with what is asked of it in turn. */
type Selection = Map<string, Selection>;

/** Answers a load: the object's chosen values under their names on the wire, navigations nested. */
export function query(object: HostObject, info: JsonRecord, call: Call): Json {
  const selection: Selection = new Map();
  for (const path of [...names(member(info, 'Select')), ...names(member(info, 'Expand'))])
    add(selection, path);
  if (selection.size === 0) selection.set('*', new Map());
  return answer(object, selection, call, { top: member(info, 'Top'), skip: member(info, 'Skip') });
}

function names(value: Json | undefined): string[] {
  return isList(value) ? value.filter((name): name is string => typeof name === 'string') : [];
}

function add(selection: Selection, path: string): void {
  let level = selection;
  for (const part of path.split('/')) {
    // "items" stands for the collection itself.
    if (part === '' || part === 'items') continue;
    const name = memberName(part);
    const next: Selection = level.get(name) ?? new Map();
    level.set(name, next);
    level = next;
  }
}

function answer(
  object: HostObject,
  selection: Selection,
  call: Call,
  page: { readonly top?: Json | undefined; readonly skip?: Json | undefined } = {},
): Json {
  const value: Record<string, Json> = { ...instantiated(object, call) };
  const { type, target } = object;
  if (!type.items) {
    fill(value, object, selection, call);
    return value;
  }
  const ofItems: Selection = new Map(selection);
  for (const name of selection.keys()) {
    const own = row(type.properties, name);
    if (own?.get) {
      value[wireName(name)] = own.get(target, call);
      ofItems.delete(name);
    }
  }
  if (ofItems.has('*')) Object.assign(value, scalars(object, call));
  const skip = typeof page.skip === 'number' ? page.skip : 0;
  const top = typeof page.top === 'number' ? page.top : Infinity;
  const items = type.items(target, call).slice(skip, skip + top);
  value['_Items'] = items.map((item) => {
    if (item.type.kept === true) call.session.keep(item);
    return answer(item, ofItems.size === 0 ? new Map([['*', new Map()]]) : ofItems, call);
  });
  return value;
}

/** Every property that is a value and that this Excel has. */
function scalars({ type, target }: HostObject, call: Call): JsonRecord {
  const found: Record<string, Json> = {};
  for (const [name, property] of Object.entries(type.properties ?? {})) {
    const offers = offered(`${type.name}.${name}`, call.session.tier);
    if (property.get && offers) found[wireName(name)] = property.get(target, call);
  }
  return found;
}

function fill(value: Record<string, Json>, object: HostObject, selection: Selection, call: Call): void {
  const { type, target } = object;
  for (const [name, inner] of selection.size === 0 ? new Map([['*', new Map()]]) : selection) {
    if (name === '*') {
      Object.assign(value, scalars(object, call));
      continue;
    }
    const location = `${type.name}.${name}`;
    const property = row(type.properties, name);
    const navigation = row(type.navigations, name);
    if ((property || navigation) && !offered(location, call.session.tier)) {
      throw new ExcelFault('ApiNotFound', undefined, location);
    }
    if (property?.get) value[wireName(name)] = read(() => property.get?.(target, call) ?? null, location);
    else if (navigation) {
      const next = read(() => navigation(target, call), location);
      value[wireName(name)] = next === null ? null : answer(next, inner, call);
    } else if (!(wireName(name) in value) && name !== '_ReferenceId')
      throw unknownMember(location, 'load', call.session.tier);
  }
}

function read<R>(get: () => R, location: string): R {
  try {
    return get();
  } catch (fault) {
    if (fault instanceof ExcelFault && fault.location === undefined) {
      throw new ExcelFault(fault.code, fault.message, location);
    }
    throw fault;
  }
}

/**
 * A member that no table has: NotImplemented when Microsoft declares it for this Excel, ApiNotFound when it is newer or
 * nobody knows it; a load of an unknown property is an invalid argument of the load.
 */
export function unknownMember(location: string, use: 'load' | 'call', tier: Tier): ExcelFault {
  if (!offered(location, tier)) return new ExcelFault('ApiNotFound', undefined, location);
  if (declaredSet(location) !== undefined) return notImplemented(location);
  if (use === 'load') return new ExcelFault('InvalidArgument', invalidArgument().message, location);
  return new ExcelFault('ApiNotFound', undefined, location);
}

/** What an object tells the client when it is first reached: by what it can be found again. */
export function instantiated(object: HostObject, call: Call): JsonRecord {
  // A range's format acts on the same target, but is found again through the range.
  const reference = object.type.kept === true ? call.session.referenceOf(object.target) : null;
  return {
    ...object.type.identity?.(object.target),
    ...(reference === null ? {} : { _ReferenceId: reference }),
  };
}
