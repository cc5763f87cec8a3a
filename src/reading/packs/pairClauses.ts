import type { Clause } from '../../rubric/clause';
import type { Points } from '../../rubric/points';
import type { Item } from '../../rubric/rubric';
import { bestPairs, type Pair } from './bestPairs';
import { characters, shareFound } from './likeness';

/**
 * Clauses of a text with the clauses of a pack's item that mean the same. A pair's likeness is half words, a quarter
 * each kind and points; order decides between equals.
 *
 * The words alone may make a pair, so that a changed figure is seen as such and not as one clause gone and another
 * come; where kind and points agree, fewer words do.
 * @returns pairs by index, at most one for each clause.
 */
export function pairClauses(item: Item, packItem: Item): Pair[] {
  const [inText, inPack] = [item.clauses, packItem.clauses];
  const texts = passagesOf(item).map(characters);
  const packs = inPack.map((clause) => characters(clause.condition));
  return bestPairs(inText.length, inPack.length, (left, right) => {
    const [one, other] = [inText[left], inPack[right]];
    const [text, words] = [texts[left], packs[right]];
    if (!one || !other || !text || !words) return 0;
    const share = shareFound(words, text);
    const kind = one.kind === other.kind;
    const points = figureOf(one) === figureOf(other);
    if (share < (kind && points ? 0.3 : 0.5)) return 0;
    return share / 2 + (kind ? 0.25 : 0) + (points ? 0.25 : 0);
  });
}

/**
 * What a text says up to each clause since the one before it, within its sentence: 少一次 alone does not tell of what,
 * the words in front of it do.
 */
function passagesOf({ standard, clauses }: Item): string[] {
  let previousEnd = 0;
  return clauses.map(({ condition, quote, span }) => {
    if (!span) return condition + quote;
    const since = standard.slice(previousEnd, span.start);
    previousEnd = span.end;
    return condition + since.slice(since.lastIndexOf('。') + 1) + standard.slice(span.start, span.end);
  });
}

/** What one finding of the clause costs; null where it names no figure. */
export function figureOf(clause: Clause): Points | null {
  switch (clause.kind) {
    case 'fixed':
    case 'perUnit':
    case 'perPoint':
    case 'tier':
    case 'bonus':
      return clause.points;
    case 'discretionary':
      return clause.max;
    case 'void':
    case 'proportional':
    case 'veto':
      return null;
  }
}
