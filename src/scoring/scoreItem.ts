import type { Finding, ItemFindings } from '../rubric/finding';
import type { Points } from '../rubric/points';
import type { Item } from '../rubric/rubric';
import { evidenceOn } from './evidence';
import { settle } from './kinds/rules';
import { Ledger, type Charge, type ClauseFinding } from './ledger';
import { applyLimits, type Accounts } from './limits';
import { applyOverride, chooseOverride } from './override';
import type { Policies } from './policies';
import type { ItemScore, ItemStatus, ItemWarning } from './scoreCard';
import { awardsUnchecked, standingWarnings, waitsForPerson } from './warnings';
import { siftWithdrawn } from './withdrawals';

/** The reasons of an item do not add up to what it lost: a fault in this program, never in its input. */
export class BooksDoNotBalance extends Error {
  override readonly name = 'BooksDoNotBalance';
  constructor(item: Item, lost: Points, reasons: Points) {
    super(`item ${item.id}: reasons add up to ${reasons} thousandths, but ${lost} were lost`);
  }
}

/**
 * Scores one item (design: "What a score is"). All points are thousandths.
 * An item not checked keeps its points and counts as such; one that does not apply keeps them too, and the category
 * decides whether they count. What waits for a person costs nothing until then.
 * @throws BooksDoNotBalance when the reasons do not add up, which is a fault of this program.
 */
export function scoreItem(item: Item, findings: ItemFindings, policies: Policies): ItemScore {
  switch (findings.kind) {
    case 'unchecked':
      return untouched(item, 'unchecked', [...standingWarnings(item), ...awardsUnchecked(item)]);
    case 'clear':
      return untouched(item, 'scored', standingWarnings(item));
    case 'notApplicable':
      return { ...untouched(item, 'notApplicable', standingWarnings(item)), pending: false };
    case 'found':
      if (findings.findings.length === 0) return untouched(item, 'scored', standingWarnings(item));
      return scoreFound(item, findings.findings, policies);
  }
}

function untouched(item: Item, status: ItemStatus, warnings: readonly ItemWarning[]): ItemScore {
  return {
    item,
    status,
    pending: waitsForPerson(warnings, false),
    deduction: 0,
    score: item.points,
    computed: item.points,
    fromTotal: 0,
    reasons: [],
    warnings,
  };
}

function scoreFound(item: Item, findings: readonly Finding[], policies: Policies): ItemScore {
  const { counting, withdrawn, unclear } = siftWithdrawn(
    findings.every(isOnClause) ? findings : findings.filter(isOnClause),
  );
  const ledger = new Ledger(item, counting);
  for (const { clause, source } of unclear) ledger.pend('contradiction', source, [clause]);
  pendWhatIsNoClauses(findings, ledger);

  settleClauses(ledger);
  chargeOwnFigures(findings, ledger);
  const accounts = applyLimits(ledger.charges, item, policies);
  recordWithdrawn(withdrawn, ledger);

  const computed = formula(item.points, accounts, policies);
  const override = chooseOverride(findings, ledger);
  const score = override === null ? computed : applyOverride(override, computed, ledger);
  checkBooks(item, item.points - score, ledger.charges);

  ledger.warnings.push(...standingWarnings(item));
  const { warnings } = ledger;
  return {
    item,
    status: override === null ? 'scored' : 'overridden',
    pending: waitsForPerson(warnings, override !== null),
    deduction: item.points - score,
    score,
    computed,
    fromTotal: policies.belowZero === 'from-total' ? accounts.belowZero : 0,
    reasons: ledger.charges,
    warnings,
  };
}

/** Findings that could not be matched, and marks that point at no clause of this item. */
function pendWhatIsNoClauses(findings: readonly Finding[], ledger: Ledger): void {
  for (const finding of findings) {
    if (finding.kind === 'pending') ledger.pend(finding.reason, finding.source, finding.candidates);
    else if (
      finding.kind === 'clause' &&
      !ledger.item.clauses.some(({ number }) => number === finding.clause)
    )
      ledger.pend('noSuchClause', finding.source, []);
  }
}

/** Lets each clause that something was found on say what it costs. A doubtful one costs nothing until confirmed. */
function settleClauses(ledger: Ledger): void {
  for (const clause of ledger.item.clauses) {
    if (clause.certainty.kind === 'doubtful') continue;
    const evidence = evidenceOn(clause.number, ledger.found);
    if (evidence === null) continue;
    if (evidence.kind === 'contradiction') {
      ledger.pendClause(evidence.reason, clause.number);
      continue;
    }
    if (clause.certainty.kind === 'repaired') ledger.warn({ code: 'repairedClause', clause: clause.number });
    settle(clause.kind, clause, evidence, ledger);
  }
  if (ledger.charges.length > 1) ledger.charges.sort(byText);
}

/** 扣0.5: the reviewer's own figure, 0…P; on an item with clauses it is flagged as having none behind it. */
function chargeOwnFigures(findings: readonly Finding[], { item, charges, warnings }: Ledger): void {
  let counted = false;
  for (const finding of findings) {
    if (finding.kind !== 'own') continue;
    const { points: due, note, source } = finding;
    if (due < 0 || due > item.points) {
      warnings.push({ code: 'figureOutOfRange', clause: null, figure: due, min: 0, max: item.points });
      continue;
    }
    counted = true;
    const amount = { kind: 'figure', points: due } as const;
    charges.push({
      code: 'own',
      clause: null,
      amount,
      units: null,
      due,
      actual: due,
      limit: null,
      note,
      source,
    });
  }
  if (counted && item.clauses.length > 0) warnings.push({ code: 'ownWithoutClause' });
}

function recordWithdrawn(withdrawn: readonly ClauseFinding[], { item, charges }: Ledger): void {
  for (const { clause: number, amount, note, source } of withdrawn) {
    const clause = item.clauses.find((candidate) => candidate.number === number);
    if (clause === undefined) continue;
    charges.push({
      code: 'withdrawn',
      clause,
      amount,
      units: null,
      due: 0,
      actual: 0,
      limit: null,
      note,
      source,
    });
  }
}

/** score = max(0, P − ordinary) − 倒扣 + bonuses, as the policy on 倒扣 has it. */
function formula(points: Points, { ordinary, belowZero, bonus }: Accounts, policies: Policies): Points {
  const left = Math.max(0, points - ordinary);
  return left - (policies.belowZero === 'from-total' ? 0 : belowZero) + bonus;
}

function checkBooks(item: Item, lost: Points, charges: readonly Charge[]): void {
  let reasons = 0;
  for (const charge of charges) reasons += charge.actual;
  if (reasons !== lost) throw new BooksDoNotBalance(item, lost, reasons);
}

/** A band that a measured value falls in may stand after the clause it was written at. */
function byText(one: Charge, other: Charge): number {
  return (one.clause?.number ?? 0) - (other.clause?.number ?? 0);
}

function isOnClause(finding: Finding): finding is ClauseFinding {
  return finding.kind === 'clause';
}
