import type { Finding, ItemFindings } from '../rubric/finding';
import type { Points } from '../rubric/points';
import type { Item } from '../rubric/rubric';
import { evidenceOn } from './evidence';
import { Ledger, type Charge, type ClauseFinding } from './ledger';
import { applyLimits, type Accounts } from './limits';
import { applyOverride, chooseOverride } from './override';
import type { Policies } from './policies';
import { prepareItem, type PreparedItem } from './prepareItem';
import type { ItemScore } from './scoreCard';
import { waitsForPerson } from './warnings';
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
  return scorePrepared(prepareItem(item), findings, policies);
}

/** As `scoreItem`, for whoever scores an item often and keeps it prepared. */
export function scorePrepared(item: PreparedItem, findings: ItemFindings, policies: Policies): ItemScore {
  switch (findings.kind) {
    case 'unchecked':
      return item.unchecked;
    case 'clear':
      return item.clear;
    case 'notApplicable':
      return item.notApplicable;
    case 'found':
      return findings.findings.length === 0 ? item.clear : scoreFound(item, findings.findings, policies);
  }
}

function scoreFound(prepared: PreparedItem, findings: readonly Finding[], policies: Policies): ItemScore {
  const { item, points } = prepared;
  const { counting, withdrawn, unclear } = siftWithdrawn(findings);
  const ledger = new Ledger(item, counting);
  for (const { clause, source } of unclear) ledger.pend('contradiction', source, [clause]);
  pendWhatIsNoClauses(findings, prepared.numbers, ledger);

  settleClauses(prepared, ledger);
  chargeOwnFigures(findings, ledger);
  const accounts = applyLimits(ledger.charges, prepared, policies);
  recordWithdrawn(withdrawn, ledger);

  const computed = formula(points, accounts, policies);
  const override = chooseOverride(findings, ledger);
  const score = override === null ? computed : applyOverride(override, computed, ledger);
  checkBooks(item, points - score, ledger.charges);

  for (const warning of prepared.standing) ledger.warn(warning);
  return {
    item,
    status: override === null ? 'scored' : 'overridden',
    pending: waitsForPerson(ledger.warnings, override !== null),
    deduction: points - score,
    score,
    computed,
    fromTotal: policies.belowZero === 'from-total' ? accounts.belowZero : 0,
    reasons: ledger.charges,
    warnings: ledger.warnings,
  };
}

/** Findings that could not be matched, and marks that point at no clause of this item. */
function pendWhatIsNoClauses(findings: readonly Finding[], numbers: readonly number[], ledger: Ledger): void {
  for (const finding of findings) {
    if (finding.kind === 'pending') ledger.pend(finding.reason, finding.source, finding.candidates);
    else if (finding.kind === 'clause' && !numbers.includes(finding.clause))
      ledger.pend('noSuchClause', finding.source, []);
  }
}

/** Lets each clause that something was found on say what it costs. */
function settleClauses({ clauses, hasBands }: PreparedItem, ledger: Ledger): void {
  for (const clause of clauses) {
    const evidence = evidenceOn(clause.number, ledger.found);
    if (evidence === null) continue;
    if (evidence.kind === 'contradiction') {
      ledger.pendClause(evidence.reason, clause.number);
      continue;
    }
    if (clause.repaired) ledger.warn({ code: 'repairedClause', clause: clause.number });
    clause.settle(evidence, ledger);
  }
  if (hasBands) ledger.sortByText();
}

/** 扣0.5: the reviewer's own figure, 0…P; on an item with clauses it is flagged as having none behind it. */
function chargeOwnFigures(findings: readonly Finding[], ledger: Ledger): void {
  let counted = false;
  for (const finding of findings) {
    if (finding.kind !== 'own') continue;
    const { points } = finding;
    const { item } = ledger;
    if (points < 0 || points > item.points) {
      ledger.warn({ code: 'figureOutOfRange', clause: null, figure: points, min: 0, max: item.points });
      continue;
    }
    counted = true;
    ledger.enter('own', null, { kind: 'figure', points }, null, points, finding);
  }
  if (counted && ledger.item.clauses.length > 0) ledger.warn({ code: 'ownWithoutClause' });
}

function recordWithdrawn(withdrawn: readonly ClauseFinding[], ledger: Ledger): void {
  for (const finding of withdrawn) {
    const clause = ledger.item.clauses.find(({ number }) => number === finding.clause);
    if (clause !== undefined) ledger.enter('withdrawn', clause, finding.amount, null, 0, finding);
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
