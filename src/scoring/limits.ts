import type { Policies } from './policies';
import type { Item } from '../rubric/rubric';
import type { Points } from '../rubric/points';
import { trim, type Charge } from './ledger';
import type { PreparedItem } from './prepareItem';
import type { LimitCode } from './scoreCard';

/** What the limits left, by the three accounts of the formula. Each is positive or 0. */
export interface Accounts {
  /** Before the item's own floor: may exceed its points. */
  readonly ordinary: Points;
  readonly belowZero: Points;
  readonly bonus: Points;
}

/**
 * Lowers what charges cost to what the limits leave, in this order: clause cap, 就高不重复, part cap, group cap, item cap,
 * item points. Each limit is absorbed by voids first, then in the order of the text.
 *
 * 就高不重复 goes before the sums are capped, judged by what each clause alone would cost: were it last, a cap that an
 * earlier and cheaper clause used up would make the dearest look cheap.
 * @param charges in the order of the text; their `actual` and `limit` are set.
 */
export function applyLimits(
  charges: readonly Charge[],
  { item, points, sharesLimits }: PreparedItem,
  policies: Policies,
): Accounts {
  let plain = !sharesLimits;
  for (const charge of charges) {
    limitToClauseCap(charge);
    plain &&= isPlain(charge);
  }
  // Most items are plain ones; a district's worth of them is worth a way of their own.
  if (plain) return { ordinary: limitToPoints(charges, points), belowZero: 0, bonus: 0 };
  return limitTogether(charges, item, policies);
}

function limitTogether(charges: readonly Charge[], item: Item, policies: Policies): Accounts {
  for (const group of item.groups) {
    if (group.dearestOnly) keepDearest(inGroup(charges, group.id), item, group.cap);
  }
  const bonuses = charges.filter(isBonus);
  const belowZero = charges.filter(isBelowZero);
  const ordinary = charges.filter(isOrdinary);

  const lost = policies.belowZero === 'lose-and-subtract' && belowZero.some(costsSomething);
  const ordinarySum = limitOrdinary(ordinary, belowZero, item, lost);
  limitGroups(bonuses, item);
  if (item.bonusCap !== null) absorb(bonuses, item.bonusCap, 'bonusCap');
  const accounts = { ordinary: ordinarySum, belowZero: sum(belowZero), bonus: sum(bonuses) };

  if (lost) loseItem(belowZero, ordinary.some(standsAsVoid), item.points);
  if (policies.belowZero === 'from-total') {
    for (const charge of belowZero) trim(charge, 0, 'fromTotal');
  }
  return accounts;
}

/** Limits ordinary charges (and the group caps that 倒扣 shares); returns what they cost before the item's own floor. */
function limitOrdinary(
  ordinary: readonly Charge[],
  belowZero: readonly Charge[],
  item: Item,
  lost: boolean,
): Points {
  const voided = ordinary.find(standsAsVoid);
  if (voided || lost) {
    for (const charge of ordinary) {
      if (charge !== voided) trim(charge, 0, 'alreadyVoid');
    }
    limitGroups(belowZero, item);
    return item.points;
  }
  const ordered = voidsFirst(ordinary);
  for (const part of item.parts) {
    absorb(
      ordered.filter(({ clause }) => clause?.part === part.id),
      part.points,
      'partCap',
    );
  }
  // 倒扣 first: what it costs is certain, what an ordinary deduction costs depends on what the item has left.
  limitGroups(belowZero.length === 0 ? ordered : [...belowZero, ...ordered], item);
  if (item.cap !== null) absorb(ordered, item.cap, 'itemCap');
  return limitToPoints(ordered, item.points);
}

/** 不得分 is all of it: a cap on it says nothing. */
function limitToClauseCap(charge: Charge): void {
  const cap = charge.clause?.cap;
  if (typeof cap === 'number' && !isItemVoid(charge) && !isPartVoid(charge)) trim(charge, cap, 'clauseCap');
}

/** 扣完为止; returns what the charges cost before it. */
function limitToPoints(ordinary: readonly Charge[], points: Points): Points {
  const before = sum(ordinary);
  if (before > points) absorb(ordinary, points, 'itemPoints');
  return before;
}

/** Policy `lose-and-subtract`: the first 倒扣 also takes the item's points, unless a void did; 应扣 says so for each. */
function loseItem(belowZero: readonly Charge[], voided: boolean, points: Points): void {
  let gone = voided;
  for (const charge of belowZero) {
    if (!costsSomething(charge)) continue;
    charge.due += points;
    if (gone) charge.limit ??= 'alreadyVoid';
    else charge.actual += points;
    gone = true;
  }
}

function limitGroups(charges: readonly Charge[], item: Item): void {
  for (const group of item.groups) {
    if (group.cap !== null) absorb(inGroup(charges, group.id), group.cap, 'groupCap');
  }
}

/** Of several charges only the one that alone would cost most; the first of equals. */
function keepDearest(charges: readonly Charge[], item: Item, groupCap: Points | null): void {
  let dearest: Charge | null = null;
  let most = -1;
  for (const charge of charges) {
    const alone = costAlone(charge, item, groupCap);
    if (alone <= most) continue;
    dearest = charge;
    most = alone;
  }
  for (const charge of charges) {
    if (charge !== dearest) trim(charge, 0, 'dearestOnly');
  }
}

function costAlone(charge: Charge, item: Item, groupCap: Points | null): Points {
  const part = item.parts.find(({ id }) => id === charge.clause?.part);
  const size = Math.abs(charge.actual);
  if (isItemVoid(charge)) return size;
  return Math.min(size, part && isOrdinary(charge) ? part.points : size, groupCap ?? size);
}

/** Lets charges cost `budget` together, the first ones first. */
function absorb(charges: readonly Charge[], budget: Points, limit: LimitCode): void {
  let left = budget;
  for (const charge of charges) {
    trim(charge, left, limit);
    left -= Math.abs(charge.actual);
  }
}

function voidsFirst(charges: readonly Charge[]): readonly Charge[] {
  if (!charges.some(isPartVoid)) return charges;
  return [...charges.filter(isPartVoid), ...charges.filter((charge) => !isPartVoid(charge))];
}

function inGroup(charges: readonly Charge[], group: string): readonly Charge[] {
  return charges.filter(({ clause }) => clause?.group === group);
}

function sum(charges: readonly Charge[]): Points {
  let total = 0;
  for (const charge of charges) total += Math.abs(charge.actual);
  return total;
}

const isBonus = (charge: Charge): boolean => charge.code === 'bonus';
const isBelowZero = (charge: Charge): boolean => charge.code === 'belowZero';
const isOrdinary = (charge: Charge): boolean => !isBonus(charge) && !isBelowZero(charge);
const isItemVoid = (charge: Charge): boolean => charge.code === 'void';
const isPartVoid = (charge: Charge): boolean => charge.code === 'partVoid';
/** Meets no limit but its clause's cap and the item's points, whatever stands beside it. */
const isPlain = (charge: Charge): boolean => isOrdinary(charge) && !isItemVoid(charge) && !isPartVoid(charge);
const costsSomething = (charge: Charge): boolean => charge.actual !== 0;
const standsAsVoid = (charge: Charge): boolean => isItemVoid(charge) && costsSomething(charge);
