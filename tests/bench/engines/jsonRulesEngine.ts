import { createRequire } from 'node:module';
import type { Engine } from './engine';
import { totalOf, type Facts, type Outcome, type Workload } from './workload';

interface RuleEvent {
  readonly type: string;
  readonly params: {
    readonly clause: string;
    readonly item: number;
    readonly points: number;
    readonly cap: number;
    readonly below: boolean;
  };
}

interface RuleEngine {
  addRule(rule: unknown): void;
  run(facts: Facts): Promise<{ readonly events: readonly RuleEvent[] }>;
}

interface JsonRulesEngine {
  readonly Engine: new (rules: readonly unknown[], options: object) => RuleEngine;
}

/** One rule for each clause; the library tells which hold, and what they cost together is added up here. */
export function jsonRulesEngine({ indicators, facts }: Workload): Engine {
  const library = createRequire(import.meta.url)('json-rules-engine') as JsonRulesEngine;
  const engine = new library.Engine([], { allowUndefinedFacts: true });
  const items = indicators.flatMap((indicator) => indicator.items);
  items.forEach(({ clauses }, item) => {
    for (const { id, kind, points, cap, atLeast, below } of clauses) {
      const yes = kind === 'fixed' || kind === 'void';
      const condition = yes
        ? { fact: id, operator: 'equal', value: true }
        : { fact: id, operator: 'greaterThanInclusive', value: atLeast };
      const params = { clause: id, item, points, cap: cap ?? Infinity, below };
      engine.addRule({ name: id, conditions: { all: [condition] }, event: { type: kind, params } });
    }
  });

  const perIndicator = items.length / indicators.length;
  const score = async (found: Facts): Promise<Outcome> => {
    const { events } = await engine.run(found);
    const cost = new Float64Array(items.length);
    const dip = new Float64Array(items.length);
    const lost = new Uint8Array(items.length);
    for (const { type, params } of events) {
      const { item } = params;
      if (type === 'void') lost[item] = 1;
      else if (params.below) dip[item] = (dip[item] ?? 0) + params.points;
      else {
        const price =
          type === 'per' ? Math.min(Number(found[params.clause]) * params.points, params.cap) : params.points;
        cost[item] = (cost[item] ?? 0) + price;
      }
    }
    const scores = items.map(
      ({ full }, item) => (lost[item] === 1 ? 0 : Math.max(0, full - (cost[item] ?? 0))) - (dip[item] ?? 0),
    );
    const sums = indicators.map((_, index) =>
      scores.slice(index * perIndicator, (index + 1) * perIndicator).reduce((sum, one) => sum + one, 0),
    );
    return { items: scores, total: totalOf(indicators, sums) };
  };

  return {
    name: 'json-rules-engine 7.3.1',
    score: async () => {
      const outcomes: Outcome[] = [];
      for (const found of facts) outcomes.push(await score(found));
      return outcomes;
    },
    resultOf: (community) => engine.run(facts[community] ?? {}),
    edit: async ({ community, id, found }) => (await score({ ...facts[community], [id]: found })).total,
  };
}
