import { createRequire } from 'node:module';
import type { Outcome, Workload } from './workload';

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
export function zenEngine({ indicators, facts }: Workload): () => Promise<readonly Outcome[]> {
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
  const requests = facts.map((found) => ({
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
  }));
  return () =>
    Promise.all(
      requests.map(async (request) => {
        const { result } = await decision.evaluate(request);
        return { items: result.scored.flatMap(({ items }) => items), total: result.total };
      }),
    );
}
