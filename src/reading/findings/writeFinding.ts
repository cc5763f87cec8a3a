import type { Amount, Finding, ItemFindings } from '../../rubric/finding';
import type { Fraction } from '../../rubric/fraction';
import { formatPoints } from '../../rubric/points';
import type { Item } from '../../rubric/rubric';
import { circledMark } from './circledMarks';
import { labelOf } from './clauseLabel';
import { readFindings } from './readFindings';
import { writtenNote } from './writtenNote';

/**
 * A finding in the notation of the 检查情况 column: ②缺席×3:张某等三人. What is read back from it is the finding again,
 * its note as `writtenNote` gives it. A finding that waits for a person stays in the words it was found in.
 * @param item whose clause the finding names; the words beside the mark tell a later reader if the clauses moved.
 */
export function writeFinding(finding: Finding, item: Item): string {
  switch (finding.kind) {
    case 'clause':
      return writeClauseFinding(finding, item);
    case 'own':
      return `扣${formatPoints(finding.points)}${behindColon(finding.note)}`;
    case 'override':
      return `得${formatPoints(finding.score)}${behindColon(finding.note)}`;
    case 'pending':
      return finding.source.text;
  }
}

/** One finding per line. */
export function writeFindings(findings: readonly Finding[], item: Item): string {
  return findings.map((finding) => writeFinding(finding, item)).join('\n');
}

/** The whole text of a 检查情况 cell; empty for an item that is unchecked. */
export function writeItemFindings(itemFindings: ItemFindings, item: Item): string {
  switch (itemFindings.kind) {
    case 'unchecked':
      return '';
    case 'clear':
      return '无';
    case 'notApplicable':
      return '不适用';
    case 'found':
      return writeFindings(itemFindings.findings, item);
  }
}

type ClauseFinding = Extract<Finding, { kind: 'clause' }>;

function writeClauseFinding(finding: ClauseFinding, item: Item): string {
  const clause = item.clauses.find(({ number }) => number === finding.clause);
  const label = clause ? labelOf(clause) : '';
  const labelled = markedText(finding, label);
  return label === '' || readsAs(labelled, finding, item) ? labelled : markedText(finding, '');
}

function markedText(finding: ClauseFinding, label: string): string {
  const mark = circledMark(finding.clause) ?? String(finding.clause);
  const amount = writeAmount(finding.amount);
  return `${finding.withdrawn ? '撤' : ''}${mark}${label}${amount}${behindColon(finding.note)}`;
}

/** Words of a clause can hold what reads as an amount; then the mark goes without them. */
function readsAs(text: string, finding: ClauseFinding, item: Item): boolean {
  const read = readFindings({ value: text, formula: null, numberFormat: '@' }, item);
  if (read.kind !== 'found' || read.findings.length !== 1) return false;
  const [found] = read.findings;
  return (
    found?.kind === 'clause' &&
    found.clause === finding.clause &&
    found.amount.kind === finding.amount.kind &&
    found.note === writtenNote(finding.note)
  );
}

function behindColon(note: string): string {
  const written = writtenNote(note);
  return written === '' ? '' : `:${written}`;
}

function writeAmount(amount: Amount): string {
  switch (amount.kind) {
    case 'once':
      return '';
    case 'quantity':
      return `×${decimal(amount.value)}`;
    case 'measured':
      return `=${amount.percent ? share(amount.value) : decimal(amount.value)}`;
    case 'figure':
      return `扣${formatPoints(amount.points)}`;
  }
}

/** Exact for the tenths, hundredths … that decimals are read as; a third has no decimal and nobody can type one. */
function decimal({ numerator, denominator }: Fraction): string {
  const decimals = powerOfTen(denominator);
  return decimals === null ? String(numerator / denominator) : shifted(numerator, decimals);
}

/** 45/100 as 45%, 6/15 as it is. */
function share(value: Fraction): string {
  const decimals = powerOfTen(value.denominator);
  if (decimals === null || decimals < 2) return `${value.numerator}/${value.denominator}`;
  return `${shifted(value.numerator, decimals - 2)}%`;
}

/** How many noughts a power of ten has; null for any other number. */
function powerOfTen(number: number): number | null {
  const noughts = Math.round(Math.log10(number));
  return 10 ** noughts === number ? noughts : null;
}

function shifted(whole: number, decimals: number): string {
  const digits = String(whole).padStart(decimals + 1, '0');
  if (decimals === 0) return digits;
  return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
