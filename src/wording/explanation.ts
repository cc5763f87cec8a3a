import type { ExplanationNotice } from '../reading/explanationNotice';
import type { Locale } from './locale';
import { wordsOf, type WordsByCode } from './wordsByCode';

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
  readonly notice: WordsByCode<ExplanationNotice>;
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
  notice: {
    explanationAdded: ({ sheet, beside }) =>
      beside === null
        ? `评分说明写在工作表“${sheet}”。`
        : `“${beside}”里有别人的内容,未改动;评分说明另写在工作表“${sheet}”。`,
    explanationRefreshed: ({ sheet }) => `工作表“${sheet}”已按现在的评分更新。`,
    explanationUpToDate: ({ sheet }) => `工作表“${sheet}”与现在的评分一致。`,
    explanationOutOfDate: ({ sheet }) =>
      `工作表“${sheet}”里有别人添加的内容,未改动,已与现在的评分不一致;需要时请重新生成评分说明。`,
    explanationNotAllowed: () => '工作簿结构受保护,不能添加评分说明工作表;请先撤销工作簿保护。',
  },
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
  notice: {
    explanationAdded: ({ sheet, beside }) =>
      beside === null
        ? `The reasons are on sheet "${sheet}".`
        : `"${beside}" holds what somebody else wrote and was left as it is; the reasons are on sheet "${sheet}".`,
    explanationRefreshed: ({ sheet }) => `Sheet "${sheet}" was brought up to date with the scores.`,
    explanationUpToDate: ({ sheet }) => `Sheet "${sheet}" agrees with the scores.`,
    explanationOutOfDate: ({ sheet }) =>
      `Somebody has written into sheet "${sheet}", so it was left as it is; it no longer agrees with the scores. Ask for the reasons again to have them on a new sheet.`,
    explanationNotAllowed: () =>
      'The structure of the workbook is protected, so no sheet with reasons can be added; please unprotect the workbook first.',
  },
};

const WORDS: Readonly<Record<Locale, ExplanationWords>> = { zh: ZH, en: EN };

export function explanationWords(locale: Locale): ExplanationWords {
  return WORDS[locale];
}

/** One sentence: what became of the 评分说明 sheet. */
export function explanationText(notice: ExplanationNotice, locale: Locale): string {
  return wordsOf(WORDS[locale].notice, notice);
}
