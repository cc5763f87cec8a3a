import type { DoubtReason } from '../rubric/clause';
import type { Points } from '../rubric/points';
import { casesOf } from './cases';
import { measuresIn } from './comparisons';
import { conditionOf, type Condition } from './conditions';
import type { UnitIsland } from './countedUnit';
import type { Draft, Effect } from './draft';
import type { Figure, Island } from './islands/island';
import type { Stretch } from './sentences';
import type { Statement } from './statements';
import { rangeOf, thresholdOf } from './thresholds';

/** Turns statements into drafts: one each, or one for each case where the text says 各, 分别 or 均. */
export function draftsOf(text: string, statements: readonly Statement[]): Draft[] {
  const drafts: Draft[] = [];
  const verbs = new Set(statements.map(({ head }) => head.kind));
  let previous: Condition | null = null;
  for (const statement of statements) {
    const condition = conditionOf(text, statement, previous);
    const found = draftsOfOne(text, statement, condition);
    const praised = found.some(
      ({ conditionText }) => PRAISE.test(conditionText) && !BLAME.test(conditionText),
    );
    const shamed = found.some(({ conditionText }) => SHAME.test(conditionText));
    const blamed = found.every(({ conditionText }) => BLAME.test(conditionText) || /的$/.test(conditionText));
    drafts.push(...(mayEarn(statement, verbs, praised, shamed, blamed) ? found.map(ambiguous) : found));
    previous = condition;
  }
  return drafts;
}

/** What is rather rewarded than punished: 省级媒体采用每篇2分. */
const PRAISE = /奖|表彰|采用|录用|报道|先进|荣誉|发表|推广|级$/;
/** Never rewarded, wherever it stands. */
const SHAME = /(?<![无零未])(?:批评|曝光|通报(?!表)|处分|投诉|约谈|追责|违[纪法规])/;
const BLAME = /[未无不没缺漏迟早晚乱逆违脏败错误损坏亡伤差逾空脱失弃破堵污]|批评|曝光|通报/;

/** 每项2分: where other amounts have verbs, one without may as well say what is earned. */
function mayEarn(
  { head, after, inBonuses }: Statement,
  verbs: ReadonlySet<Statement['head']['kind']>,
  praised: boolean,
  shamed: boolean,
  blamed: boolean,
): boolean {
  if (head.kind !== 'bare') return false;
  if (inBonuses) return shamed;
  if (praised) return true;
  const unitless = !after.some(({ kind }) => kind === 'slashUnit');
  return verbs.has('award') || (verbs.has('deduct') && unitless && !blamed);
}

function ambiguous(draft: Draft): Draft {
  return { ...draft, doubt: draft.doubt ?? 'ambiguous' };
}

function draftsOfOne(text: string, statement: Statement, found: Condition): Draft[] {
  const { head } = statement;
  const effect = effectOf(statement);
  const each = statement.before.some((island) => island.kind === 'each' && island.start >= found.quoteStart);
  const cases = casesOf(text, found.condition, found.unit, effect, each);
  const doubt = cases === null ? 'ambiguous' : doubtOf(text, statement, found, effect);
  return (cases ?? [{ condition: found.condition, effect: asRange(effect) }]).map((one) => {
    const own = one.condition === found.condition ? (found.own ?? one.condition) : one.condition;
    const words = wordsWithoutUnit(text, own, found.unit);
    const measures = measuresIn(words);
    return {
      statement,
      quote: closed(text, Math.min(found.quoteStart, head.start), found.quoteEnd ?? statement.end),
      condition: one.condition,
      conditionText: text.slice(one.condition.start, one.condition.end),
      words,
      measures,
      unit: found.unit,
      slashUnit: slashUnitOf(statement),
      threshold: thresholdOf(words, measures),
      range: rangeOf(words, measures),
      effect: one.effect,
      more: head.kind === 'deduct' && /^[再另加追]/.test(text.slice(head.start, head.start + 1)),
      cap: capOf(statement),
      belowZero: head.kind === 'deduct' && head.belowZero === true,
      doubt,
    };
  });
}

/** 取消资格并扣10分: for the same fault. */
const ALSO = /^(?:并且?|且|同时|还)(?:予以|给予|直接)?$/;

const FAULT_NAMED = /的$|[未不没无乱违]|严重|恶劣|较大|较差/;

function doubtOf(
  text: string,
  { head, region }: Statement,
  { condition, from, unit }: Condition,
  effect: Effect,
): DoubtReason | null {
  if (isTruncated(effect)) return 'truncated';
  if (head.row === 'atMost' && !FAULT_NAMED.test(text.slice(condition.start, condition.end)))
    return 'ambiguous'; // 单次检查最多扣1分 may be a cap
  if (from === 'nowhere') return effect.kind === 'proportional' ? null : 'unclearCondition';
  // 每次扣1分 and 另从总分中扣2分 go on with what stands before; a bare 扣2分 may have lost its words.
  const goesOn =
    unit !== null ||
    (head.kind === 'deduct' && head.belowZero === true) ||
    ALSO.test(text.slice(region.start, head.start));
  const amount = head.kind === 'deduct' || head.kind === 'bonus' || head.kind === 'award';
  return from === 'before' && amount && !goesOn ? 'unclearCondition' : null;
}

/** A bracket that the quote opens, it closes: 油污(-0.5/处). */
function closed(text: string, start: number, end: number): Stretch {
  if (text.charAt(end) !== ')') return { start, end };
  const quote = text.slice(start, end);
  return { start, end: quote.lastIndexOf('(') > quote.lastIndexOf(')') ? end + 1 : end };
}

function effectOf({ head, before, inBonuses }: Statement): Effect {
  const judged = before.some((island) => island.kind === 'judged');
  switch (head.kind) {
    case 'deduct':
    case 'bonus':
    case 'award':
      return { kind: head.kind, figure: head.figure, judged };
    case 'bare':
      return { kind: inBonuses ? 'bonus' : 'deduct', figure: head.figure, judged };
    case 'void':
      return { kind: 'void', of: head.of };
    case 'full':
    case 'veto':
    case 'proportional':
      return { kind: head.kind };
  }
}

/** Figures that pair off with no cases are offered as the range they span. */
function asRange(effect: Effect): Effect {
  if (!('figure' in effect) || effect.figure.kind !== 'list') return effect;
  const { points } = effect.figure;
  const figure: Figure = { kind: 'range', min: Math.min(...points), max: Math.max(...points) };
  return { ...effect, figure };
}

/** 每超5% is a step, not a number to be held against. */
function wordsWithoutUnit(text: string, { start, end }: Stretch, unit: UnitIsland | null): string {
  if (unit === null || unit.start < start || unit.end > end || unit.line) return text.slice(start, end);
  return `${text.slice(start, unit.start)} ${text.slice(unit.end, end)}`;
}

function isTruncated(effect: Effect): boolean {
  return 'figure' in effect && effect.figure.kind === 'exact' && effect.figure.truncated === true;
}

function slashUnitOf({ after }: Statement): string | null {
  return after.find((island): island is Island<'slashUnit'> => island.kind === 'slashUnit')?.unit ?? null;
}

function capOf({ after }: Statement): Points | null {
  return after.find((island): island is Island<'cap'> => island.kind === 'cap')?.points ?? null;
}
