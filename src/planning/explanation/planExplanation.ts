import type { PageEdit } from '../../snapshot/plan';
import { saysPage, type Page } from '../../snapshot/page';
import { sheetNamed, type Snapshot } from '../../snapshot/snapshot';
import { isExplanation } from '../../reading/explanationMark';
import { explanationWords } from '../../wording/explanation';
import type { Changes, PlannedSheet } from '../planWorkbook';
import { explanationPage, standingPage } from './explanationPage';
import type { ExplanationOptions } from './explanationRows';

/** What becomes of the 评分说明 sheet. */
export type Explanation =
  /** `beside`: a sheet that goes by the name and is a person's, or has been written into, and stays as it is. */
  | { readonly kind: 'added'; readonly sheet: string; readonly beside: string | null }
  | { readonly kind: 'refreshed'; readonly sheet: string }
  | { readonly kind: 'upToDate'; readonly sheet: string }
  /** People have written into it, and the scores have changed since: it stays, and a new one is made only on request. */
  | { readonly kind: 'outOfDate'; readonly sheet: string }
  /** The structure of the workbook is protected: no sheet can be added. */
  | { readonly kind: 'noSheetAllowed' };

export interface ExplanationPlan extends Changes {
  /** null where nobody wants one. */
  readonly explanation: Explanation | null;
}

/**
 * Decides the 评分说明 sheet: one that stands is kept true by every run; a first one is made when asked for. It is
 * written only where nothing but our own page stands.
 * @param sheets the rubrics that it is to explain
 */
export function planExplanation(
  snapshot: Snapshot,
  sheets: readonly PlannedSheet[],
  asked: boolean,
  options: ExplanationOptions,
): ExplanationPlan {
  const theirs = snapshot.sheets.filter(isExplanation);
  if ((!asked && theirs.length === 0) || sheets.length === 0) return changes(null);
  const page = explanationPage(sheets, options);
  for (const sheet of snapshot.sheets) {
    const before = standingPage(sheet);
    if (before) return refreshed(sheet.name, before, page);
  }
  const current = theirs.find((sheet) => saysPage(sheet, page));
  if (current) return changes({ kind: 'upToDate', sheet: current.name });
  const [touched] = theirs;
  if (!asked && touched) return changes({ kind: 'outOfDate', sheet: touched.name });
  if (snapshot.structureProtected || snapshot.readOnly) return changes({ kind: 'noSheetAllowed' });
  const { sheetName } = explanationWords(options.locale);
  const name = freeName(snapshot, sheetName);
  const beside = name === sheetName ? null : (sheetNamed(snapshot, sheetName)?.name ?? sheetName);
  return changes(
    { kind: 'added', sheet: name, beside },
    { kind: 'page', sheet: name, before: null, after: page },
  );
}

function refreshed(sheet: string, before: Page, after: Page): ExplanationPlan {
  // The marks are a check of all that is said.
  const same = JSON.stringify(before.rows[1]) === JSON.stringify(after.rows[1]);
  return same
    ? changes({ kind: 'upToDate', sheet })
    : changes({ kind: 'refreshed', sheet }, { kind: 'page', sheet, before, after });
}

function changes(explanation: Explanation | null, ...edits: readonly PageEdit[]): ExplanationPlan {
  return { explanation, edits, guards: [], memories: [] };
}

/** 评分说明, 评分说明(2), …: Excel takes names for the same whatever their case. */
function freeName(snapshot: Snapshot, name: string): string {
  const taken = new Set(snapshot.sheets.map((sheet) => sheet.name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? name : `${name}(${number})`;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}
