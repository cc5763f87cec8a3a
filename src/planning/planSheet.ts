import type { Area, CellRef } from '../snapshot/area';
import type { CommentEdit, Edit, Guard } from '../snapshot/plan';
import type { SheetSnapshot } from '../snapshot/snapshot';
import { cellAt } from '../snapshot/snapshot';
import { pointsFromNumber } from '../rubric/points';
import type { RubricSheet } from '../reading/sheetReading';
import type { Policies } from '../scoring/policies';
import type { ScoreCard } from '../scoring/scoreCard';
import type { CommentMemory, FinalMark, SheetMemory } from '../state/memory';
import { remember } from '../state/memory';
import type { Locale } from '../wording/locale';
import { columnEdits, printAreaEdit } from './additions';
import type { ColumnOptions, Ground } from './columns';
import { addedColumns } from './columns';
import type { WantedComment } from './comments';
import { CommentIndex, commentMemories, decideComment } from './comments';
import type { Figure, FigureDecision } from './figures';
import { decideFigure, FigureIndex } from './figures';
import { markedFinal } from './finals';
import { figureGuards, headerGuards, inputGuards } from './guards';
import type { SheetNotice } from '../reading/sheetNotice';
import { itemFigures } from './itemFigures';
import { itemCells } from './places';
import { settle } from './settle';
import { SumEvidence } from './sumEvidence';
import type { Owners } from './sums';
import { subtotalMerges, sumFigures, totalRowStyle } from './sums';
import { totalPlace } from './totalPlace';
import { itemComment, totalComment } from './wantedComments';

export interface SheetPlanOptions extends ColumnOptions {
  readonly policies: Policies;
  readonly locale: Locale;
  /** Sheets that a person lets us write to although they were read only in part. */
  readonly agreed?: readonly string[] | 'all';
  /** Sheets that were marked as final. */
  readonly finals?: readonly FinalMark[];
  /** A sheet that is planned as if it were final since that day, or not final (null), whatever stands in it. */
  readonly finalAs?: { readonly sheet: string; readonly since: string | null };
}

export interface SheetPlan {
  /** The card with people's own figures in it. */
  readonly card: ScoreCard;
  readonly edits: readonly Edit[];
  readonly guards: readonly Guard[];
  readonly memory: SheetMemory;
  readonly notices: readonly SheetNotice[];
  /** Where the total stands, or will. */
  readonly totalCell: CellRef | null;
  /** The day on which the sheet was marked as final; null while it is not. */
  readonly finalSince: string | null;
  /** What is added to the sheet: no other table on it may have it too. */
  readonly taken: readonly Area[];
}

/**
 * Scores one rubric and decides every change to its sheet; nothing is written yet.
 * @param owners what the rubric's places are remembered by.
 */
export function planSheet(
  ground: Ground,
  reading: RubricSheet,
  memory: SheetMemory,
  owners: Owners,
  options: SheetPlanOptions,
): SheetPlan {
  const { sheet } = ground;
  const room = addedColumns(ground, reading, options);
  const added = room ?? [];
  const total = totalPlace(ground, reading, added);
  const cells = reading.items.map((place) => itemCells(place, added));
  const figures = new FigureIndex(memory);
  const comments = new CommentIndex(sheet);
  const commentMemory = commentMemories(memory.comments);
  const { policies, locale } = options;
  const totalCell = total?.cells.score ?? null;
  const since = markedFinal(sheet.name, totalCell, comments, options);

  const writable = cells.flatMap(({ deduct, score }) => [deduct, score]).filter((cell) => cell !== null);
  const settled = settle({
    sheet,
    reading,
    policies,
    owners,
    figures,
    comments,
    commentMemory,
    cells,
    writable,
  });

  const decide = (figure: Figure) => decideFigure(sheet, figures, figure);
  const evidence = new SumEvidence(sheet, settled.card, settled.items, owners, figures, comments);
  const sums = sumFigures(reading, settled.card, added, total, owners, locale).map((figure) =>
    decide(evidence.told(figure)),
  );
  const decisions = [
    ...settled.items.flatMap((item) => itemFigures(item, owners, policies, locale)).map(decide),
    ...sums,
  ];

  const wanted = [
    ...settled.items.flatMap((item) => itemComment(item, owners, policies, locale) ?? []),
    ...(totalComment(settled.card, total, since, owners, policies, locale) ?? []),
  ];
  const commented = decideComments(sheet.name, comments, commentMemory, wanted);

  const addedRow = total?.addedRow ?? null;
  const bottom = addedRow ?? reading.table.bottom;
  return {
    card: settled.card,
    edits: [
      ...totalRowStyle(sheet.name, reading, total),
      ...columnEdits(ground, reading, added, addedRow, locale),
      ...subtotalMerges(sheet.name, reading, added),
      ...printAreaEdit(sheet, reading, added, addedRow),
      ...decisions.flatMap(({ edit }) => edit ?? []),
      ...commented.edits,
    ],
    guards: [
      ...headerGuards(sheet, reading),
      ...inputGuards(sheet, reading),
      ...figureGuards(sheet, decisions),
    ],
    totalCell,
    finalSince: since,
    memory: {
      sheet: sheet.name,
      figures: decisions.flatMap((decision) => decision.memory ?? []),
      comments: commented.memory,
    },
    taken: [
      ...added.map(({ column }) => ({ top: reading.table.top, left: column, bottom, right: column })),
      ...(addedRow === null ? [] : [{ ...reading.table, top: addedRow, bottom: addedRow }]),
    ],
    notices: [
      ...settled.notices,
      ...(room ? [] : [{ code: 'noRoomForColumns' } as const]),
      ...(total ? [] : [{ code: 'noRoomForTotal' } as const]),
      ...sums.flatMap((decision) => sumStands(sheet, decision) ?? []),
      ...commented.notices,
      ...(reading.rubric.complete ? [] : [{ code: 'fragment' } as const]),
    ],
  };
}

function decideComments(
  sheet: string,
  index: CommentIndex,
  memories: ReadonlyMap<string, CommentMemory>,
  wanted: readonly WantedComment[],
) {
  const edits: CommentEdit[] = [];
  const notices: SheetNotice[] = [];
  const memory: CommentMemory[] = [];
  for (const comment of wanted) {
    const known = memories.get(comment.owner);
    const decision = decideComment(sheet, index, known, comment);
    if (decision.edit) edits.push(decision.edit);
    if (decision.notice) notices.push(decision.notice);
    if (decision.text !== null) memory.push({ owner: comment.owner, ...remember(known, decision.text) });
  }
  return { edits, notices, memory };
}

/** A person's own 小计 or 合计 that differs from the sum. Formulas follow the cells, and are compared after the write. */
function sumStands(sheet: SheetSnapshot, { figure, holder }: FigureDecision): SheetNotice | null {
  if (holder !== 'person' || figure.field !== 'score') return null;
  const { value } = cellAt(sheet, figure.cell);
  const stands = typeof value === 'number' ? pointsFromNumber(value) : null;
  const computed = typeof figure.after === 'number' ? pointsFromNumber(figure.after) : null;
  if (stands === null || computed === null || stands === computed) return null;
  return { code: 'sumStands', cell: figure.cell, stands, computed };
}
