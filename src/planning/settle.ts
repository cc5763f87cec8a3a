import type { CellRef } from '../snapshot/area';
import type { SheetSnapshot } from '../snapshot/snapshot';
import { cellAt } from '../snapshot/snapshot';
import type { ItemFindings } from '../rubric/finding';
import type { Item } from '../rubric/rubric';
import type { ItemPlace, RubricSheet } from '../reading/sheetReading';
import type { Policies } from '../scoring/policies';
import type { ItemScore, ScoreCard } from '../scoring/scoreCard';
import { scoreRubric } from '../scoring/scoreRubric';
import type { CommentMemory } from '../state/memory';
import type { CommentIndex } from './comments';
import type { FigureIndex } from './figures';
import { mayChange } from './formulaReach';
import { holderOf } from './holder';
import type { ItemEvidence } from './itemEvidence';
import { itemEvidence } from './itemEvidence';
import type { SheetNotice } from '../reading/sheetNotice';
import type { ItemCells } from './places';
import type { HeldCell } from './standing';
import { standingFigure } from './standing';
import { withStandingFigure } from './standingFindings';
import type { Owners } from './sums';

/** One item with everything the plan needs to know of it. */
export interface SettledItem {
  readonly place: ItemPlace;
  readonly cells: ItemCells;
  readonly evidence: ItemEvidence;
  readonly score: ItemScore;
  /** The 检查情况 cell was empty: whatever stands there is a person's own score, with their own words for it. */
  readonly scoredByHand: boolean;
}

export interface Settled {
  readonly card: ScoreCard;
  readonly items: readonly SettledItem[];
  readonly notices: readonly SheetNotice[];
}

export interface SettleInput {
  readonly sheet: SheetSnapshot;
  readonly reading: RubricSheet;
  readonly policies: Policies;
  readonly owners: Owners;
  readonly figures: FigureIndex;
  readonly comments: CommentIndex;
  readonly commentMemory: ReadonlyMap<string, CommentMemory>;
  /** Cells of each item, in the reading's order. */
  readonly cells: readonly ItemCells[];
  /** Every cell that a plan may write, to tell which formulas will follow. */
  readonly writable: readonly CellRef[];
}

/** Scores a sheet with the figures that people have put into it: theirs stand, and are compared with the clauses'. */
export function settle(input: SettleInput): Settled {
  const { reading, policies } = input;
  const computed = itemScores(scoreRubric(reading.rubric, reading.findings, policies));
  const notices: SheetNotice[] = [];
  const evidence: ItemEvidence[] = [];
  let byHand = 0;

  const findings = computed.map((score, index): ItemFindings => {
    const { item } = score;
    const cells = input.cells[index] ?? NO_CELLS;
    const told = itemEvidence(
      input.sheet,
      item,
      cells,
      input.comments,
      input.commentMemory.get(input.owners.item(item.id)),
    );
    evidence.push(told);
    const figure = standingFigure(
      item,
      held(input, item, 'score', cells.score, told),
      held(input, item, 'deduct', cells.deduct, told),
    );
    if (figure.kind === 'figure' && figure.standing.by === 'person') byHand += 1;
    const found = reading.findings[index] ?? { kind: 'unchecked' };
    const outcome = withStandingFigure(item, found, score, figure, ownWords(input, item, cells, told));
    if (outcome.notice) notices.push(outcome.notice);
    return outcome.findings;
  });

  const firstRun = input.figures.isEmpty && !input.comments.hasOurs;
  if (firstRun && byHand > 0) notices.unshift({ code: 'scoredByHand', items: byHand });

  const card = scoreRubric(reading.rubric, findings, policies);
  const items = itemScores(card).flatMap((score, index): SettledItem[] => {
    const place = reading.items[index];
    const cells = input.cells[index];
    const told = evidence[index];
    if (!place || !cells || !told) return [];
    const scoredByHand = computed[index]?.status === 'unchecked' && score.status === 'overridden';
    return [{ place, cells, evidence: told, score, scoredByHand }];
  });
  return { card, items, notices };
}

const NO_CELLS: ItemCells = { deduct: null, score: null, reason: null };

/** Items over all categories, in the rubric's order. */
export function itemScores(card: ScoreCard): readonly ItemScore[] {
  return card.categories.flatMap((category) => category.items);
}

function held(
  { sheet, figures, owners, writable }: SettleInput,
  item: Item,
  field: 'score' | 'deduct',
  ref: CellRef | null,
  evidence: ItemEvidence,
): HeldCell | null {
  if (!ref) return null;
  const cell = cellAt(sheet, ref);
  const holder = holderOf(cell, { written: figures.find(owners.item(item.id), field), ...evidence[field] });
  return { ref, cell, holder, live: cell.formula !== null && mayChange(cell.formula, writable) };
}

/** What a person wrote under 扣分原因: the reason for their figure. */
function ownWords(
  { sheet, figures, owners }: SettleInput,
  item: Item,
  { reason }: ItemCells,
  evidence: ItemEvidence,
): string {
  if (!reason) return '';
  const cell = cellAt(sheet, reason);
  const written = figures.find(owners.item(item.id), 'reason');
  return holderOf(cell, { written, ...evidence.reason }) === 'person' ? String(cell.value) : '';
}
