import type { Target } from '../rubric/clause';
import { compareFractions, fraction } from '../rubric/fraction';
import { measuresIn, type Measure } from './comparisons';
import type { Draft } from './draft';
import type { UnitIsland } from './countedUnit';

const OVER = /超|高|多|迟|晚|逾|延|升|增/;
const UNDER = /低|少|降|缺|欠|减|落后|不足/;
const PER_PERIOD = /每(?:个)?(?:月|周|季|季度|日|天|半年|学期|旬|星期)/;

/** How far back a requirement is looked for. */
const REACH = 160;

/**
 * What should be reached: from the clause's own words (低于95%的,每低1个百分点), else from the requirement before it
 * (研究党建工作每年不少于4次,少一次). A requirement per month or week is none: what was measured says no period.
 */
export function targetOf(text: string, draft: Draft, unit: UnitIsland): Target | null {
  const over = isOver(text, unit);
  // 第二次起 says which ones count, not how many there should be
  const counted = draft.measures.filter(({ start }) => draft.words.charAt(start) !== '第');
  const own = only(counted.filter((measure): measure is Line => fits(measure, unit)));
  if (own !== null) return asTarget(own, over);
  return unit.percent ? rateTarget(text, draft, unit, over) : countTarget(text, draft, unit, over);
}

/** 每超1天, 逾期1天: the unit's own words say which way, else those just before it (增幅每低1%: 增 names a rate). */
function isOver(text: string, { start, end }: UnitIsland): boolean {
  const own = text.slice(start, end);
  return !UNDER.test(own) && OVER.test(text.slice(Math.max(0, start - 2), end));
}

/** A rate may be required anywhere in the text; it must be about the same thing. */
function rateTarget(text: string, draft: Draft, unit: UnitIsland, over: boolean): Target | null {
  const from = Math.max(0, draft.quote.start - REACH);
  const before = text.slice(from, draft.quote.start);
  const after = text.slice(draft.quote.end, draft.quote.end + REACH);
  const rates = ratesIn(before, unit, over);
  const adjacent = unit.start === draft.condition.start ? rates.at(-1) : undefined;
  if (adjacent !== undefined && !/[。;\n]/.test(before.slice(adjacent.end))) return asTarget(adjacent, over);
  const earlier = aboutSame(before, rates, draft.conditionText, true);
  const found =
    earlier[earlier.length - 1] ??
    aboutSame(after, ratesIn(after, unit, over), draft.conditionText, false)[0];
  return found === undefined ? null : asTarget(found, over);
}

function ratesIn(text: string, unit: UnitIsland, over: boolean): Line[] {
  const lines = measuresIn(text).filter((measure) => fits(measure, unit));
  return [...lines, ...plainRates(text, over)].sort((one, other) => one.start - other.start);
}

/** A count is required in the same sentence, for the whole period that is assessed. */
function countTarget(text: string, draft: Draft, unit: UnitIsland, over: boolean): Target | null {
  const from = Math.max(draft.statement.sentence.start, draft.quote.start - REACH);
  const before = text.slice(from, Math.max(from, draft.quote.start));
  if (!before.includes(unit.unit)) return null;
  const found = measuresIn(before)
    .filter((measure) => fits(measure, unit))
    .at(-1);
  if (found === undefined) return null;
  const phrase = before.slice(before.lastIndexOf(',', found.start) + 1, found.end);
  return PER_PERIOD.test(phrase) ? null : asTarget(found, over);
}

type Line = Extract<Measure, { kind: 'line' }>;

function fits(measure: Measure, unit: UnitIsland): measure is Line {
  if (measure.kind !== 'line' || measure.weak || measure.unit === null) return false;
  if (unit.percent) return /%|‰|百分点/.test(measure.unit);
  return measure.unit === unit.unit || unit.unit.startsWith(measure.unit);
}

function only<T>(found: readonly T[]): T | null {
  const [one, ...more] = found;
  return one !== undefined && more.length === 0 ? one : null;
}

function asTarget({ value, unit, op, bareBelow }: Line, over: boolean): Target | null {
  // 90%以下,每低1%: what is below is what costs
  const direction = (op === '<=' && !(bareBelow && !over)) || (op === '>' && over) ? 'atMost' : 'atLeast';
  if (over !== (direction === 'atMost')) return null;
  return { direction, value, unit };
}

const PLAIN_RATE =
  /(?:率|度|比例|覆盖|完成|目标值?|指标值?|占比)(?:为|是|达|要达到|须达|应达|控制在)?(\d{1,3}(?:\.\d{1,2})?)%(?!以|及|的,|-|~|至)/g;

/** 上报率100%, 线损率指标5%: without a word of comparison, what is counted says which way it is asked for;
 * what must not be exceeded is called so. */
function plainRates(text: string, over: boolean): Line[] {
  return [...text.matchAll(PLAIN_RATE)].flatMap((match) => {
    const percent = Number(match[1]);
    return Number.isNaN(percent) || (over && !/指标|目标|控制/.test(match[0]))
      ? []
      : [
          {
            kind: 'line' as const,
            op: over ? ('<=' as const) : ('>=' as const),
            value: fraction(Math.round(percent * 100), 10_000),
            unit: '%',
            bareBelow: false,
            weak: false,
            start: match.index,
            end: match.index + match[0].length,
          },
        ];
  });
}

/** Of the rates named before, those whose subject shares words with the clause; the only rate needs not. */
function aboutSame(
  around: string,
  measures: readonly Line[],
  condition: string,
  orOnly: boolean,
): readonly Line[] {
  const distinct = measures.filter(
    (measure, i) => !measures.slice(0, i).some((other) => compareFractions(other.value, measure.value) === 0),
  );
  const shared = measures.map(({ start }) => {
    const words = around.slice(Math.max(0, start - 14), start).replace(/[达为到目标值控制在]+$/, '');
    const subject = /[\u4e00-\u9fff]{2,12}$/.exec(words)?.[0];
    return subject === undefined ? 0 : longestShared(subject, condition);
  });
  const most = Math.max(0, ...shared);
  // 病历合格率≥95%,处方合格率≥98%: the one that says more of what the clause says
  if (most > 1) {
    const alike = measures.filter((_, i) => shared[i] === most);
    return alike.some(({ value }) => alike[0] && compareFractions(alike[0].value, value) !== 0) ? [] : alike;
  }
  if (!orOnly && /目标/.test(condition))
    return measures.filter(({ start, end }) =>
      /(?:^|[。;,\n])其?目标/.test(around.slice(Math.max(0, start - 2), end)),
    );
  return orOnly && distinct.length === 1 && /[率度比]/.test(condition) ? distinct : [];
}

/** How many characters in a row two phrases share; a subject is short, so this stays cheap. */
function longestShared(subject: string, condition: string): number {
  let longest = 0;
  for (let from = 0; from + longest < subject.length; from++)
    while (from + longest < subject.length && condition.includes(subject.slice(from, from + longest + 1)))
      longest++;
  return longest;
}
