import type { Locale } from '../locale';

/** The cases that wait for a person. */
export interface QueueWords {
  readonly list: string;
  readonly empty: string;
  readonly place: (at: number, all: number) => string;
  readonly hint: string;
  readonly answers: string;
  readonly noneOfThese: string;
  readonly openItem: string;
  readonly confirm: string;
  readonly next: string;
  readonly previous: string;
  readonly decision: { readonly [Says in 'confirmed' | 'dismissed' | 'byText' | 'byPack' | 'rule']: string };
  readonly withRule: (says: string, rule: string) => string;
}

const ZH: QueueWords = {
  list: '待确认',
  empty: '没有待确认的内容。',
  place: (at, all) => `第${at}件，共${all}件`,
  hint: '按数字键选择，↑↓ 换一件，0 表示都不是。',
  answers: '怎样处理？',
  noneOfThese: '都不是，打开本项',
  openItem: '打开本项',
  confirm: '确定',
  next: '下一件',
  previous: '上一件',
  decision: {
    confirmed: '读得对，照此计分',
    dismissed: '这句话不涉及扣分加分',
    byText: '以表中文字为准',
    byPack: '以规则包为准',
    rule: '读得不对，更正…',
  },
  withRule: (says, rule) => `${says}：${rule}`,
};

const EN: QueueWords = {
  list: 'To confirm',
  empty: 'Nothing waits for a person.',
  place: (at, all) => `${at} of ${all}`,
  hint: 'Number keys choose, ↑↓ move on, 0 is none of these.',
  answers: 'Answers',
  noneOfThese: 'None of these: open the item',
  openItem: 'Open the item',
  confirm: 'Confirm',
  next: 'Next',
  previous: 'Previous',
  decision: {
    confirmed: 'Read rightly: score by it',
    dismissed: 'These words cost and earn nothing',
    byText: 'The sheet is right',
    byPack: 'The rule pack is right',
    rule: 'Read wrongly: correct it…',
  },
  withRule: (says, rule) => `${says}: ${rule}`,
};

export const QUEUE_WORDS: Readonly<Record<Locale, QueueWords>> = { zh: ZH, en: EN };
