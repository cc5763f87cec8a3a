import { createRequire } from 'node:module';
import type { Engine } from './engine';
import type { Facts, Outcome, Workload } from './workload';

interface Decision {
  evaluate(input: unknown): Promise<{
    readonly result: {
      readonly scored: readonly { readonly items: readonly number[] }[];
      readonly total: number;
    };
  }>;
}

interface Zen {
  readonly ZenEngine: new () => { createDecision(content: unknown): Decision };
}

const SCORED = `map(indicators as i, { base: i.base, full: i.full, items: map(i.items as t,
  (some(t.clauses as c, c.kind == 'void' and c.n >= c.atLeast) ? 0 : max([0, t.full - sum(map(t.clauses as c,
    c.below or c.n < c.atLeast ? 0 : c.kind == 'per' ? min([c.n * c.points, c.cap]) : c.points))]))
  - sum(map(t.clauses as c, c.below and c.n >= c.atLeast ? c.points : 0))) })`;
const TOTAL = 'round(sum(map($.scored as i, sum(i.items) * i.base / i.full)), 0)';

/** One expression node; only clauses that something was found of are handed to it. The requests are made beforehand. */
export function zenEngine({ indicators, facts }: Workload): Engine {
  const { ZenEngine } = createRequire(import.meta.url)('@gorules/zen-engine') as Zen;
  const node = (id: string, type: string, content?: object) => ({
    ...{ id, name: id, type, position: { x: 0, y: 0 } },
    ...(content && { content }),
  });
  const decision = new ZenEngine().createDecision({
    contentType: 'application/vnd.gorules.decision',
    nodes: [
      node('in', 'inputNode'),
      node('score', 'expressionNode', {
        ...{ passThrough: false, inputField: null, outputPath: null, executionMode: 'single' },
        expressions: [
          { id: 'scored', key: 'scored', value: SCORED },
          { id: 'total', key: 'total', value: TOTAL },
        ],
      }),
      node('out', 'outputNode'),
    ],
    edges: [
      { id: 'a', sourceId: 'in', targetId: 'score', type: 'edge' },
      { id: 'b', sourceId: 'score', targetId: 'out', type: 'edge' },
    ],
  });
  const requestOf = (found: Facts): unknown => ({
    indicators: indicators.map(({ base, full, items }) => ({
      ...{ base, full },
      items: items.map((item) => ({
        full: item.full,
        clauses: item.clauses
          .filter(({ id }) => found[id] !== undefined)
          .map(({ id, kind, points, cap, atLeast, below }) => ({
            ...{ kind, points, atLeast, below, cap: cap ?? 1_000_000, n: Number(found[id]) },
          })),
      })),
    })),
  });
  const requests = facts.map(requestOf);

  return {
    name: '@gorules/zen-engine 0.52.1',
    score: () =>
      Promise.all(
        requests.map(async (request): Promise<Outcome> => {
          const { result } = await decision.evaluate(request);
          return { items: result.scored.flatMap(({ items }) => items), total: result.total };
        }),
      ),
    resultOf: (community) => decision.evaluate(requests[community]),
    edit: async ({ community, id, found }) => {
      const request = requestOf({ ...facts[community], [id]: found });
      return Math.round((await decision.evaluate(request)).result.total);
    },
  };
}
