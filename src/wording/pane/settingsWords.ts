import type { Policies } from '../../scoring/policies';
import type { Locale } from '../locale';

interface Way {
  readonly name: string;
  /** What it means, in one sentence. */
  readonly means: string;
}

/** What can be set, each with a sentence. */
export interface SettingsWords {
  readonly title: string;
  readonly showBeforeWriting: Way;
  readonly reasonColumn: Way;
  readonly policiesIntro: string;
  readonly policy: { readonly [Name in keyof Policies]: string };
  readonly way: { readonly [Name in keyof Policies]: Readonly<Record<Policies[Name], Way>> };
  readonly takesEffect: string;
}

const ZH: SettingsWords = {
  title: '设置',
  showBeforeWriting: { name: '写入前先给我看', means: '点“一键评分”时先列出改动，确认后才写进表里。' },
  reasonColumn: { name: '添加“扣分原因”列', means: '打印、WPS 或旧版 Excel 看不到批注时，把原因写成一列。' },
  policiesIntro: '各地算法不同的地方，在这里选定；记在本工作簿里，谁来评分都一样。',
  policy: { belowZero: '倒扣', notApplicable: '不适用的项目', weighting: '折算分的取整' },
  way: {
    belowZero: {
      subtract: { name: '扣成负分', means: '在本项得分之外再扣，可以扣到零分以下。' },
      'lose-and-subtract': { name: '本项不得分，再倒扣', means: '本项分数全部扣除，并再扣同样的分。' },
      'from-total': { name: '从总分里扣', means: '本项得分不变，倒扣的分从总分里扣。' },
    },
    notApplicable: {
      rescale: { name: '不计入满分', means: '满分减去这一项的分值，按其余各项计算。' },
      full: { name: '按满分计', means: '这一项视为得满分。' },
    },
    weighting: {
      'round-each': { name: '逐项取整', means: '每个指标的折算分先取两位小数，再相加，与表上数字一致。' },
      'round-total-only': { name: '只取整总分', means: '各指标按精确值相加，只对总分取两位小数。' },
    },
  },
  takesEffect: '下次评分起生效。',
};

const EN: SettingsWords = {
  title: 'Settings',
  showBeforeWriting: {
    name: 'Show me before writing',
    means: 'Score first lists the changes, and writes them once you agree.',
  },
  reasonColumn: {
    name: 'Add a column with the reasons',
    means: 'For paper, WPS and old versions of Excel, where comments cannot be seen.',
  },
  policiesIntro:
    'What places decide differently. It is kept in this workbook, and holds for whoever scores it.',
  policy: { belowZero: 'Below zero (倒扣)', notApplicable: 'Items not applicable', weighting: 'Rounding' },
  way: {
    belowZero: {
      subtract: { name: 'Subtract', means: 'Taken beside the item’s own score, below zero if need be.' },
      'lose-and-subtract': { name: 'Lose and subtract', means: 'The item is lost, and as much again.' },
      'from-total': { name: 'From the total', means: 'The item keeps its score; the total loses.' },
    },
    notApplicable: {
      rescale: { name: 'Leave out', means: 'The item’s points leave the full points.' },
      full: { name: 'Count as earned', means: 'The item counts with its full points.' },
    },
    weighting: {
      'round-each': {
        name: 'Each one',
        means: 'Each indicator is rounded to two decimals and the printed figures are added.',
      },
      'round-total-only': { name: 'The total only', means: 'Exact figures are added, and the sum rounded.' },
    },
  },
  takesEffect: 'Takes effect with the next scoring.',
};

export const SETTINGS_WORDS: Readonly<Record<Locale, SettingsWords>> = { zh: ZH, en: EN };
