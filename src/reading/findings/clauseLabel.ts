import type { Clause } from '../../rubric/clause';

const LONGEST = 8;

const NAME = /[\u3400-\u9fff]+/g;

/** Numbers, and words that would make a requirement or a figure of what stands behind them. */
const BREAKS = /[每第各扣得一二两三四五六七八九十]/;

/** Left over at the end of a name when the number behind it is cut off. */
const LOOSE_END = /(?:低于|高于|不足|不满|超过|达不到|少于|大于|小于|[在少缺的])$/;

/** A few words of a clause to stand beside its mark (②缺席×3); empty where it has none. */
export function labelOf(clause: Clause): string {
  const runs = clause.condition.match(NAME) ?? [];
  const names = runs.flatMap((run) => run.split(BREAKS)).map((name) => name.replace(LOOSE_END, ''));
  return names.find((name) => name.length > 1)?.slice(0, LONGEST) ?? '';
}
