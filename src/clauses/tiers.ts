import type { Band } from '../rubric/clause';
import { compareFractions } from '../rubric/fraction';
import { areRising } from './bandCosts';
import { areUnsound, bandsOf, TWO } from './bands';
import { measuresIn, type Measure } from './comparisons';
import { GRADE, subjectOf, withoutGrade } from './bandWords';
import type { UnitIsland } from './countedUnit';
import type { Draft } from './draft';
import type { Stretch } from './sentences';

/** That a draft is one band of several on one measure. */
export interface Tier {
  /** Same for all bands of the measure. */
  readonly group: number;
  readonly measure: string;
  /** null for grades (优, 良): a person ticks the one that holds. */
  readonly band: Band | null;
  /** The most that the bands of this measure give, where they say what is earned. */
  readonly bestAward: number | null;
  /** The bands contradict each other. */
  readonly unsound: boolean;
}

/** No measure has more bands; a text that goes on is cut here, so that comparing them stays cheap. */
const MOST_BANDS = 24;

interface Member {
  readonly draft: Draft;
  readonly measure: Measure | null;
  /** The condition without its number: what is measured. */
  readonly subject: string;
  /** Its number is the unit that it is counted in. */
  readonly once?: true;
}

/**
 * Finds the drafts that are bands of one measure: at least two with figures of their own, held against numbers of the
 * same unit. A band whose condition is nothing but numbers (80%-89%得3分) goes on with the measure before it.
 */
export function tiersOf(
  drafts: readonly Draft[],
  nameBefore: (draft: Draft) => string,
): ReadonlyMap<Draft, Tier> {
  const tiers = new Map<Draft, Tier>();
  for (const [number, group] of groupsOf(drafts).map(withTwice).entries()) {
    const [first] = group;
    if (first === undefined || group.length < 2) continue;
    const measure = first.subject || nameBefore(first.draft) || first.draft.conditionText;
    const measures = group.map((member) => member.measure);
    const bands = bandsOf(measures);
    const unsound =
      areUnsound(measures, bands) ||
      !areRising(
        group.map(({ draft }) => draft.effect),
        bands,
      );
    const awards = group.flatMap(({ draft: { effect } }) =>
      effect.kind === 'award' && effect.figure.kind === 'exact' ? [effect.figure.points] : [],
    );
    const bestAward = awards.length > 0 ? Math.max(...awards) : null;
    group.forEach(({ draft }, i) =>
      tiers.set(draft, { group: number, measure, band: bands[i] ?? null, bestAward, unsound }),
    );
  }
  return tiers;
}

function groupsOf(drafts: readonly Draft[]): Member[][] {
  const groups: Member[][] = [];
  const bySubject = new Map<string, Member[]>();
  let current: Member[] | null = null;
  for (const draft of drafts) {
    const member = memberOf(draft);
    if (member === null) {
      current = null;
      continue;
    }
    const known = bySubject.get(keyOf(member, member.subject));
    if (current !== null && current.length < MOST_BANDS && goesOn(current, member)) current.push(member);
    else if (member.subject !== '' && known !== undefined && known.length < MOST_BANDS) {
      known.push(member);
      current = known;
    } else {
      current = [member];
      groups.push(current);
      if (member.subject !== '') bySubject.set(keyOf(member, member.subject), current);
    }
  }
  return groups;
}

function keyOf(member: Member, subject: string): string {
  const { measure } = member;
  return `${inARow(member)}|${measure === null ? 'grade' : (measure.unit ?? '')}|${subject}`;
}

function memberOf(draft: Draft): Member | null {
  const { effect, conditionText } = draft;
  const scored =
    (effect.kind === 'award' && effect.figure.kind === 'exact' && !effect.judged) ||
    effect.kind === 'void' ||
    effect.kind === 'full' ||
    (effect.kind === 'deduct' && effect.figure.kind === 'exact' && !effect.judged && !draft.more);
  if (!scored || draft.slashUnit !== null) return null;
  if (draft.unit !== null && (draft.unit.every || draft.unit.percent)) return null;
  if (draft.unit !== null && !isWithin(draft.unit, draft.condition)) return onceOf(draft, draft.unit);
  const measures = draft.words === conditionText ? draft.measures : measuresIn(conditionText);
  const strong = measures.filter((measure) => measure.kind === 'range' || !measure.weak);
  const measure =
    strong.length === 1 ? strong[0] : strong.length === 0 ? measures[measures.length - 1] : undefined;
  if (measure === undefined) {
    if (strong.length > 0 || draft.unit !== null) return null;
    const grade = GRADE.exec(conditionText);
    return grade === null
      ? null
      : { draft, measure: null, subject: subjectOf(conditionText.slice(0, grade.index)) };
  }
  const around = conditionText.slice(0, measure.start) + conditionText.slice(measure.end);
  const subject = subjectOf(withoutGrade(around));
  const once = draft.unit !== null && measure.kind === 'line' && measure.weak;
  return once ? { draft, measure, subject, once } : { draft, measure, subject };
}

function isWithin(inner: Stretch, outer: Stretch): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** 核实1次扣1分: one occurrence, if the next band is two (goesOnFromOnce). */
function onceOf(draft: Draft, { per, unit }: UnitIsland): Member {
  const once: Measure = {
    kind: 'line',
    op: '=',
    value: per,
    bareBelow: false,
    weak: true,
    unit,
    start: 0,
    end: 0,
  };
  return { draft, measure: once, subject: subjectOf(draft.conditionText), once: true };
}

/** A first band that is only "once" needs "twice" behind it: 一次扣1分,三次以上不得分 counts each time. */
function withTwice(group: readonly Member[]): readonly Member[] {
  if (!group.some(({ once }) => once === true)) return group;
  const twice = group.some(({ measure, once }) => once !== true && measure !== null && startsAtTwo(measure));
  return twice ? group : group.filter(({ once }) => once !== true);
}

function startsAtTwo(measure: Measure): boolean {
  if (measure.kind === 'range') return compareFractions(measure.low, TWO) === 0;
  return (measure.op === '=' || measure.op === '>=') && compareFractions(measure.value, TWO) === 0;
}

function goesOn(group: readonly Member[], member: Member): boolean {
  const first = group[0];
  if (first === undefined || (first.measure === null) !== (member.measure === null)) return false;
  // 一次扣1分,连续两次扣3分: in a row is another measure than in all
  if (inARow(member) && !inARow(first)) return false;
  if (member.measure !== null && !sameUnit(first.measure?.unit ?? null, member.measure.unit)) return false;
  // 设备故障超过2小时未报修扣1分,超过8小时未报修扣2分: the second leaves out what stands in the first
  return member.measure === null
    ? member.subject === '' || member.subject === first.subject
    : first.subject.endsWith(member.subject);
}

function inARow({ draft }: Member): boolean {
  return draft.conditionText.includes('连续');
}

function sameUnit(one: string | null, other: string | null): boolean {
  return one === other || one === null || other === null;
}
