import type { Clause } from '../../rubric/clause';
import type { Item, ItemNotice, UnreadPassage } from '../../rubric/rubric';
import { addFromPack } from './addFromPack';
import type { ItemFit } from './fitPack';
import { characters, shareFound } from './likeness';

/** The least share of an inferred clause's words that a cut passage must hold to be the one that was inferred. */
const SAME_PASSAGE = 0.5;

/**
 * An item of the sheet with what its pack adds. Clauses keep the numbers of the text, which are what people see and
 * point at; each difference becomes a notice.
 */
export function completeItem(item: Item, { packItem, clauses: pairs }: ItemFit): Item {
  const notices: ItemNotice[] = [];
  const inferred = inferredClauses(packItem);
  if (item.points !== packItem.points) notices.push({ code: 'packDiffers', clause: null, detail: 'points' });

  const paired = new Map(pairs.map((pair) => [pair.left, packItem.clauses[pair.right]]));
  const clauses = item.clauses.map((clause, index) => {
    const inPack = paired.get(index);
    if (!inPack) {
      notices.push({ code: 'packDiffers', clause: clause.number, detail: 'extra' });
      return clause;
    }
    if (isTruncated(clause) && inferred.has(inPack)) {
      notices.push({ code: 'inferredFigure', clause: clause.number });
      return inferredFrom(inPack, clause);
    }
    const { clause: completed, differences } = addFromPack(clause, inPack);
    for (const detail of differences)
      notices.push({ code: 'packDiffers', clause: clause.number, detail, inPack });
    return completed;
  });

  const found = new Set(paired.values());
  const missing = packItem.clauses.filter((clause) => !found.has(clause));
  const { unread, ending } = inferredEnding(item, missing, inferred);
  if (ending) {
    clauses.push(ending.clause);
    notices.push({ code: 'inferredFigure', clause: ending.clause.number });
  }
  if (missing.some((clause) => clause !== ending?.inPack)) {
    notices.push({ code: 'packDiffers', clause: null, detail: 'missing' });
  }
  return {
    ...item,
    clauses,
    unread,
    cap: item.cap ?? packItem.cap,
    bonusCap: item.bonusCap ?? packItem.bonusCap,
    notices: [...item.notices, ...notices],
  };
}

function inferredClauses(packItem: Item): ReadonlySet<Clause> {
  const numbers = new Set(
    packItem.notices.flatMap((notice) => (notice.code === 'inferredFigure' ? [notice.clause] : [])),
  );
  return new Set(packItem.clauses.filter((clause) => numbers.has(clause.number)));
}

function isTruncated(clause: Clause): boolean {
  return clause.certainty.kind === 'doubtful' && clause.certainty.reason === 'truncated';
}

/** The pack's rule under the text's words: what the sheet began to say. */
function inferredFrom(
  inPack: Clause,
  { number, quote, span, condition }: Pick<Clause, 'number' | 'quote' | 'span' | 'condition'>,
): Clause {
  return { ...inPack, number, quote, span, condition };
}

/** A cut figure at the very end may not have made a clause at all; then the last unread passage is what is left of it. */
function inferredEnding(
  item: Item,
  missing: readonly Clause[],
  inferred: ReadonlySet<Clause>,
): {
  readonly unread: readonly UnreadPassage[];
  readonly ending: { readonly clause: Clause; readonly inPack: Clause } | null;
} {
  const last = item.unread.at(-1);
  const behindClauses = item.clauses.every(
    (clause) => !clause.span || !last || clause.span.end <= last.span.start,
  );
  if (!last || !behindClauses) return { unread: item.unread, ending: null };
  const words = characters(last.quote);
  const inPack = missing.find(
    (clause) => inferred.has(clause) && shareFound(characters(clause.condition), words) >= SAME_PASSAGE,
  );
  if (!inPack) return { unread: item.unread, ending: null };
  const clause = inferredFrom(inPack, {
    number: item.clauses.length + 1,
    quote: last.quote,
    span: last.span,
    condition: inPack.condition,
  });
  return { unread: item.unread.slice(0, -1), ending: { clause, inPack } };
}
