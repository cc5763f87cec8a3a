import type { Clause, Span } from '../../../rubric/clause';
import type { Finding } from '../../../rubric/finding';
import type { Points } from '../../../rubric/points';
import { amountSigns } from '../amountSigns';
import { skipBlanks } from '../foldText';
import { pendingFinding, type CellText, type PieceReading } from '../pieceReading';
import { figureAt } from '../signedAmount';
import type { ItemProfile } from './clauseProfile';
import { blanked } from './plainNumbers';

/** The figures that a piece of words states (扣2分), null for one that cannot be read, and the cell without them. */
export interface Figureless {
  readonly figures: readonly (Points | null)[];
  readonly text: CellText;
}

export function withoutFigures(cell: CellText, span: Span): Figureless {
  const signs = amountSigns(cell.folded, span.start, span.end).filter(({ kind }) => kind === 'figure');
  const read = signs.map((sign) => {
    const figure = figureAt(cell.folded.slice(0, span.end), skipBlanks(cell.folded, sign.span.end));
    return { points: figure?.points ?? null, start: sign.span.start, end: figure?.end ?? sign.span.end };
  });
  return { figures: read.map(({ points }) => points), text: { ...cell, folded: blanked(cell.folded, read) } };
}

/**
 * One finding with one figure: the reviewer's own where the clause leaves it to them; else it must be what the clause
 * costs anyway. Any other figure is for a person to place.
 */
export function withStatedFigure(
  findings: readonly Finding[],
  figures: readonly (Points | null)[],
  item: ItemProfile,
  listed: PieceReading,
): PieceReading {
  const [finding, ...otherFindings] = findings;
  const [points, ...otherFigures] = figures;
  if (finding?.kind !== 'clause') return listed;
  const clause = item.clauses.find((each) => each.clause.number === finding.clause)?.clause;
  const single = otherFindings.length === 0 && otherFigures.length === 0;
  if (single && clause && points !== undefined && points !== null) {
    if (clause.kind === 'discretionary' && clause.unit === null && finding.amount.kind === 'once') {
      return { kind: 'findings', findings: [{ ...finding, amount: { kind: 'figure', points } }] };
    }
    if (cost(clause, finding) === points) return { kind: 'findings', findings };
  }
  const open = findings.map((each) =>
    pendingFinding('unclearFigure', each.kind === 'clause' ? [each.clause] : [], each.source),
  );
  return { kind: 'findings', findings: open };
}

/** What a plain finding costs by its clause; null where that takes more than a multiplication. */
function cost(clause: Clause, { amount }: Extract<Finding, { kind: 'clause' }>): Points | null {
  if (clause.kind === 'fixed' && amount.kind === 'once') return clause.points;
  if (clause.kind !== 'perUnit' || clause.per.numerator !== clause.per.denominator) return null;
  if (amount.kind === 'once') return clause.points;
  if (amount.kind !== 'quantity') return null;
  return (clause.points * amount.value.numerator) / amount.value.denominator;
}
