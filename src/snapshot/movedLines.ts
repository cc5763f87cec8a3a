/** A row or column, and what it is known by. */
export interface KeyedLine {
  readonly line: number;
  readonly key: string;
}

/**
 * Where the rows or columns of a table have gone since they were last seen, told by what stands in them: sorted, moved
 * by others that were put in or taken out, or gone.
 */
export class MovedLines {
  readonly #now: ReadonlyMap<number, number>;
  /** Lines that were found again, in the order in which they stood. */
  readonly #found: readonly number[];
  readonly #claimed: ReadonlySet<number>;
  /** The known lines that were first and last, and the first and last place of those that were found again. */
  readonly #edges: {
    readonly first: number;
    readonly last: number;
    readonly top: number;
    readonly end: number;
  };

  constructor(before: readonly KeyedLine[], now: readonly KeyedLine[]) {
    this.#now = foundAgain(before, now);
    this.#found = [...this.#now.keys()].sort((one, other) => one - other);
    this.#claimed = new Set(this.#now.values());
    const places = [...this.#claimed].sort((one, other) => one - other);
    const known = inOrder(before);
    this.#edges = {
      first: known[0]?.line ?? 0,
      last: known.at(-1)?.line ?? 0,
      top: places[0] ?? 0,
      end: places.at(-1) ?? 0,
    };
  }

  /** How many lines were found again. */
  get count(): number {
    return this.#found.length;
  }

  /** Whether a known line has been found at a place. */
  isTaken(place: number): boolean {
    return this.#claimed.has(place);
  }

  /**
   * Where a line stands now. One that is not known by itself goes with the table's edge above or below the known ones,
   * and with its neighbours between them.
   * @returns null when it is gone, or cannot be told from others
   */
  lineNow(line: number): number | null {
    const known = this.#now.get(line);
    if (known !== undefined) return known;
    if (this.#found.length === 0) return null;
    const { first, last, top, end } = this.#edges;
    if (line < first) return top > first - line ? top - (first - line) : null;
    return line > last ? end + line - last : this.#between(line);
  }

  /** The known line before, or behind, has it beside it still, unless another known one has come to stand there. */
  #between(line: number): number | null {
    const at = this.#found.findIndex((found) => found > line);
    const beside = at < 0 ? [this.#found.at(-1)] : [this.#found[at - 1], this.#found[at]];
    for (const found of beside) {
      const now = found === undefined ? undefined : this.#now.get(found);
      if (found === undefined || now === undefined) continue;
      const place = now + line - found;
      if (place > 0 && !this.#claimed.has(place)) return place;
    }
    return null;
  }

  /** Where the lines from one to another stand now, from the nearest to the farthest; null when none is left. */
  spanNow(from: number, to: number): readonly [number, number] | null {
    let [nearest, farthest] = [Infinity, 0];
    for (let line = from; line <= to; line += 1) {
      const now = this.lineNow(line);
      if (now === null) continue;
      nearest = Math.min(nearest, now);
      farthest = Math.max(farthest, now);
    }
    return farthest === 0 ? null : [nearest, farthest];
  }
}

/** Of several lines alike, the first is the first of them still, the second the second. */
function foundAgain(before: readonly KeyedLine[], now: readonly KeyedLine[]): ReadonlyMap<number, number> {
  const places = new Map<string, number[]>();
  for (const { line, key } of inOrder(now)) {
    const list = places.get(key);
    if (list) list.push(line);
    else places.set(key, [line]);
  }
  const found = new Map<number, number>();
  const taken = new Map<string, number>();
  for (const { line, key } of inOrder(before)) {
    const count = taken.get(key) ?? 0;
    const place = places.get(key)?.[count];
    taken.set(key, count + 1);
    if (place !== undefined) found.set(line, place);
  }
  return found;
}

function inOrder(lines: readonly KeyedLine[]): readonly KeyedLine[] {
  return [...lines].sort((one, other) => one.line - other.line);
}
