import type { Amount, Finding, FindingSource, ItemFindings } from '../../rubric/finding';
import type { Points } from '../../rubric/points';
import type { Item } from '../../rubric/rubric';
import { readFindings } from '../../reading/findings/readFindings';
import { writeItemFindings } from '../../reading/findings/writeFinding';
import { evidenceOn } from '../../scoring/evidence';

/** What a person has set in the pane stands in no cell yet. */
const NOWHERE: FindingSource = { text: '', span: { start: 0, end: 0 } };

export interface FoundOnClause {
  readonly amount: Amount;
  readonly note: string;
}

/** What is found on a clause, several findings taken together; null where there is none or they contradict. */
export function foundOn(findings: ItemFindings, clause: number): FoundOnClause | null {
  const evidence = evidenceOn(clause, clauseFindings(findings));
  return evidence === null || evidence.kind === 'contradiction' ? null : evidence;
}

/** Whether a 撤 stands on the clause: it is kept as written, and edited in the cell. */
export function isWithdrawn(findings: ItemFindings, clause: number): boolean {
  return listOf(findings).some(
    (finding) => finding.kind === 'clause' && finding.withdrawn && finding.clause === clause,
  );
}

/** The reviewer's own figure; several are one sum. */
export function ownFigure(findings: ItemFindings): { readonly points: Points; readonly note: string } | null {
  const own = listOf(findings).filter((finding) => finding.kind === 'own');
  if (own.length === 0) return null;
  return {
    points: own.reduce((sum, { points }) => sum + points, 0),
    note: own
      .map(({ note }) => note)
      .filter(Boolean)
      .join(','),
  };
}

export function overrideIn(findings: ItemFindings): Extract<Finding, { kind: 'override' }> | null {
  return listOf(findings).find((finding) => finding.kind === 'override') ?? null;
}

export function pendingIn(findings: ItemFindings): readonly Extract<Finding, { kind: 'pending' }>[] {
  return listOf(findings).filter((finding) => finding.kind === 'pending');
}

/** One finding on a clause in place of all there were; null takes them away. Withdrawals stay. */
export function withClause(
  findings: ItemFindings,
  clause: number,
  found: FoundOnClause | null,
): ItemFindings {
  const isIt = (finding: Finding) =>
    finding.kind === 'clause' && finding.clause === clause && !finding.withdrawn;
  const added: Finding | null = found && {
    kind: 'clause',
    clause,
    amount: found.amount,
    note: found.note,
    withdrawn: false,
    source: NOWHERE,
  };
  return replaced(findings, isIt, added);
}

export function withOwnFigure(
  findings: ItemFindings,
  own: { readonly points: Points; readonly note: string } | null,
): ItemFindings {
  const added: Finding | null = own && { kind: 'own', ...own, source: NOWHERE };
  return replaced(findings, ({ kind }) => kind === 'own', added);
}

/** A person's score with its reason; null gives the computed one back its place. */
export function withOverride(
  findings: ItemFindings,
  override: { readonly score: Points; readonly note: string } | null,
): ItemFindings {
  const added: Finding | null = override && { kind: 'override', ...override, source: NOWHERE };
  return replaced(findings, ({ kind }) => kind === 'override', added);
}

/** Says which clause unclear words mean: they become its note. Null drops them. */
export function withPendingSettled(
  findings: ItemFindings,
  text: string,
  meant: { readonly clause: number; readonly amount: Amount } | null,
): ItemFindings {
  let settled = false;
  const list = listOf(findings).flatMap((finding): readonly Finding[] => {
    if (settled || finding.kind !== 'pending' || finding.source.text !== text) return [finding];
    settled = true;
    return meant ? [{ kind: 'clause', ...meant, note: text, withdrawn: false, source: NOWHERE }] : [];
  });
  return asFindings(list);
}

/** The cell's text as it will be. */
export function draftText(findings: ItemFindings, item: Item): string {
  return writeItemFindings(findings, item);
}

/** What the cell's text will be read as: the pane promises no score that the sheet would not give. */
export function asWillBeRead(findings: ItemFindings, item: Item): ItemFindings {
  return readFindings({ value: draftText(findings, item), formula: null, numberFormat: '@' }, item);
}

/** In the order of the clauses, with what is no clause's behind them, an override last. */
function replaced(
  findings: ItemFindings,
  isIt: (finding: Finding) => boolean,
  added: Finding | null,
): ItemFindings {
  const list = listOf(findings);
  const at = list.findIndex(isIt);
  const others = list.filter((finding) => !isIt(finding));
  if (!added) return asFindings(others);
  const place = at >= 0 ? at : others.findIndex((other) => rank(other) > rank(added));
  return asFindings(
    place < 0 ? [...others, added] : [...others.slice(0, place), added, ...others.slice(place)],
  );
}

function rank(finding: Finding): number {
  switch (finding.kind) {
    case 'clause':
      return finding.clause;
    case 'pending':
      return 1_000;
    case 'own':
      return 2_000;
    case 'override':
      return 3_000;
  }
}

/** Nothing left to say is a blank cell: whoever looked and found nothing says so. */
function asFindings(findings: readonly Finding[]): ItemFindings {
  return findings.length === 0 ? { kind: 'unchecked' } : { kind: 'found', findings };
}

function clauseFindings(findings: ItemFindings) {
  return listOf(findings)
    .filter((finding) => finding.kind === 'clause')
    .filter(({ withdrawn }) => !withdrawn);
}

function listOf(findings: ItemFindings): readonly Finding[] {
  return findings.kind === 'found' ? findings.findings : [];
}
