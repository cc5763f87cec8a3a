import type { ItemFindings } from '../../rubric/finding';
import type { Item } from '../../rubric/rubric';
import type { Cell } from '../../snapshot/snapshot';
import { cellState } from './cellState';
import { clauseNumbering, type ClauseNumbering } from './clauseNumbering';
import { foldText } from './foldText';
import { pendingFinding, type CellText } from './pieceReading';
import { pieceReader } from './readPiece';
import { settleFindings } from './settleFindings';
import { splitCell } from './splitCell';

/** What is done with findings in plain words (无故缺席3例). */
export type PlainWords =
  /** Matched to the clause that they clearly mean, if there is one. */
  | 'match'
  /** Listed with the clauses they may mean; a person decides. */
  | 'list';

/**
 * Reads the 检查情况 cell of one item: the notation that the pane writes and people type (①, ②×3, ③=45%, 扣0.5:…,
 * 得2, 撤②, 无, 不适用), and plain words.
 * Total: any cell gives a result. What cannot be matched with certainty is a pending finding and costs nothing.
 */
export function readFindings(cell: Cell, item: Item, plainWords: PlainWords = 'match'): ItemFindings {
  const state = cellState(cell);
  switch (state.kind) {
    case 'blank':
      return { kind: 'unchecked' };
    case 'altered': {
      const source = { text: state.text, span: { start: 0, end: state.text.length } };
      const candidates = clausesBehind(state.text, clauseNumbering(item));
      return { kind: 'found', findings: [pendingFinding(state.reason, candidates, source)] };
    }
    case 'text': {
      const text: CellText = { text: state.text, folded: foldText(state.text) };
      const reader = pieceReader(text, item, plainWords);
      return settleFindings(splitCell(text.folded, reader.beginsFinding).map(reader.readPiece));
    }
  }
}

const ALTERED_MARK = /^-?(\d{1,2})$/;

/** (2) becomes −2 and a bare 2 a number: the clause that may have been meant. */
function clausesBehind(text: string, numbering: ClauseNumbering): readonly number[] {
  const number = Number(ALTERED_MARK.exec(foldText(text).trim())?.[1] ?? 0);
  return numbering(number).kind === 'clause' ? [number] : [];
}
