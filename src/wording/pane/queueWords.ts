import type { Locale } from '../locale';

/** The cases that wait for a person. */
export interface QueueWords {
  readonly list: string;
  readonly empty: string;
  readonly place: (at: number, all: number) => string;
  readonly hint: string;
  readonly whichClause: string;
  readonly noneOfThese: string;
  readonly openItem: string;
  readonly howMany: (unit: string) => string;
  readonly confirm: string;
  readonly next: string;
  readonly previous: string;
  readonly inText: string;
}

const ZH: QueueWords = {
  list: '待确认',
  empty: '没有待确认的内容。',
  place: (at, all) => `第${at}件，共${all}件`,
  hint: '按数字键选择，↑↓ 换一件，0 表示都不是。',
  whichClause: '指的是哪一条？',
  noneOfThese: '都不是，打开本项',
  openItem: '打开本项',
  howMany: (unit) => `数量（${unit}）`,
  confirm: '确定',
  next: '下一件',
  previous: '上一件',
  inText: '在评分标准里',
};

const EN: QueueWords = {
  list: 'To confirm',
  empty: 'Nothing waits for a person.',
  place: (at, all) => `${at} of ${all}`,
  hint: 'Number keys choose, ↑↓ move on, 0 is none of these.',
  whichClause: 'Which clause is meant?',
  noneOfThese: 'None of these: open the item',
  openItem: 'Open the item',
  howMany: (unit) => `How many (${unit})`,
  confirm: 'Confirm',
  next: 'Next',
  previous: 'Previous',
  inText: 'In the standard',
};

export const QUEUE_WORDS: Readonly<Record<Locale, QueueWords>> = { zh: ZH, en: EN };
