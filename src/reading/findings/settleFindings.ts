import type { Finding, ItemFindings, PendingReason } from '../../rubric/finding';
import { pendingFinding, type PieceReading } from './pieceReading';

/**
 * What the pieces of a cell say together. What contradicts itself is open, all of it: 无 beside a finding, 不适用
 * beside anything, two scores, two measured values of one clause. The order of the pieces decides nothing.
 */
export function settleFindings(pieces: readonly PieceReading[]): ItemFindings {
  const findings = withConflictsOpen(withWithdrawals(pieces.flatMap(findingsOf)));
  const standings = pieces.flatMap((piece) => (piece.kind === 'standing' ? [piece] : []));
  const kinds = new Set(standings.map(({ standing }) => standing));
  const outside = kinds.has('notApplicable') || kinds.has('unchecked');
  const denied = kinds.has('clear') || kinds.has('waived');
  const contradicted =
    (outside && (findings.length > 0 || kinds.size > 1)) || (denied && findings.some(takesPoints));
  if (contradicted) {
    const open = standings.map(({ source }) => pendingFinding('contradiction', [], source));
    return { kind: 'found', findings: [...findings.map((each) => opened(each, 'contradiction')), ...open] };
  }
  if (findings.length > 0) return { kind: 'found', findings };
  if (kinds.has('notApplicable')) return { kind: 'notApplicable' };
  return kinds.has('unchecked') ? { kind: 'unchecked' } : { kind: 'clear' };
}

function findingsOf(piece: PieceReading): readonly Finding[] {
  return piece.kind === 'findings' ? piece.findings : [];
}

function takesPoints(finding: Finding): boolean {
  return finding.kind === 'own' || (finding.kind === 'clause' && !finding.withdrawn);
}

/** The finding as one that waits for a person; what waits already keeps its own reason. */
function opened(finding: Finding, reason: PendingReason): Finding {
  if (finding.kind === 'pending') return finding;
  return pendingFinding(reason, finding.kind === 'clause' ? [finding.clause] : [], finding.source);
}

/** A line 撤② by itself takes back what the other lines say of clause 2. */
function withWithdrawals(findings: readonly Finding[]): readonly Finding[] {
  const whole = new Set(
    findings.flatMap((each) =>
      each.kind === 'clause' && each.withdrawn && each.amount.kind === 'once' ? [each.clause] : [],
    ),
  );
  return findings.map((each) =>
    each.kind === 'clause' && whole.has(each.clause) ? { ...each, withdrawn: true } : each,
  );
}

function withConflictsOpen(findings: readonly Finding[]): readonly Finding[] {
  const overrides = findings.filter(({ kind }) => kind === 'override').length;
  return findings.map((each) => {
    if (each.kind === 'override' && overrides > 1) return opened(each, 'contradiction');
    if (each.kind !== 'clause' || each.withdrawn) return each;
    const same = findings.filter(
      (other) => other.kind === 'clause' && other.clause === each.clause && !other.withdrawn,
    );
    const measured = same.some((other) => other.kind === 'clause' && other.amount.kind === 'measured');
    return measured && same.length > 1 ? opened(each, 'conflictingMeasures') : each;
  });
}
