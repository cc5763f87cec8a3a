import type { ItemFindings } from '../../rubric/finding';
import type { Item } from '../../rubric/rubric';
import type { Cell } from '../../snapshot/snapshot';
import type { FindingsReader } from '../findingsReader';
import { cellState } from './cellState';
import { clauseNumbering, type ClauseNumbering } from './clauseNumbering';
import { foldText } from './foldText';
import { pendingFinding, type CellText } from './pieceReading';
import { beginsFinding, readPiece } from './readPiece';
import { settleFindings } from './settleFindings';
import { splitCell } from './splitCell';

/**
 * Reads the 检查情况 cell of one item by the notation that the pane writes and people type (①, ②×3, ③=45%, 扣0.5:…,
 * 得2, 撤②, 无, 不适用).
 * Total: any cell gives a result. What cannot be matched with certainty is a pending finding and costs nothing.
 */
export const readFindings: FindingsReader = (cell: Cell, item: Item): ItemFindings => {
  const state = cellState(cell);
  const numbering = clauseNumbering(item);
  switch (state.kind) {
    case 'blank':
      return { kind: 'unchecked' };
    case 'altered': {
      const source = { text: state.text, span: { start: 0, end: state.text.length } };
      const candidates = clausesBehind(state.text, numbering);
      return { kind: 'found', findings: [pendingFinding(state.reason, candidates, source)] };
    }
    case 'text': {
      const text: CellText = { text: state.text, folded: foldText(state.text) };
      const pieces = splitCell(text.folded, (span) => beginsFinding(text, span, item));
      return settleFindings(pieces.map((piece) => readPiece(text, piece, item, numbering)));
    }
  }
};

const ALTERED_MARK = /^-?(\d{1,2})$/;

/** (2) becomes −2 and a bare 2 a number: the clause that may have been meant. */
function clausesBehind(text: string, numbering: ClauseNumbering): readonly number[] {
  const number = Number(ALTERED_MARK.exec(foldText(text).trim())?.[1] ?? 0);
  return numbering(number).kind === 'clause' ? [number] : [];
}
