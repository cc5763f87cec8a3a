/** A small seeded generator (mulberry32), so that a run can be repeated. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const INSERTED = '扣减加得不分每一次项人处的、,，;；。0123456789.%()（）~-—以上下低于超过否则各均扌I1lO冇 \n';

/** Drops, doubles, swaps or inserts one to three characters. */
export function mutate(text: string, random: () => number): string {
  let mutated = text;
  const times = 1 + Math.floor(random() * 3);
  for (let i = 0; i < times; i++) {
    const at = Math.floor(random() * (mutated.length + 1));
    const [before, here, next, after] = [
      mutated.slice(0, at),
      mutated.slice(at, at + 1),
      mutated.slice(at + 1, at + 2),
      mutated.slice(at + 2),
    ];
    switch (Math.floor(random() * 4)) {
      case 0:
        mutated = before + next + after;
        break;
      case 1:
        mutated = before + here + here + next + after;
        break;
      case 2:
        mutated = before + next + here + after;
        break;
      default:
        mutated = before + INSERTED.charAt(Math.floor(random() * INSERTED.length)) + here + next + after;
    }
  }
  return mutated;
}
