import type { Clause, ClauseBase } from '../../../src/rubric/clause';
import type { Finding, ItemFindings } from '../../../src/rubric/finding';
import { fraction } from '../../../src/rubric/fraction';
import type { Rubric } from '../../../src/rubric/rubric';
import { DEFAULT_POLICIES } from '../../../src/scoring/policies';
import { scoreRubric } from '../../../src/scoring/scoreRubric';
import { weighTotal } from '../../../src/scoring/weigh';
import type { Facts, Outcome, WorkClause, WorkIndicator, Workload } from './workload';

const THOUSANDTHS = 10;

/** This engine, with a reason as a record for every point. */
export function kaohe({ indicators, facts }: Workload): () => readonly Outcome[] {
  const rubrics = indicators.map(rubricOf);
  const findings = facts.map((found) =>
    indicators.map(({ items }) => items.map(({ clauses }) => findingsOf(clauses, found))),
  );
  return () =>
    findings.map((community) => {
      const cards = rubrics.map((rubric, index) =>
        scoreRubric(rubric, community[index] ?? [], DEFAULT_POLICIES),
      );
      const weighables = cards.map(({ total }, index) => ({
        score: total.score,
        fullPoints: total.points,
        basePoints: (indicators[index]?.base ?? 0) * THOUSANDTHS,
      }));
      return {
        items: cards.flatMap((card) =>
          card.categories.flatMap(({ items }) => items.map(({ score }) => score / THOUSANDTHS)),
        ),
        total: weighTotal(weighables, 'round-total-only') / THOUSANDTHS,
      };
    });
}

function rubricOf({ items }: WorkIndicator, index: number): Rubric {
  return {
    name: `${index}`,
    complete: true,
    categories: [
      {
        name: 'all',
        items: items.map(({ full, clauses }, at) => ({
          ...{ id: `${index}.${at}`, number: `${at}`, title: '', standard: '', points: full * THOUSANDTHS },
          ...{ parts: [], groups: [], cap: null, bonusCap: null, unread: [], notices: [] },
          clauses: clauses.map(clauseOf),
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
