import type { Clause } from '../rubric/clause';
import type { Points } from '../rubric/points';
import type { Item } from '../rubric/rubric';
import type { Evidence } from './evidence';
import { settle } from './kinds/rules';
import type { Ledger } from './ledger';
import { oncePer } from './oncePer';
import type { ItemScore, ItemStatus, ItemWarning } from './scoreCard';
import { awardsUnchecked, standingWarnings, waitsForPerson } from './warnings';

/**
 * An item with all that depends on its rubric alone worked out: a district scores the same item hundreds of times, and
 * most of what is to be known of it does not change with what was found.
 */
export interface PreparedItem {
  readonly item: Item;
  readonly points: Points;
  /** The clauses that count, in the order of the text. A doubtful one costs nothing until a person confirms it. */
  readonly clauses: readonly PreparedClause[];
  /** The numbers of all clauses, doubtful ones too: what a mark may point at. */
  readonly numbers: readonly number[];
  /** What the item says of itself, whatever was found. */
  readonly standing: readonly ItemWarning[];
  /** Several clauses share a limit (a part, a group, the item's cap); else each has at most its own, and the points. */
  readonly sharesLimits: boolean;
  /** A measured value on one band may charge another, so that charges come out of the order of the text. */
  readonly hasBands: boolean;
  /** The scores where nothing was found: the same for every community, and so the same objects. */
  readonly unchecked: ItemScore;
  readonly clear: ItemScore;
  readonly notApplicable: ItemScore;
}

/** A clause and its rule, of one shape whatever its kind. */
export interface PreparedClause {
  readonly clause: Clause;
  readonly number: number;
  readonly repaired: boolean;
  readonly settle: (evidence: Evidence, ledger: Ledger) => void;
}

/** Prepares an item, once for as long as it lives. */
export const prepareItem = oncePer((item: Item): PreparedItem => {
  const standing = standingWarnings(item);
  return {
    item,
    points: item.points,
    clauses: item.clauses.filter(({ certainty }) => certainty.kind !== 'doubtful').map(prepareClause),
    numbers: item.clauses.map(({ number }) => number),
    standing,
    sharesLimits: item.parts.length > 0 || item.groups.length > 0 || item.cap !== null,
    hasBands: item.clauses.some(({ kind }) => kind === 'tier'),
    unchecked: untouched(item, 'unchecked', [...standing, ...awardsUnchecked(item)]),
    clear: untouched(item, 'scored', standing),
    notApplicable: untouched(item, 'notApplicable', standing),
  };
});

function prepareClause(clause: Clause): PreparedClause {
  return {
    clause,
    number: clause.number,
    repaired: clause.certainty.kind === 'repaired',
    settle: (evidence, ledger) => {
      settle(clause.kind, clause, evidence, ledger);
    },
  };
}

/** Frozen, as it is shared: no community's result may change another's. */
function untouched(item: Item, status: ItemStatus, warnings: readonly ItemWarning[]): ItemScore {
  return Object.freeze<ItemScore>({
    item,
    status,
    pending: status !== 'notApplicable' && waitsForPerson(warnings, false),
    deduction: 0,
    score: item.points,
    computed: item.points,
    fromTotal: 0,
    reasons: Object.freeze([]),
    warnings: Object.freeze([...warnings]),
  });
}
