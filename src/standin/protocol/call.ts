import type { Session } from './session';
import { invalidArgument } from './faults';
import { isList, isRecord, type Json, type JsonRecord } from './json';
import type { ArgumentInfo } from './messages';
import type { HostObject } from './objectType';

/** A call on one of Excel's objects: who calls, and with which arguments. A wrong argument is InvalidArgument. */
export class Call {
  constructor(
    readonly session: Session,
    private readonly args: ArgumentInfo,
    private readonly find: (pathId: number) => HostObject | null,
  ) {}

  get workbook() {
    return this.session.workbook;
  }

  /** The argument as sent; null when it was left out. */
  json(index: number): Json {
    return this.args.values[index] ?? null;
  }

  given(index: number): boolean {
    return this.object(index) !== null || this.json(index) !== null;
  }

  /** The argument as an object of Excel's; null when it is none. */
  object(index: number): HostObject | null {
    const id = this.args.objectIds[index];
    return typeof id === 'number' && id !== 0 ? this.find(id) : null;
  }

  /** Arguments that were given as one list (`sum(range, 1)`): each a value or an object. */
  spread(index: number): readonly (Json | HostObject)[] {
    const ids = this.args.objectIds[index];
    return this.list(index).map((value, at) => {
      const id = isList(ids) ? ids[at] : 0;
      return typeof id === 'number' && id !== 0 ? (this.find(id) ?? null) : value;
    });
  }

  text(index: number): string {
    const value = this.json(index);
    if (typeof value === 'string') return value;
    if (typeof value === 'number') return String(value);
    throw invalidArgument();
  }

  optionalText(index: number): string | null {
    return this.json(index) === null ? null : this.text(index);
  }

  integer(index: number): number {
    const value = this.json(index);
    if (typeof value === 'number' && Number.isInteger(value)) return value;
    throw invalidArgument();
  }

  optionalInteger(index: number): number | null {
    return this.json(index) === null ? null : this.integer(index);
  }

  flag(index: number, otherwise = false): boolean {
    const value = this.json(index);
    if (value === null) return otherwise;
    if (typeof value === 'boolean') return value;
    throw invalidArgument();
  }

  /** One of the words given; Excel takes them as written. */
  word<W extends string>(index: number, words: readonly W[], otherwise?: W): W {
    return oneOf(this.json(index), words, otherwise);
  }

  record(index: number): JsonRecord {
    const value = this.json(index);
    if (value === null) return {};
    if (isRecord(value)) return value;
    throw invalidArgument();
  }

  /** Rows of cells; a bare value is repeated by the caller. */
  list(index: number): readonly Json[] {
    const value = this.json(index);
    if (isList(value)) return value;
    throw invalidArgument();
  }
}

export function oneOf<W extends string>(value: Json | undefined, words: readonly W[], otherwise?: W): W {
  if ((value === null || value === undefined) && otherwise !== undefined) return otherwise;
  const found = words.find((word) => word === value);
  if (found === undefined) throw invalidArgument();
  return found;
}
