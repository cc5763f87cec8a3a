import { measuresIn } from './comparisons';
import type { Island } from './islands/island';
import { unitOf, type UnitIsland } from './countedUnit';
import { piecesOf, trimStart, type Stretch } from './sentences';
import type { Statement } from './statements';

/** What a statement says must be so. */
export interface Condition {
  /** Where the quote begins. */
  readonly quoteStart: number;
  readonly condition: Stretch;
  /** The condition without a requirement that only names what is short. */
  readonly own?: Stretch;
  readonly unit: UnitIsland | null;
  /** Where its words come from: its own, the sentence before (承前省略), behind the amount, or nowhere. */
  readonly from: 'own' | 'before' | 'behind' | 'nowhere';
  /** Where the quote ends, if not with the amount. */
  readonly quoteEnd?: number;
}

const FILLER =
  /(?:[,、:( ]|则|应|须|就|将|一律|直接|给予|予以|一次性|可|共|合计|的话|并|且|同时|(?<=[的,])除)$/;
const COUNTING_PREFIX = /(?:每发现|每发生|每出现|经?(?:发现|查实|核实|查出)|发生|出现|有)$/;
/** 每少一次 says not what of; the requirement before it does (集中学习每月不少于一次,每少一次). */
const SHORT_ONLY = /^每?[少缺差欠](?:一|1)[\u4e00-\u9fff]{1,2}$/;
/** What is asked for; its 不 and 无 name no fault. */
const ASKED = /不少于|不低于|不高于|不超过|不得|不漏|不断|无缝|缺一不可|应当?|必须|须|要求|做到|确保/g;
const FAULT =
  /的$|\d%?以下|[未不没缺漏迟逾错违虚假拒]|无(?!偿|人机)|低于|少于|超过|造成|发生|出现|被|受到|发现|擅自|存在|情节|导致|隐瞒|视为|视同/;

/** 违法案件查处率100%: asked for, whatever its words. */
const RATE_ASKED = /^[^未不没低少]{0,30}[率度](?:为|达到|达|应达)?\d{1,3}%$/;

/**
 * Finds the condition of a statement: the last piece of its own words that says something, and the piece before it
 * where that one only counts (…未落实的,缺一项扣2分) or names the fault that this one makes worse.
 */
export function conditionOf(text: string, statement: Statement, previous: Condition | null): Condition {
  const unit = unitOf(text, statement);
  const otherwise = statement.before.find((island) => island.kind === 'otherwise');
  if (otherwise) return contrary(text, statement, otherwise, unit);
  const each = statement.before.some(({ kind }) => kind === 'each');
  const pieces = piecesOf(text, insideBracket(text, statement.region));
  let first = pieces.length;
  let condition: Stretch | null = null;
  while (first > 0) {
    first--;
    const piece = pieces[first];
    if (piece === undefined) break;
    const { start } = trimStart(text, piece);
    const end = trimEnd(text, start, Math.min(statement.head.start, pieceEnd(pieces)), statement, unit);
    if (end <= start) continue;
    condition = { start, end };
    const before = pieces[first - 1];
    if (before === undefined || isStatedOfAll(before, statement)) break;
    if (!leansBack(text, piece, before, unit, each)) break;
  }
  if (condition !== null) {
    const { start, end } = condition;
    const subject = SHORT_ONLY.test(text.slice(start, end)) ? pieces[first - 1] : undefined;
    const from = subject === undefined ? start : trimStart(text, subject).start;
    return { quoteStart: start, condition: { start: from, end }, own: condition, unit, from: 'own' };
  }
  const own = trimStart(text, statement.region);
  const quoteStart = Math.min(own.start, statement.head.start);
  if (unit === null) {
    const behind = wordsBehind(text, statement);
    if (behind !== null) return { quoteStart, condition: behind, unit, from: 'behind', quoteEnd: behind.end };
  }
  const counted: Stretch | null = unit === null ? null : { start: unit.start, end: unit.end };
  if (counted !== null && unit?.telling === true)
    return { quoteStart, condition: counted, unit, from: 'own' };
  const carried = previous?.condition ?? before(text, statement);
  if (counted !== null && unit !== null && previous !== null && isOtherCount(text, previous.condition, unit))
    return { quoteStart, condition: counted, unit, from: 'own' };
  if (carried !== null) return { quoteStart, condition: carried, unit, from: 'before' };
  return counted === null
    ? { quoteStart, condition: { start: quoteStart, end: statement.head.start }, unit, from: 'nowhere' }
    : { quoteStart, condition: counted, unit, from: 'own' };
}

/** 2家得7分,1家得4分: one is another count than two. */
function isOtherCount(text: string, { start, end }: Stretch, unit: UnitIsland): boolean {
  const words = text.slice(start, end);
  const last = unit.every ? undefined : measuresIn(words).at(-1);
  if (last?.kind !== 'line' || !last.weak || last.end !== words.length) return false;
  return last.unit === null || last.unit === unit.unit;
}

/** 扣2分:无公示牌; the amount comes first. */
function wordsBehind(text: string, { end, sentence }: Statement): Stretch | null {
  if (text.charAt(end) !== ':') return null;
  const words = trimStart(text, { start: end + 1, end: sentence.end });
  const more = /[扣减加得计]/.test(text.slice(words.start, words.end));
  return words.end > words.start && !more ? words : null;
}

/** 有培训计划(无计划扣1分): inside a bracket that holds the amount, the words before the bracket are another's. */
function insideBracket(text: string, region: Stretch): Stretch {
  let closed = 0;
  for (let i = region.end - 1; i >= region.start; i--) {
    const c = text.charAt(i);
    if (c === ')') closed++;
    if (c !== '(' || closed-- > 0) continue;
    return i + 2 < region.end ? { start: i + 1, end: region.end } : region;
  }
  return region;
}

function pieceEnd(pieces: readonly Stretch[]): number {
  return pieces[pieces.length - 1]?.end ?? 0;
}

/** A cap, a floor or points below zero are no part of what must be so. */
function isStatedOfAll({ start, end }: Stretch, { before }: Statement): boolean {
  return before.some(
    (island) =>
      (island.kind === 'cap' || island.kind === 'floor' || island.kind === 'belowZero') &&
      island.start < end &&
      start < island.end,
  );
}

/** Whether a piece cannot stand without the one before it. */
function leansBack(
  text: string,
  piece: Stretch,
  before: Stretch,
  unit: UnitIsland | null,
  each: boolean,
): boolean {
  const words = text.slice(piece.start, piece.end);
  const earlier = text.slice(before.start, before.end);
  const onlyCounts = unit !== null && unit.start >= piece.start && unit.start - piece.start <= 2;
  if (!FAULT.test(earlier.replace(ASKED, '')) || RATE_ASKED.test(earlier)) return false;
  return onlyCounts || each || /的$|视为|视同/.test(earlier) || words.length <= 2;
}

/** 否则: the contrary of the requirement before it. */
function contrary(text: string, statement: Statement, otherwise: Island, unit: UnitIsland | null): Condition {
  const own = piecesOf(text, { start: statement.region.start, end: otherwise.start });
  const last = own[own.length - 1];
  const start = last ? trimStart(text, last).start : (before(text, statement)?.start ?? otherwise.start);
  return {
    quoteStart: otherwise.start,
    condition: { start, end: otherwise.end },
    unit,
    from: start < otherwise.start ? 'own' : 'nowhere',
  };
}

/** The last piece of the sentence before. */
function before(text: string, statement: Statement): Stretch | null {
  const end = statement.region.start;
  let to = end;
  while (to > 0 && /[。;!?\n,、]/.test(text.charAt(to - 1))) to--;
  let from = to;
  while (from > 0 && to - from < 60 && !/[。;!?\n,]/.test(text.charAt(from - 1))) from--;
  const stretch = trimStart(text, { start: from, end: to });
  return stretch.end > stretch.start ? stretch : null;
}

function trimEnd(
  text: string,
  start: number,
  limit: number,
  statement: Statement,
  unit: UnitIsland | null,
): number {
  let end = limit;
  for (;;) {
    const manner = statement.before.find(
      ({ kind, end: at, row }) =>
        at === end && (kind === 'each' || kind === 'judged' || row === 'moneyDeducted'),
    );
    if (manner) end = manner.start;
    else if (unit !== null && unit.end === end && !unit.telling) {
      end = unit.start;
      const prefix = COUNTING_PREFIX.exec(text.slice(Math.max(start, end - 3), end));
      if (prefix) end -= prefix[0].length;
    } else {
      const filler = FILLER.exec(text.slice(Math.max(start, end - 3), end));
      if (!filler) break;
      end -= filler[0].length;
    }
    if (end <= start) return start;
  }
  return end;
}
