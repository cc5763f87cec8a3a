import { compareFractions, fraction } from '../rubric/fraction';
import { measuresIn } from './comparisons';
import { TIME_MEASURE } from './islands/fragments';
import type { Island } from './islands/island';
import type { Statement } from './statements';

const ONE = fraction(1);

export type UnitIsland = Island<'unit'>;

/** Words that may stand between a unit and its amount without saying anything. */
const LIGHT = /^(?:[,、:的()“”]|则|应|须|就|将|一律|直接|给予|予以|一次性|可|分别|以上|累计|的话){0,4}$/;
const FAULT_FOLLOWS = /^(?:不|未|无|没|缺|存在|违|达不到|有问题)/;
const OPENS_A_CASE = /(?:有|发现|出现|发生|其中|[,;。:\n])$|^$/;
const FOUND = /^每(?:发现|发生|出现|查实|查出|查到|有)/;

/** 一次扣1分 may have this much between unit and amount; more is another thought. */
const FARTHEST = 14;
/** 一处到位: too short to be a case of its own. */
const NEAR = 3;

/** The unit that the amount is given for, if one stands near enough before it: 每少一次, 一处, 每户未建档的. */
export function unitOf(text: string, statement: Statement): UnitIsland | null {
  const units = statement.before.filter((island): island is UnitIsland => island.kind === 'unit');
  const last = units[units.length - 1];
  if (last === undefined || !counts(text, last, statement)) return null;
  const other = units[units.length - 2];
  return other === undefined || other.telling || last.telling ? last : joined(text, other, last);
}

/** 每起或每人: either is one. 每人每次: one of each together; 每月每处: a period and what is counted in it. */
function joined(text: string, one: UnitIsland, last: UnitIsland): UnitIsland {
  const between = text.slice(one.end, last.start);
  if (/^或者?$/.test(between)) return { ...last, start: one.start, unit: `${one.unit}或${last.unit}` };
  if (between !== '' || !one.every || !last.every || compareFractions(one.per, ONE) !== 0) return last;
  return {
    ...last,
    start: one.start,
    unit: TIME_MEASURE.test(one.unit) ? last.unit : `${one.unit}/${last.unit}`,
  };
}

function counts(text: string, unit: UnitIsland, statement: Statement): boolean {
  const gap = withoutManner(text, unit.end, statement.head.start, statement.before);
  if (LIGHT.test(gap)) return true;
  // 每月 is "monthly", unless something is late by the month.
  if (!unit.telling && TIME_MEASURE.test(unit.unit)) return false;
  if (FOUND.test(text.slice(unit.start, unit.start + 4))) return true;
  // 每千人不足2名: the unit belongs to the number that the condition is held against.
  if (/[,:]/.test(gap.replace(/的?,$/, '')) || holdsNumber(gap)) return false;
  if (unit.every) return true;
  if (gap.length > FARTHEST) return false;
  if (gap.length <= NEAR && !/[\d“”]/.test(gap)) return true;
  return FAULT_FOLLOWS.test(gap) || OPENS_A_CASE.test(text.slice(Math.max(0, unit.start - 2), unit.start));
}

function holdsNumber(words: string): boolean {
  return measuresIn(words).some((measure) => measure.kind === 'line' && !measure.weak);
}

/** The words between two places, without 各, 酌情 and the like. */
function withoutManner(text: string, start: number, end: number, islands: readonly Island[]): string {
  let gap = '';
  let at = start;
  for (const island of islands) {
    if (island.start < at || island.end > end || (island.kind !== 'each' && island.kind !== 'judged'))
      continue;
    gap += text.slice(at, island.start);
    at = island.end;
  }
  return gap + text.slice(at, end);
}
