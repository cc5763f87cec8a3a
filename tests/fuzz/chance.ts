/** Chance that repeats: the same seed always gives the same choices (mulberry32). */
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** 0 … 1, 1 left out. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from 0, `below` left out. */
  below(below: number): number {
    return Math.floor(this.next() * below);
  }

  pick<Thing>(things: readonly [Thing, ...Thing[]]): Thing {
    return things[this.below(things.length)] ?? things[0];
  }

  /** One of a list that may be empty. */
  some<Thing>(things: readonly Thing[]): Thing | undefined {
    return things[this.below(things.length)];
  }
}

/** How many cases of a kind are tried: FUZZ=n in the environment tries n of each. */
export function howMany(usual: number): number {
  const asked = Number(process.env['FUZZ']);
  return Number.isInteger(asked) && asked > 0 ? asked : usual;
}
