import type { Island, IslandKind } from './islands/island';
import { sentencesOf, trimStart, type Stretch } from './sentences';

const HEADS = [
  'deduct',
  'bonus',
  'award',
  'bare',
  'void',
  'full',
  'veto',
  'proportional',
] as const satisfies readonly IslandKind[];
export type Head = Island<(typeof HEADS)[number]>;

export function isHead(island: Island): island is Head {
  return HEADS.some((kind) => kind === island.kind);
}

/** An amount or a verdict, with what the text says around it. */
export interface Statement {
  readonly head: Head;
  /** Where its own words begin: after the statement before it, or at the start of the sentence. */
  readonly region: Stretch;
  readonly sentence: Stretch;
  /** In its region, before the head. */
  readonly before: readonly Island[];
  /** Directly behind the head: /人次, 最多扣2分. */
  readonly after: readonly Island[];
  readonly end: number;
  /** Under a heading on what is added (加分项), or going on with what is added (区级加1分,市级2分/次). */
  readonly inBonuses: boolean;
}

/** A condition is no longer than this; what stands farther off belongs to something else. */
const FARTHEST = 300;

const BETWEEN = /^(?:[,(、]|的|但|且|本项|该项|此项){0,3}$/;

/** Groups islands into statements, sentence by sentence. */
export function statementsOf(text: string, islands: readonly Island[]): Statement[] {
  const statements: Statement[] = [];
  let index = 0;
  let inBonuses = false;
  for (const sentence of sentencesOf(text)) {
    let from = sentence.start;
    let before: Island[] = [];
    let last: Head['kind'] | null = null;
    let afterBonus = false;
    for (let island = islands[index]; island && island.start < sentence.end; island = islands[index]) {
      index++;
      if (island.kind === 'heading') inBonuses = island.bonuses;
      if (!isHead(island)) {
        before.push(island);
        continue;
      }
      const goesOn: boolean = island.kind === 'bare' && afterBonus;
      afterBonus = island.kind === 'bonus' || goesOn;
      const after = attachedTo(text, islands, index, goesOn ? 'bonus' : island.kind, last, sentence.end);
      index += after.length;
      const farthest = Math.max(from, island.start - FARTHEST);
      statements.push({
        head: island,
        region: trimStart(text, { start: farthest, end: island.start }),
        sentence,
        before: before.filter(({ start }) => start >= farthest),
        after,
        end: after[after.length - 1]?.end ?? island.end,
        inBonuses: inBonuses || goesOn,
      });
      from = after[after.length - 1]?.end ?? island.end;
      before = [];
      last = goesOn ? 'bonus' : island.kind;
    }
  }
  return statements;
}

/** The islands from `index` on that stand directly behind a head (the one before them) and are for it alone. */
function attachedTo(
  text: string,
  islands: readonly Island[],
  index: number,
  kind: Head['kind'],
  earlier: Head['kind'] | null,
  limit: number,
): Island[] {
  const after: Island[] = [];
  let end = islands[index - 1]?.end ?? 0;
  for (let at = index; ; at++) {
    const next = islands[at];
    if (next === undefined || next.start >= limit) return after;
    const gap = text.slice(end, next.start);
    const joined =
      next.kind === 'slashUnit'
        ? gap === ''
        : next.kind === 'cap' && BETWEEN.test(gap) && isFor(next, kind, earlier);
    if (!joined) return after;
    after.push(next);
    end = next.end;
  }
}

/** A cap on a sum, behind several amounts of one kind, is for all of them. */
function isFor(cap: Island<'cap'>, kind: Head['kind'], earlier: Head['kind'] | null): boolean {
  if (cap.of === 'bonus') return kind === 'bonus' && earlier !== 'bonus';
  return cap.of === 'clause' && !(cap.total && earlier === kind);
}
