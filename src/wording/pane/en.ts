import { cellAddress, type CellRef } from '../../snapshot/area';
import type { PaneMessages } from './messages';

export const EN_PANE: PaneMessages = {
  locale: 'en-US',
  otherLanguage: '中文',
  otherLocale: 'zh-CN',
  productName: 'Kaohe Scoring',

  score: 'Score',
  scoreAgain: 'Score again',
  stop: 'Stop',
  stopping: 'Stopping…',
  retry: 'Try again',
  step: {
    reading: 'Reading the workbook…',
    scoring: 'Applying the standards…',
    writing: 'Writing deductions, scores and comments…',
  },

  welcome: {
    title: 'Open a rubric sheet and click Score',
    steps: [
      'Write what was found in the 检查情况 column, such as “②缺席×3”; write “无” where nothing was found.',
      'Click Score: deductions, scores, subtotals and the total are written into the sheet.',
      'A comment explains every deduction. Change a finding, and click again.',
    ],
  },

  points: (figure) => `${figure} pt`,
  totalOf: (points) => `of ${points} points`,
  scoreOfPoints: (score, points) => `${score}/${points}`,
  deducted: (figure) => `−${figure} pt`,
  added: (figure) => `+${figure} pt`,
  uncheckedCount: (count) => `${count} not checked`,
  pendingCount: (count) => `${count} to confirm`,
  notApplicableCount: (count) => `${count} not applicable`,
  vetoed: (items) => `Vetoed: ${items.join(', ')}`,

  total: 'Total',
  itemLabel: (number, title) => (number === null ? title : `${number}. ${title}`),
  goToCell: 'Go to cell',
  status: {
    unchecked: 'Not checked',
    pending: 'To confirm',
    notApplicable: 'Not applicable',
    overridden: 'Set by hand',
  },

  done: {
    written: (cells, comments) => `Wrote ${counted(cells, 'cell')} and ${counted(comments, 'comment')}.`,
    upToDate: 'The sheet is up to date; nothing needed changing.',
    announced: (score, points, unchecked, pending) =>
      `Scored ${score} of ${points} points, ${unchecked} not checked, ${pending} to confirm.`,
  },
  stale: 'The sheet has changed; scores may be out of date.',
  stopped: 'Stopped. The sheet was not changed.',
  restored: (kept) =>
    kept === 0
      ? 'Put back as it was.'
      : `Put back as it was; ${counted(kept, 'place')} changed since then left as found.`,
  alreadyRunning: 'The last run has not ended yet. Please wait.',
  cutOff: {
    what: 'The last run was cut off while writing, so the sheet may be half written.',
    todo: 'Finish writing it, or put back what was there before.',
    finish: 'Finish writing',
    restore: 'Put it back',
  },
  nothingToScore: {
    what: 'No rubric to score was found.',
    todo: 'A rubric has a header row with 分值 and 评分标准, and one item per row below it. Correct the sheet and try again.',
  },
  otherSheet: {
    empty: () => 'Empty sheet',
    noHeader: () => 'No header row (分值, 评分标准) found',
    noPoints: ({ cell }) => `No points column (header near ${cellAddress(cell)})`,
    unreadablePoints: ({ cell, text }) => `Points cannot be read: ${cellAddress(cell)} holds “${text}”`,
    noItems: ({ cell }) => `No items below the header at ${cellAddress(cell)}`,
    matrix: ({ cell }) => `Communities side by side (${cellAddress(cell)}): not scored yet`,
    excelTable: ({ cell }) => `An Excel table (${cellAddress(cell)}): convert it to a range first`,
  },
  fault: {
    sheetProtected: ({ sheet, cells }) => ({
      what: `Sheet “${sheet}” is protected; ${cellList(cells)} cannot be written.`,
      todo: 'Unprotect the sheet under Review and try again. Nothing was changed.',
    }),
    structureProtected: () => ({
      what: 'The workbook’s structure is protected, so no sheet can be added.',
      todo: 'Unprotect the workbook under Review and try again.',
    }),
    readOnly: () => ({
      what: 'The file was opened read-only and cannot be written.',
      todo: 'Enable editing, or save a copy and score that.',
    }),
    cellEditing: () => ({
      what: 'A cell is being edited.',
      todo: 'Press Enter to finish editing and try again.',
    }),
    changedMeanwhile: ({ sheet, cells }) => ({
      what: `Sheet “${sheet}” was changed while scoring (${cellList(cells)}), so nothing was written.`,
      todo: 'Try again; the new content will be scored.',
    }),
    sheetGone: ({ sheet }) => ({
      what: `Sheet “${sheet}” is gone; it may have been renamed or deleted.`,
      todo: 'Try again.',
    }),
    apiTooOld: ({ needed }) => ({
      what: `This Excel is too old: it lacks ${needed}.`,
      todo: 'Use Excel 2021, Microsoft 365 or Excel on the web.',
    }),
    tooLarge: ({ sheet }) => ({
      what: sheet === null ? 'The workbook is too large to read.' : `Sheet “${sheet}” is too large to read.`,
      todo: 'Remove what stands outside the table, or save the rubric as a file of its own.',
    }),
    partlyWritten: () => ({
      what: 'Writing failed half way and could not be taken back.',
      todo: 'Click Score again: it will finish, or put back what was there.',
    }),
    hostError: () => ({
      what: 'Excel could not do it.',
      todo: 'Wait a moment and try again; if it still fails, save and reopen the workbook.',
    }),
  },
  startFault: {
    officeMissing: {
      what: 'Excel’s own library (office.js) could not be loaded.',
      todo: 'Check the network and open the pane again; on a closed network, ask whoever installed this.',
    },
    notInExcel: {
      what: 'This page works inside Excel.',
      todo: 'In Excel, click Scoring pane on the Home tab.',
    },
    excelTooOld: {
      what: 'This Excel is too old to score with.',
      todo: 'Use Excel 2021 or later, Microsoft 365 or Excel on the web.',
    },
  },
  unexpected: {
    what: 'Kaohe failed, and the sheet may not be complete.',
    todo: 'Try again; if it still fails, pass on the details below.',
  },
  details: 'Details',
};

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** The first cells by name, so that one of hundreds can be found without reading them all. */
function cellList(cells: readonly CellRef[]): string {
  const named = cells.slice(0, 3).map(cellAddress).join(', ');
  return cells.length > 3 ? `${named} and ${cells.length - 3} more` : named;
}
