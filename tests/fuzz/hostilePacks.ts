import type { Chance } from './chance';

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

const KEYS = ['__proto__', 'constructor', 'toString', 'kind', 'points', 'items', 'clauses', ''] as const;
const LEAVES = [
  ...[null, true, 0, -1, 0.5, 1e308, 1e-7, 9_007_199_254_740_993],
  ...['', 'fixed', 'perUnit', 'NaN', '\u0000', '\ud800', 'x'.repeat(10_000), '__proto__'],
] as const;

/** A rule pack with one to four things wrong: deep, huge, of other types, with keys that are not keys. */
export function hostilePack(pack: unknown, chance: Chance): unknown {
  const copy = JSON.parse(JSON.stringify(pack)) as Json;
  for (let left = 1 + chance.below(4); left > 0; left -= 1) spoil(copy, chance);
  return copy;
}

function spoil(pack: Json, chance: Chance): void {
  const places: (Json[] | { [key: string]: Json })[] = [];
  const walk = (value: Json): void => {
    if (typeof value !== 'object' || value === null) return;
    places.push(value);
    for (const child of Object.values(value)) walk(child);
  };
  walk(pack);
  const place = chance.some(places);
  if (!place) return;
  const key = chance.some(Object.keys(place)) ?? '0';
  const put = (name: string, value: Json): void => {
    Object.defineProperty(place, name, { value, enumerable: true, configurable: true, writable: true });
  };
  switch (chance.below(8)) {
    case 0:
      Reflect.deleteProperty(place, key);
      return;
    case 1:
      return put(key, chance.pick(LEAVES as unknown as readonly [Json, ...Json[]]));
    case 2:
      return put(chance.pick(KEYS), chance.pick(LEAVES as unknown as readonly [Json, ...Json[]]));
    case 3:
      return put(key, nested(4 + chance.below(60)));
    case 4:
      return put(
        key,
        Array.from({ length: chance.pick([10, 1000, 120_000]) }, () => 1),
      );
    case 5:
      if (Array.isArray(place)) place.push(...(JSON.parse(JSON.stringify(place)) as Json[]));
      return;
    case 6:
      return put(key, JSON.parse(JSON.stringify(chance.some(places) ?? null)) as Json);
    default:
      return put(key, [chance.pick(LEAVES as unknown as readonly [Json, ...Json[]])]);
  }
}

function nested(depth: number): Json {
  let value: Json = 1;
  for (let at = 0; at < depth; at += 1) value = at % 2 === 0 ? [value] : { a: value };
  return value;
}
