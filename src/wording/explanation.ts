import type { Locale } from './locale';

/** Words of the 评分说明 sheet. */
export interface ExplanationWords {
  /** What the sheet is called; a number follows where a sheet of a person's has the name. */
  readonly sheetName: string;
  readonly title: string;
  /** @param mark by which the sheet is known again; it must stand in the note as it is. */
  readonly note: (mark: string) => string;
  readonly header: Readonly<
    Record<'no' | 'item' | 'points' | 'finding' | 'deduct' | 'score' | 'reason' | 'quote', string>
  >;
  /** What stands under 序号 in rows that are no items. */
  readonly label: Readonly<Record<ExplanationLabel, string>>;
  /** How many items a list holds. */
  readonly items: (count: number) => string;
  readonly notChecked: string;
  readonly nothingLost: string;
}

export type ExplanationLabel = 'rubric' | 'subtotal' | 'total' | 'unchecked' | 'pending';

const ZH: ExplanationWords = {
  sheetName: '评分说明',
  title: '评分说明',
  note: (mark) => `本表由考核评分助手生成,随评分更新;要添加内容,请写在别的工作表。(${mark})`,
  header: {
    no: '序号',
    item: '考核内容',
    points: '分值',
    finding: '检查情况',
    deduct: '扣分',
    score: '得分',
    reason: '扣分原因',
    quote: '标准原文',
  },
  label: { rubric: '考核表', subtotal: '小计', total: '合计', unchecked: '未检查', pending: '待确认' },
  items: (count) => `${count}项`,
  notChecked: '未检查,暂按满分计',
  nothingLost: '没有扣分',
};

const EN: ExplanationWords = {
  sheetName: 'Score reasons',
  title: 'Why points were lost',
  note: (mark) =>
    `Made by Kaohe and brought up to date with the scores; to add anything, use another sheet. (${mark})`,
  header: {
    no: 'No.',
    item: 'Item',
    points: 'Points',
    finding: 'Findings',
    deduct: 'Deduction',
    score: 'Score',
    reason: 'Reason',
    quote: 'Standard says',
  },
  label: {
    rubric: 'Sheet',
    subtotal: 'Subtotal',
    total: 'Total',
    unchecked: 'Not checked',
    pending: 'To confirm',
  },
  items: (count) => `${count} items`,
  notChecked: 'not checked; keeps its points for now',
  nothingLost: 'no points lost',
};

const WORDS: Readonly<Record<Locale, ExplanationWords>> = { zh: ZH, en: EN };

export function explanationWords(locale: Locale): ExplanationWords {
  return WORDS[locale];
}
