import { cellAddress } from '../snapshot/area';
import type { CommentEdit } from '../snapshot/plan';
import { pointsToNumber } from '../rubric/points';
import type { Amount } from '../rubric/finding';
import type { ExplanationNotice } from '../reading/explanationNotice';
import type { ItemPlace } from '../reading/sheetReading';
import type { EditCount, Preview, ScoredSheet } from '../recalculate/result';
import type { ItemScore, ItemStatus, ItemWarning, Reason } from '../scoring/scoreCard';
import { explanationText } from '../wording/explanation';
import { itemWarningText } from '../wording/itemWarning';
import type { Locale } from '../wording/locale';
import { notARubricText, readingIssueText } from '../wording/readingIssue';
import { reasonText } from '../wording/reason';
import { sheetNoticeText } from '../wording/sheetNotice';
import { tableNoticeText } from '../wording/street';
import { scoreTableJson, type ScoreTableJson } from './scoreTableJson';

/** What `kaohe score --json` prints. Points are plain numbers (30.5), rows count from 1. */
export interface ScoreJson {
  readonly sheets: readonly SheetJson[];
  readonly scoreTables: readonly ScoreTableJson[];
  readonly edits: EditCount;
  readonly warnings: readonly WarningJson[];
}

interface SheetJson {
  readonly name: string;
  readonly items: readonly ItemJson[];
  readonly categories: readonly { name: string; points: number; deduction: number; score: number }[];
  readonly total: { points: number; deduction: number; score: number; unchecked: number; pending: number };
}

interface ItemJson {
  readonly category: string;
  readonly no: string | null;
  readonly row: number;
  readonly points: number;
  readonly status: ItemStatus;
  readonly pending: boolean;
  readonly deduction: number;
  readonly score: number;
  readonly reasons: readonly ReasonJson[];
  readonly warnings: readonly { code: string; text: string }[];
}

interface ReasonJson {
  readonly code: string;
  readonly clause: number | null;
  readonly quote: string;
  readonly quantity: number | null;
  readonly due: number;
  readonly amount: number;
  readonly text: string;
}

interface WarningJson {
  readonly code: string;
  readonly sheet: string;
  readonly cell: string | null;
  readonly text: string;
}

/** @param unplaced comments whose words found no place in the file */
export function scoreJson(preview: Preview, unplaced: readonly CommentEdit[], locale: Locale): ScoreJson {
  return {
    sheets: preview.scored.map((sheet) => sheetJson(sheet, locale)),
    scoreTables: preview.filled.map((table) => scoreTableJson(table, preview.links)),
    edits: preview.edits,
    warnings: [...sheetWarnings(preview, locale), ...unplaced.map(unplacedWarning)],
  };
}

function sheetJson({ reading, card }: ScoredSheet, locale: Locale): SheetJson {
  let index = 0;
  const { total } = card;
  return {
    name: reading.sheet,
    items: card.categories.flatMap((category) =>
      category.items.map((item) => itemJson(category.name, item, reading.items[index++], locale)),
    ),
    categories: card.categories.map(({ name, points, deduction, score }) => ({
      name,
      points: pointsToNumber(points),
      deduction: pointsToNumber(deduction),
      score: pointsToNumber(score),
    })),
    total: {
      points: pointsToNumber(total.points),
      deduction: pointsToNumber(total.deduction),
      score: pointsToNumber(total.score),
      unchecked: total.unchecked,
      pending: total.pending,
    },
  };
}

function itemJson(
  category: string,
  { item, status, pending, deduction, score, reasons, warnings }: ItemScore,
  place: ItemPlace | undefined,
  locale: Locale,
): ItemJson {
  return {
    category,
    no: item.number,
    row: place?.top ?? 0,
    points: pointsToNumber(item.points),
    status,
    pending,
    deduction: pointsToNumber(deduction),
    score: pointsToNumber(score),
    reasons: reasons.map((reason) => reasonJson(reason, locale)),
    warnings: warnings
      .filter(isForReviewer)
      .map((warning) => ({ code: warning.code, text: itemWarningText(warning, item, locale) })),
  };
}

/** That damaged text was read in the one way it can be is told once for the sheet, with its cell. */
function isForReviewer({ code }: ItemWarning): boolean {
  return code !== 'repairedClause';
}

function reasonJson(reason: Reason, locale: Locale): ReasonJson {
  return {
    code: reason.code,
    clause: reason.clause?.number ?? null,
    quote: reason.clause?.quote ?? '',
    quantity: quantityOf(reason.amount) ?? reason.units,
    due: pointsToNumber(reason.due),
    amount: pointsToNumber(reason.actual),
    text: reasonText(reason, locale),
  };
}

/** What was found, as a number: how many, or what was measured. */
function quantityOf(amount: Amount | null): number | null {
  switch (amount?.kind) {
    case 'quantity':
    case 'measured':
      return amount.value.numerator / amount.value.denominator;
    case 'once':
    case 'figure':
    case undefined:
      return null;
  }
}

function unplacedWarning({ sheet, cell, after }: CommentEdit): WarningJson {
  return { code: 'commentUnplaced', sheet, cell: cellAddress(cell), text: after ?? '' };
}

function explanationWarning(explanation: ExplanationNotice, locale: Locale): WarningJson {
  const sheet = 'sheet' in explanation ? explanation.sheet : '';
  return { code: explanation.code, sheet, cell: null, text: explanationText(explanation, locale) };
}

function sheetWarnings(
  { scored, filled, others, explanation }: Preview,
  locale: Locale,
): readonly WarningJson[] {
  return [
    ...scored.flatMap(({ reading, notices }) => [
      ...reading.warnings.map(({ cell, issue }) => ({
        code: issue.code,
        sheet: reading.sheet,
        cell: cellAddress(cell),
        text: readingIssueText(issue, cell, locale),
      })),
      ...notices.map((notice) => ({
        code: notice.code,
        sheet: reading.sheet,
        cell: 'cell' in notice ? cellAddress(notice.cell) : null,
        text: sheetNoticeText(notice, locale),
      })),
    ]),
    ...filled.flatMap(({ reading, notices }) =>
      notices.map((notice) => ({
        code: notice.code,
        sheet: reading.sheet,
        cell: 'cell' in notice ? cellAddress(notice.cell) : null,
        text: tableNoticeText(notice, locale),
      })),
    ),
    ...(explanation ? [explanationWarning(explanation, locale)] : []),
    ...others.map(({ sheet, reason }) => ({
      code: reason.code,
      sheet,
      cell: 'cell' in reason ? cellAddress(reason.cell) : null,
      text: notARubricText(reason, locale),
    })),
  ];
}
