import type { Call } from './call';
import type { Json, JsonRecord } from './json';

/**
 * What Excel offers under one class name, as a table: a row per member, named as in Microsoft's reference ("values",
 * "getCell"). Which requirement set a member belongs to is looked up by its name (apiSets.ts), never repeated here.
 */
export interface ObjectType<T extends object> {
  readonly name: string;
  /** Values that are loaded and, where `set` stands, assigned. */
  readonly properties?: Readonly<Record<string, Property<T>>>;
  /** Objects reached by a property (`range.format`); null is a null object. */
  readonly navigations?: Readonly<Record<string, (target: T, call: Call) => HostObject | null>>;
  /** What a method answers: a value, an object, null for a null object, or nothing. */
  readonly methods?: Readonly<Record<string, (target: T, call: Call) => MethodAnswer>>;
  readonly items?: (target: T, call: Call) => readonly HostObject[];
  /** `collection.getItem(key)` is an indexer on the wire. Throws ItemNotFound. */
  readonly indexer?: (target: T, key: Json, call: Call) => HostObject;
  /** Events that are told to handlers ("onChanged"). */
  readonly events?: readonly string[];
  /** By what the client finds the object again in a later batch ("Id"). */
  readonly identity?: (target: T) => JsonRecord;
  /** The client keeps such an object by reference (`_KeepReference`). */
  readonly kept?: boolean;
}

// Methods, not function properties: a table of a narrower target may stand where any target is expected.
export interface Property<T extends object> {
  get?(target: T, call: Call): Json;
  set?(target: T, value: Json, call: Call): void;
}

export type MethodAnswer = Json | HostObject | undefined;

/** One of Excel's objects: a table of members and what they act on. */
export class HostObject {
  private constructor(
    readonly type: ObjectType<object>,
    readonly target: object,
  ) {}

  static of<T extends object>(type: ObjectType<T>, target: T): HostObject {
    // The pair is made here, checked by T, and never taken apart: the table's functions only ever get this target.
    return new HostObject(type as unknown as ObjectType<object>, target);
  }
}

/** "RowIndex" on the wire is "rowIndex" in the reference. Hidden members ("_KeepReference") stay as they are. */
export function memberName(wireName: string): string {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

export function wireName(member: string): string {
  return member.charAt(0).toUpperCase() + member.slice(1);
}

/** A row of a table by name; undefined for what is not its own (`constructor`, `toString`). */
export function row<R>(rows: Readonly<Record<string, R>> | undefined, name: string): R | undefined {
  return rows !== undefined && Object.hasOwn(rows, name) ? rows[name] : undefined;
}
