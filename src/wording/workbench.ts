import type { Locale } from './locale';

/** What the page for trying the pane without Excel says. */
export interface WorkbenchWords {
  readonly title: string;
  readonly notExcel: string;
  readonly open: string;
  readonly save: string;
  readonly sheets: string;
  readonly sheet: (name: string) => string;
  readonly pane: string;
  readonly score: string;
  readonly commentHint: string;
  readonly reply: string;
  readonly resolved: string;
  readonly note: string;
  readonly refused: string;
  readonly noFormula: string;
  readonly opened: (name: string) => string;
  readonly saved: (name: string) => string;
}

const ZH: WorkbenchWords = {
  title: '考核评分助手 · 工作台',
  notExcel: '没有 Excel 时试用：左边是工作表，右边是评分面板',
  open: '打开工作簿…',
  save: '保存到本机',
  sheets: '工作表',
  sheet: (name) => `工作表“${name}”`,
  pane: '评分面板',
  score: '一键评分',
  commentHint: '有批注',
  reply: '回复',
  resolved: '已解决',
  note: '备注',
  refused: '这个单元格不能改：工作表受保护，或文件是只读的。',
  noFormula: '这不是正确的公式。',
  opened: (name) => `已打开 ${name}`,
  saved: (name) => `已保存 ${name}`,
};

const EN: WorkbenchWords = {
  title: 'Kaohe Scoring · Workbench',
  notExcel: 'For trying it without Excel: the sheet on the left, the pane on the right',
  open: 'Open a workbook…',
  save: 'Save to disk',
  sheets: 'Sheets',
  sheet: (name) => `Sheet “${name}”`,
  pane: 'Scoring pane',
  score: 'Score sheet',
  commentHint: 'has a comment',
  reply: 'Reply',
  resolved: 'Resolved',
  note: 'Note',
  refused: 'This cell cannot be changed: the sheet is protected, or the file is read-only.',
  noFormula: 'This is not a formula.',
  opened: (name) => `Opened ${name}`,
  saved: (name) => `Saved ${name}`,
};

export function workbenchWords(locale: Locale): WorkbenchWords {
  return { zh: ZH, en: EN }[locale];
}
