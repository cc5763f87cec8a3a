import { BROWSING_WORDS } from './browsingWords';
import { CLAUSE_FIELD_WORDS } from './clauseFieldWords';
import { FINAL_WORDS } from './finalWords';
import { ITEM_WORDS } from './itemWords';
import type { PaneMessages } from './messages';
import { OVERVIEW_WORDS } from './overviewWords';
import { PACK_WORDS } from './packWords';
import { PLAN_WORDS } from './planWords';
import { QUEUE_WORDS } from './queueWords';
import { READING_WORDS } from './readingWords';
import { RULES_WORDS } from './rulesWords';
import { SETTINGS_WORDS } from './settingsWords';

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
  notices: (count) => `${counted(count, 'thing')} to look at`,
  agree: 'Write by what was read',
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
  unplaced: {
    what: 'Scores are written, but Excel would not take some comments.',
    todo: 'What they would have said stands below; please copy what you need.',
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

  browsing: BROWSING_WORDS.en,
  overview: OVERVIEW_WORDS.en,
  item: ITEM_WORDS.en,
  queue: QUEUE_WORDS.en,
  plan: PLAN_WORDS.en,
  rules: RULES_WORDS.en,
  clauseField: CLAUSE_FIELD_WORDS.en,
  reading: READING_WORDS.en,
  packs: PACK_WORDS.en,
  final: FINAL_WORDS.en,
  settings: SETTINGS_WORDS.en,
};

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
