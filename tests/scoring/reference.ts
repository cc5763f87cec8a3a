import type { Amount, Finding } from '../../src/rubric/finding';
import type { Item } from '../../src/rubric/rubric';
import type { Policies } from '../../src/scoring/policies';
import { costsOn, exact, type Cost, type OnClause } from './referenceCosts';

export interface ReferenceScore {
  readonly score: number;
  readonly fromTotal: number;
}

/**
 * A second engine, written from the definition of a score and unlike the first: nothing is prepared, nothing is changed
 * in place, every value is a decimal of ten digits in a BigInt, and each step makes a new list.
 */
export function referenceScore(item: Item, findings: readonly Finding[], policies: Policies): ReferenceScore {
  const found = standing(findings.filter((finding) => finding.kind === 'clause'));
  const costs = [
    ...item.clauses.flatMap((clause) => costsOn(clause, item, found)).sort(byText),
    ...findings.flatMap((finding): Cost[] =>
      finding.kind === 'own' && finding.points >= 0 && finding.points <= item.points
        ? [{ clause: null, account: 'ordinary', size: finding.points }]
        : [],
    ),
  ];
  const computed = total(afterClauseCaps(costs), item, policies);
  const figures = new Set(
    findings.flatMap((finding) => (finding.kind === 'override' ? [finding.score] : [])),
  );
  const [figure, ...others] = figures;
  return figure !== undefined && others.length === 0 ? { ...computed, score: figure } : computed;
}

/** What is not taken back. */
function standing(findings: readonly OnClause[]): readonly OnClause[] {
  return findings
    .filter((finding) => finding.withdrawn)
    .reduce<readonly OnClause[]>(
      (left, { clause, amount }) => {
        const same = left.find((one) => one.clause === clause && alike(one.amount, amount));
        return left.filter((one) => (amount.kind === 'once' ? one.clause !== clause : one !== same));
      },
      findings.filter((finding) => !finding.withdrawn),
    );
}

function alike(one: Amount, other: Amount): boolean {
  if (one.kind === 'figure' && other.kind === 'figure') return one.points === other.points;
  const value = (amount: Amount) =>
    amount.kind === 'quantity' || amount.kind === 'measured' ? exact(amount.value) : null;
  return one.kind === other.kind && value(one) !== null && value(one) === value(other);
}

const byText = (one: Cost, other: Cost): number => (one.clause?.number ?? 0) - (other.clause?.number ?? 0);
const add = (costs: readonly Cost[]): number => costs.reduce((sum, { size }) => sum + size, 0);

function afterClauseCaps(costs: readonly Cost[]): readonly Cost[] {
  return costs.map((cost) => {
    const capped = cost.account !== 'void' && cost.account !== 'partVoid';
    return { ...cost, size: capped ? Math.min(cost.size, cost.clause?.cap ?? Infinity) : cost.size };
  });
}

/** Lets those that `share` a limit take no more than it together, in their order. */
function within(costs: readonly Cost[], most: number, share: (cost: Cost) => boolean): readonly Cost[] {
  return costs.reduce<readonly Cost[]>((done, cost) => {
    if (!share(cost)) return [...done, cost];
    const left = Math.max(0, most - add(done.filter(share)));
    return [...done, { ...cost, size: Math.min(cost.size, left) }];
  }, []);
}

function onlyDearest(costs: readonly Cost[], item: Item): readonly Cost[] {
  return item.groups
    .filter(({ dearestOnly }) => dearestOnly)
    .reduce<readonly Cost[]>((list, { id, cap }) => {
      const alone = ({ clause, account, size }: Cost): number => {
        if (account === 'void') return size;
        const part = account === 'ordinary' || account === 'partVoid' ? clause?.part : null;
        const home = item.parts.find((one) => one.id === part);
        return Math.min(size, home?.points ?? Infinity, cap ?? Infinity);
      };
      const group = list.filter(({ clause }) => clause?.group === id);
      const most = Math.max(...group.map(alone));
      const dearest = group.find((cost) => alone(cost) === most);
      return list.map((cost) => (group.includes(cost) && cost !== dearest ? { ...cost, size: 0 } : cost));
    }, costs);
}

function total(costs: readonly Cost[], item: Item, policies: Policies): ReferenceScore {
  const kept = onlyDearest(costs, item);
  const of = (...accounts: readonly Cost['account'][]) =>
    kept.filter(({ account }) => accounts.includes(account));
  const below = of('belowZero');
  const lost =
    of('void').some(({ size }) => size > 0) ||
    (policies.belowZero === 'lose-and-subtract' && below.some(({ size }) => size > 0));
  const voidsFirst = lost ? [] : [...of('partVoid'), ...of('ordinary', 'void')];
  const inParts = item.parts.reduce(
    (list, part) => within(list, part.points, ({ clause }) => clause?.part === part.id),
    voidsFirst as readonly Cost[],
  );
  const inGroups = (list: readonly Cost[]) =>
    item.groups.reduce(
      (all, group) => within(all, group.cap ?? Infinity, ({ clause }) => clause?.group === group.id),
      list,
    );
  const shared = inGroups([...below, ...inParts]);
  const ordinary = add(shared.filter(({ account }) => account !== 'belowZero'));
  const dip = add(shared.filter(({ account }) => account === 'belowZero'));
  const gain = Math.min(add(inGroups(of('bonus'))), item.bonusCap ?? Infinity);
  const left = lost ? 0 : Math.max(0, item.points - Math.min(ordinary, item.cap ?? Infinity));
  return policies.belowZero === 'from-total'
    ? { score: left + gain, fromTotal: dip }
    : { score: left - dip + gain, fromTotal: 0 };
}
