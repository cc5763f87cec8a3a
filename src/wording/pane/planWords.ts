import type { Locale } from '../locale';

/** What a run would write, or wrote. */
export interface PlanWords {
  readonly show: string;
  readonly willWrite: (cells: number, comments: number) => string;
  readonly wasWritten: (cells: number, comments: number) => string;
  readonly nothing: string;
  readonly write: string;
  readonly cancel: string;
  readonly close: string;
  readonly view: string;
  readonly takeBack: string;
  readonly empty: string;
  readonly arrow: string;
  readonly comment: { readonly [How in 'added' | 'changed' | 'removed']: string };
  readonly looks: (count: number) => string;
  readonly list: string;
  readonly pendingWrites: (cells: number, comments: number) => string;
  readonly upToDate: string;
  readonly whatChanged: string;
  readonly changed: (count: number) => string;
}

const ZH: PlanWords = {
  show: '先看改动',
  willWrite: (cells, comments) => `将写入${cells}格、${comments}条批注`,
  wasWritten: (cells, comments) => `已写入${cells}格、${comments}条批注`,
  nothing: '没有需要改动的地方。',
  write: '写入',
  cancel: '先不写',
  close: '关闭',
  view: '查看',
  takeBack: '恢复原样',
  empty: '空白',
  arrow: '改为',
  comment: { added: '新批注', changed: '批注改为', removed: '删去批注' },
  looks: (count) => `另有${count}处格式、合并或列宽`,
  list: '改动清单',
  pendingWrites: (cells, comments) => `面板已更新；表里还有${cells}格、${comments}条批注待写入。`,
  upToDate: '面板与表格一致。',
  whatChanged: '看改了什么',
  changed: (count) => `有${count}项与上次读取时不同`,
};

const EN: PlanWords = {
  show: 'Preview',
  willWrite: (cells, comments) => `Will write ${counted(cells, 'cell')}, ${counted(comments, 'comment')}`,
  wasWritten: (cells, comments) => `Wrote ${counted(cells, 'cell')}, ${counted(comments, 'comment')}`,
  nothing: 'Nothing needs changing.',
  write: 'Write',
  cancel: 'Not now',
  close: 'Close',
  view: 'View',
  takeBack: 'Restore',
  empty: 'blank',
  arrow: 'becomes',
  comment: { added: 'New comment', changed: 'Comment becomes', removed: 'Comment removed' },
  looks: (count) => `and ${counted(count, 'change')} of format, merges or widths`,
  list: 'Changes',
  pendingWrites: (cells, comments) =>
    `Up to date here; ${counted(cells, 'cell')} and ${counted(comments, 'comment')} still to be written.`,
  upToDate: 'Pane and sheet agree.',
  whatChanged: 'What changed?',
  changed: (count) => `${counted(count, 'item')} read differently from last time`,
};

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

export const PLAN_WORDS: Readonly<Record<Locale, PlanWords>> = { zh: ZH, en: EN };
