import { offered } from './apiSets';
import { Call } from './call';
import { ExcelFault } from './faults';
import { PathType, type ArgumentInfo, type ObjectPath } from './messages';
import { HostObject, memberName, row, type MethodAnswer } from './objectType';
import { unknownMember } from './query';
import type { Session } from './session';

/**
 * The objects that one batch speaks of. A path is walked once, when it is first needed, in the order of the actions:
 * `comments.add(…)` is a path, and walking it twice would add two comments.
 */
export class ObjectPaths {
  private readonly found = new Map<number, HostObject | null>();

  constructor(
    private readonly session: Session,
    private readonly paths: ReadonlyMap<number, ObjectPath>,
  ) {}

  /** The object at a path; null for a null object. */
  find(id: number): HostObject | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.paths.get(id);
    if (!path) throw new ExcelFault('InvalidRequest');
    const object = this.walk(path);
    this.found.set(id, object);
    return object;
  }

  call(args: ArgumentInfo): Call {
    return new Call(this.session, args, (id) => this.find(id));
  }

  private walk(path: ObjectPath): HostObject | null {
    switch (path.type) {
      case PathType.global:
        return this.session.root;
      case PathType.nullObject:
        return null;
      case PathType.referenceId:
        return this.session.byReference(path.name);
      case PathType.newObject:
        throw new ExcelFault('ApiNotFound', undefined, path.name);
      case PathType.property:
        return this.property(path);
      case PathType.indexer:
        return this.item(path);
      case PathType.method: {
        const parent = this.parent(path);
        // What is reached through a null object is one too.
        if (parent === null) return null;
        const answer = invoke(parent, path.name, this.call(path.args));
        if (answer === null || answer instanceof HostObject) return answer;
        throw new ExcelFault('InvalidRequest', undefined, `${parent.type.name}.${memberName(path.name)}`);
      }
      default:
        throw new ExcelFault('InvalidRequest');
    }
  }

  private parent(path: ObjectPath): HostObject | null {
    if (path.parent === null) throw new ExcelFault('InvalidRequest');
    return this.find(path.parent);
  }

  private property(path: ObjectPath): HostObject | null {
    const parent = this.parent(path);
    if (parent === null) return null;
    const name = memberName(path.name);
    const location = `${parent.type.name}.${name}`;
    const navigation = row(parent.type.navigations, name);
    if (!navigation) throw unknownMember(location, 'call', this.session.tier);
    if (!offered(location, this.session.tier)) throw new ExcelFault('ApiNotFound', undefined, location);
    return located(location, () => navigation(parent.target, this.call(path.args)));
  }

  private item(path: ObjectPath): HostObject | null {
    const parent = this.parent(path);
    if (parent === null) return null;
    const { indexer, name } = parent.type;
    const location = `${name}.getItem`;
    if (!indexer) throw unknownMember(location, 'call', this.session.tier);
    const key = path.args.values[0] ?? null;
    return located(location, () => indexer(parent.target, key, this.call(path.args)));
  }
}

/** Calls a method by its name on the wire. @throws ExcelFault with the method's name as location. */
export function invoke(object: HostObject, wire: string, call: Call): MethodAnswer {
  const name = memberName(wire);
  const location = `${object.type.name}.${name}`;
  const method = row(object.type.methods, name);
  if (!method) throw unknownMember(location, 'call', call.session.tier);
  if (!offered(location, call.session.tier)) throw new ExcelFault('ApiNotFound', undefined, location);
  return located(location, () => method(object.target, call));
}

/** Runs a row of a table; a fault without a place gets this one. */
export function located<R>(location: string, act: () => R): R {
  try {
    return act();
  } catch (fault) {
    if (fault instanceof ExcelFault && fault.location === undefined) {
      throw new ExcelFault(fault.code, fault.message, location);
    }
    throw fault;
  }
}
