import type { Clause, ClauseBase } from '../../../src/rubric/clause';
import type { Finding, ItemFindings } from '../../../src/rubric/finding';
import { fraction } from '../../../src/rubric/fraction';
import type { Rubric } from '../../../src/rubric/rubric';
import { DEFAULT_POLICIES } from '../../../src/scoring/policies';
import type { ScoreCard } from '../../../src/scoring/scoreCard';
import { scoreRubric } from '../../../src/scoring/scoreRubric';
import { weighTotal } from '../../../src/scoring/weigh';
import type { Engine } from './engine';
import type { Facts, Outcome, WorkClause, WorkIndicator, Workload } from './workload';

const THOUSANDTHS = 10;

/** Findings of one community: by indicator, one for each item. */
type Findings = readonly (readonly ItemFindings[])[];

interface Result {
  readonly cards: readonly ScoreCard[];
  readonly total: number;
}

/** This engine: whole score cards, with a reason as a record for every point lost. */
export function kaohe({ indicators, facts }: Workload): Engine {
  const rubrics = indicators.map(rubricOf);
  const bases = indicators.map(({ base }) => base * THOUSANDTHS);
  const findings = facts.map((found): Findings =>
    indicators.map(({ items }) => items.map(({ clauses }) => findingsOf(clauses, found))),
  );

  const score = (community: Findings): Result => {
    const cards = rubrics.map((rubric, index) =>
      scoreRubric(rubric, community[index] ?? [], DEFAULT_POLICIES),
    );
    const weighables = cards.map(({ total }, index) => ({
      score: total.score,
      fullPoints: total.points,
      basePoints: bases[index] ?? 0,
    }));
    return { cards, total: weighTotal(weighables, 'round-total-only') };
  };

  return {
    name: 'kaohe, reasons as records',
    score: () => findings.map((community) => outcomeOf(score(community))),
    resultOf: (community) => score(findings[community] ?? []),
    edit: ({ community, at: [indicator, item], id, found }) => {
      const before = findings[community] ?? [];
      const clauses = indicators[indicator]?.items[item]?.clauses ?? [];
      const edited = findingsOf(clauses, { ...factsOn(clauses, facts[community] ?? {}), [id]: found });
      return (
        score(replace(before, indicator, replace(before[indicator] ?? [], item, edited))).total / THOUSANDTHS
      );
    },
  };
}

function outcomeOf({ cards, total }: Result): Outcome {
  const scores: number[] = [];
  for (const { categories } of cards)
    for (const { items } of categories) for (const { score } of items) scores.push(score / THOUSANDTHS);
  return { items: scores, total: total / THOUSANDTHS };
}

function replace<T>(list: readonly T[], at: number, value: T): readonly T[] {
  return [...list.slice(0, at), value, ...list.slice(at + 1)];
}

function factsOn(clauses: readonly WorkClause[], facts: Facts): Facts {
  return Object.fromEntries(clauses.flatMap(({ id }) => (id in facts ? [[id, facts[id] ?? false]] : [])));
}

function rubricOf({ items }: WorkIndicator, index: number): Rubric {
  return {
    name: `${index}`,
    complete: true,
    categories: [
      {
        name: 'all',
        items: items.map(({ full, clauses }, at) => ({
          id: `${index}.${at}`,
          number: `${at}`,
          title: '',
          points: full * THOUSANDTHS,
          standard: '',
          clauses: clauses.map(clauseOf),
          parts: [],
          groups: [],
          cap: null,
          bonusCap: null,
          unread: [],
          notices: [],
        })),
      },
    ],
  };
}

function clauseOf({ kind, points, cap, atLeast, below }: WorkClause, index: number): Clause {
  const base: ClauseBase = {
    ...{ number: index + 1, quote: '', span: null, condition: '', part: null, group: null },
    ...{ cap: cap === null ? null : cap * THOUSANDTHS, belowZero: below },
    ...{ source: 'text', certainty: { kind: 'certain' } },
  };
  const cost = points * THOUSANDTHS;
  switch (kind) {
    case 'fixed':
      return { ...base, kind: 'fixed', points: cost, threshold: null, award: false };
    case 'per':
      return { ...base, kind: 'perUnit', points: cost, per: fraction(1), unit: '次', target: null };
    case 'threshold': {
      const threshold = { op: '>=', value: fraction(atLeast), unit: '次', bareBelow: false } as const;
      return { ...base, kind: 'fixed', points: cost, threshold, award: false };
    }
    case 'void':
      return { ...base, kind: 'void', scope: 'item', threshold: null };
  }
}

function findingsOf(clauses: readonly WorkClause[], facts: Facts): ItemFindings {
  const findings = clauses.flatMap(({ id, kind }, index): readonly Finding[] => {
    const fact = facts[id];
    if (fact === undefined || fact === false || fact === 0) return [];
    const value = fraction(Number(fact));
    const amount =
      kind === 'per'
        ? ({ kind: 'quantity', value } as const)
        : kind === 'threshold'
          ? ({ kind: 'measured', value, percent: false } as const)
          : ({ kind: 'once' } as const);
    const source = { text: '', span: { start: 0, end: 0 } };
    return [{ kind: 'clause', clause: index + 1, amount, note: '', withdrawn: false, source }];
  });
  return findings.length === 0 ? { kind: 'clear' } : { kind: 'found', findings };
}
