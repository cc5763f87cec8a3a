import declared from './declaredApi.json';

/** A version of the ExcelApi requirement set, as hosts report it. */
export type Tier = '1.4' | '1.7' | '1.14' | '1.17' | '1.20';

const MEMBERS: ReadonlyMap<string, string> = new Map(
  Object.entries(declared).flatMap(([type, sets]) =>
    Object.entries(sets).flatMap(([set, names]) =>
      names.split(' ').map((name): [string, string] => [`${type}.${name}`, set]),
    ),
  ),
);

/**
 * The requirement set that Microsoft's declarations give for a member ("Range.find" → "1.9"; "online" and "desktop"
 * are sets of their own). undefined: no such member is declared.
 */
export function declaredSet(member: string): string | undefined {
  return MEMBERS.get(member);
}

export function declaredMembers(): readonly string[] {
  return [...MEMBERS.keys()];
}

/** True when a version is at most another: "1.9" ≤ "1.14". */
export function versionAtMost(version: string, limit: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [limitMajor = 0, limitMinor = 0] = limit.split('.').map(Number);
  return major === limitMajor ? minor <= limitMinor : major < limitMajor;
}

/** Whether an Excel of this tier has the member. What has no numbered set stands in no tier, save the bare ones. */
export function offered(member: string, tier: Tier): boolean {
  const set = declaredSet(member);
  if (set === undefined || set === 'none') return true;
  return /^\d/.test(set) && versionAtMost(set, tier);
}
