import type { Candidate } from './candidate';
import type { Choices } from './choices';

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** Roles whose columns may turn out to hold the rules. */
const MAY_RULE = new Set(['standard', 'item', 'method', 'condition', 'category', 'target']);

/** 扣分情形 × 扣分值: conditions in one column and what each costs in another. */
function settleValues(choices: Choices): boolean {
  const open = choices.open();
  const values = open.find(
    (candidate) =>
      (candidate.word === 'deductValue' || candidate.word === 'standard') &&
      candidate.content.filled > 0 &&
      share(candidate.content.values, candidate.content.filled) >= 0.7,
  );
  if (!values) return false;
  const texts = open.filter(
    (candidate) =>
      candidate !== values &&
      (candidate.word === 'condition' || candidate.word === 'standard' || candidate.word === 'item') &&
      candidate.content.filled >= values.content.filled * 0.7,
  );
  const condition = texts.find((candidate) => candidate.word === 'condition') ?? longest(texts);
  if (!condition) return false;
  choices.settle(values, 'deductValue');
  choices.settle(condition, 'condition');
  return true;
}

function longest(texts: readonly Candidate[]): Candidate | undefined {
  return texts.reduce<Candidate | undefined>(
    (best, text) => (!best || text.content.length > best.content.length ? text : best),
    undefined,
  );
}

const GIVING = /加分|奖分|奖励/;

/** Settles the column that says what costs points: of those named so, the one that says it most. */
export function settleStandard(choices: Choices): void {
  if (choices.has('standard') || choices.has('condition')) return;
  if (settleValues(choices)) return;
  const open = choices.open();
  const named = open.filter((candidate) => candidate.word === 'standard');
  const ruling = (candidate: Candidate): number => share(candidate.content.ruling, candidate.content.filled);
  const best = named.reduce<Candidate | undefined>(
    (top, candidate) => (!top || ruling(candidate) >= ruling(top) ? candidate : top),
    undefined,
  );
  const elsewhere = open.filter(
    (candidate) =>
      (candidate.word === null || MAY_RULE.has(candidate.word)) &&
      candidate.content.filled > 0 &&
      ruling(candidate) >= 0.5 &&
      candidate.content.pointed < candidate.content.filled / 2 &&
      candidate.content.length / candidate.content.filled >= 6,
  );
  if (best && (ruling(best) > 0.3 || !elsewhere.some((other) => ruling(other) > ruling(best)))) {
    choices.settle(best, 'standard');
    // 加分标准 beside 扣分标准: what is given stands in a column of its own.
    for (const other of named)
      if (GIVING.test(other.header) !== GIVING.test(best.header) && ruling(other) >= 0.5)
        choices.settle(other, 'standard');
    return;
  }
  const other = elsewhere.reduce<Candidate | undefined>(
    (top, candidate) => (!top || ruling(candidate) > ruling(top) ? candidate : top),
    undefined,
  );
  if (other) choices.settle(other, 'standard');
  else if (best) choices.settle(best, 'standard');
}
