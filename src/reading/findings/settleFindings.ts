import type { Finding, ItemFindings, PendingReason } from '../../rubric/finding';
import { pendingFinding, type PieceReading } from './pieceReading';

/**
 * What the pieces of a cell say together. 无 beside a finding and 不适用 beside anything contradict themselves, and then
 * all of it is open. What several findings on one clause come to is the engine's to say. The order of the pieces decides
 * nothing.
 */
export function settleFindings(pieces: readonly PieceReading[]): ItemFindings {
  const findings = pieces.flatMap(findingsOf);
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
