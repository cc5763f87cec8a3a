import type { Target } from '../rubric/clause';
import { compareFractions, fraction } from '../rubric/fraction';
import { measuresIn, type Measure } from './comparisons';
import type { Draft } from './draft';
import type { UnitIsland } from './conditions';

const OVER = /超|高|多|迟|晚|逾|延/;
const PER_PERIOD = /每(?:个)?(?:月|周|季|季度|日|天|半年|学期|旬|星期)/;

/** How far back a requirement is looked for. */
const REACH = 160;

/**
 * What should be reached: from the clause's own words (低于95%的,每低1个百分点), else from the requirement before it
 * (研究党建工作每年不少于4次,少一次). A requirement per month or week is none: what was measured says no period.
 */
export function targetOf(text: string, draft: Draft, unit: UnitIsland): Target | null {
  const over = OVER.test(text.slice(Math.max(0, unit.start - 2), unit.end));
  const own = only(measuresIn(draft.conditionText).filter((measure) => fits(measure, unit)));
  if (own !== null) return asTarget(own, over);
  const from = Math.max(unit.percent ? 0 : draft.statement.sentence.start, draft.quote.start - REACH);
  const before = text.slice(from, Math.max(from, draft.condition.start));
  const earlier = [...measuresIn(before), ...plainRates(before)].filter((measure) => fits(measure, unit));
  const candidates = unit.percent ? aboutSame(before, earlier, draft.conditionText) : earlier.slice(-1);
  const found = candidates[candidates.length - 1];
  if (found === undefined) return null;
  const clauseStart = Math.max(before.lastIndexOf(',', found.start), before.lastIndexOf('。', found.start));
  if (!unit.percent && PER_PERIOD.test(before.slice(clauseStart + 1, found.end))) return null;
  return asTarget(found, over);
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

function asTarget({ value, unit, op }: Line, over: boolean): Target | null {
  const direction = op === '<=' || (op === '>' && over) ? 'atMost' : 'atLeast';
  if (over !== (direction === 'atMost')) return null;
  return { direction, value, unit };
}

const PLAIN_RATE =
  /(?:率|度|比例|覆盖|完成)(?:为|达|要达到|须达)?(\d{1,3}(?:\.\d{1,2})?)%(?!以|及|的,|-|~|至)/g;

/** 上报率100%: a requirement without a word of comparison. */
function plainRates(text: string): Line[] {
  return [...text.matchAll(PLAIN_RATE)].flatMap((match) => {
    const percent = Number(match[1]);
    return Number.isNaN(percent)
      ? []
      : [
          {
            kind: 'line' as const,
            op: '>=' as const,
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
function aboutSame(before: string, measures: readonly Line[], condition: string): readonly Line[] {
  const distinct = measures.filter(
    (measure, i) => !measures.slice(0, i).some((other) => compareFractions(other.value, measure.value) === 0),
  );
  const named = measures.filter(({ start }) => {
    const subject = /[\u4e00-\u9fff]{2,12}$/.exec(
      before.slice(Math.max(0, start - 14), start + 1).replace(/[达为到]+$/, ''),
    )?.[0];
    return subject !== undefined && sharesWord(subject, condition);
  });
  return named.length > 0 ? named : distinct.length === 1 ? distinct : [];
}

function sharesWord(subject: string, condition: string): boolean {
  for (let i = 0; i + 1 < subject.length; i++) if (condition.includes(subject.slice(i, i + 2))) return true;
  return false;
}
