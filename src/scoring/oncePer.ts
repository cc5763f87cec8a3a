/**
 * Works something out once for each object, and remembers it for as long as the object lives.
 * @param work depends on its argument alone, which nobody changes afterwards.
 */
export function oncePer<K extends object, V>(work: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, V>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = work(key);
    known.set(key, value);
    return value;
  };
}
