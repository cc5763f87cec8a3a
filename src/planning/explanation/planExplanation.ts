import type { PageEdit } from '../../snapshot/plan';
import { saysPage, type Page } from '../../snapshot/page';
import { sheetNamed, type Snapshot } from '../../snapshot/snapshot';
import { isExplanation } from '../../reading/explanationMark';
import type { ExplanationNotice } from '../../reading/explanationNotice';
import { explanationWords } from '../../wording/explanation';
import type { Changes, PlannedSheet } from '../planWorkbook';
import { explanationPage, standingPage } from './explanationPage';
import type { ExplanationOptions } from './explanationRows';

export interface ExplanationPlan extends Changes {
  /** null where nobody wants one. */
  readonly explanation: ExplanationNotice | null;
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
  if (current) return changes({ code: 'explanationUpToDate', sheet: current.name });
  const [touched] = theirs;
  if (!asked && touched) return changes({ code: 'explanationOutOfDate', sheet: touched.name });
  if (snapshot.structureProtected || snapshot.readOnly) return changes({ code: 'explanationNotAllowed' });
  const { sheetName } = explanationWords(options.locale);
  const name = freeName(snapshot, sheetName);
  const beside = name === sheetName ? null : (sheetNamed(snapshot, sheetName)?.name ?? sheetName);
  return changes(
    { code: 'explanationAdded', sheet: name, beside },
    { kind: 'page', sheet: name, before: null, after: page },
  );
}

function refreshed(sheet: string, before: Page, after: Page): ExplanationPlan {
  // The marks are a check of all that is said.
  const same = JSON.stringify(before.rows[1]) === JSON.stringify(after.rows[1]);
  return same
    ? changes({ code: 'explanationUpToDate', sheet })
    : changes({ code: 'explanationRefreshed', sheet }, { kind: 'page', sheet, before, after });
}

function changes(explanation: ExplanationNotice | null, ...edits: readonly PageEdit[]): ExplanationPlan {
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
