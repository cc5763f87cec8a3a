import type { Island, IslandKind } from './islands/island';
import { piecesOf, sentencesOf, trimStart, type Stretch } from './sentences';

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
}

const BETWEEN = /^(?:[,(、]|的|但|累计|本项|该项|且){0,3}$/;
const CLOSING = /^[)”"]/;

/** Groups islands into statements, sentence by sentence. */
export function statementsOf(text: string, islands: readonly Island[]): Statement[] {
  const statements: Statement[] = [];
  let index = 0;
  for (const sentence of sentencesOf(text)) {
    let from = sentence.start;
    let before: Island[] = [];
    while (index < islands.length) {
      const island = islands[index];
      if (island === undefined || island.start >= sentence.end) break;
      index++;
      if (!isHead(island)) {
        before.push(island);
        continue;
      }
      const after: Island[] = [];
      let end = island.end;
      for (let next = islands[index]; next !== undefined; next = islands[index]) {
        const gap = text.slice(end, next.start);
        const joined =
          next.kind === 'slashUnit'
            ? gap === '' || gap === ')'
            : belongsBehind(next, island) && BETWEEN.test(gap);
        if (!joined || next.start >= sentence.end) break;
        after.push(next);
        end = next.end;
        index++;
      }
      if (CLOSING.test(text.slice(end, sentence.end)) && opensBefore(text, from, end)) end++;
      statements.push({
        head: island,
        region: trimStart(text, { start: from, end: island.start }),
        sentence,
        before,
        after,
        end,
      });
      from = end;
      before = [];
    }
  }
  return statements;
}

function belongsBehind(island: Island, head: Head): boolean {
  if (island.kind !== 'cap') return false;
  return island.of === 'clause' || (island.of === 'bonus' && head.kind === 'bonus');
}

function opensBefore(text: string, from: number, end: number): boolean {
  const passage = text.slice(from, end);
  const closing = text.charAt(end);
  const opening = closing === ')' ? '(' : '“';
  return passage.split(opening).length > passage.split(closing).length;
}

export { piecesOf };
