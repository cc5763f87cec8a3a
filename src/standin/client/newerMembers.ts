import { declaredMembers, declaredSet } from '../protocol/apiSets';

/** Names under which the client keeps classes that its declarations call otherwise are left alone. */
interface ExcelClass {
  readonly prototype: object;
}

function isClass(value: unknown): value is ExcelClass {
  return typeof value === 'function' && typeof value.prototype === 'object' && value.prototype !== null;
}

/** Called with a member that is newer than the client; must throw. */
export type Refuse = (member: string, set: string) => never;

/**
 * Microsoft declares more than its npm client knows (that one ends at ExcelApi 1.15). A script that uses such a member
 * would meet `undefined`; this makes it fail by name instead.
 */
export function refuseNewerMembers(excel: object, refuse: Refuse): void {
  for (const member of declaredMembers()) {
    const [type = '', name = ''] = member.split('.');
    const known: unknown = Reflect.get(excel, type);
    const set = declaredSet(member);
    if (!isClass(known) || set === undefined || !/^\d/.test(set) || name in known.prototype) continue;
    Object.defineProperty(known.prototype, name, {
      configurable: true,
      get: () => refuse(member, set),
    });
  }
}
