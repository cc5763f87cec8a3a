import type { Locale } from '../locale';

/** The figures of a rubric at a glance. */
export interface OverviewWords {
  readonly categories: string;
  readonly scored: string;
  readonly open: string;
  readonly lost: string;
  readonly self: (self: string, score: string) => string;
  /** `higher`: the self-score is above the score by `by`. */
  readonly selfHigher: (by: string) => string;
  readonly selfLower: (by: string) => string;
  readonly selfSame: string;
  readonly selfMissing: (items: number) => string;
  readonly differing: (items: number) => string;
  readonly showCategory: (name: string) => string;
}

const ZH: OverviewWords = {
  categories: '各考核项目',
  scored: '得分',
  open: '未定',
  lost: '扣分',
  self: (self, score) => `自评${self}分，考核${score}分`,
  selfHigher: (by) => `自评高${by}分`,
  selfLower: (by) => `自评低${by}分`,
  selfSame: '与自评一致',
  selfMissing: (items) => `（只比有自评分的各项；另有${items}项没有自评分）`,
  differing: (items) => `看不同的${items}项`,
  showCategory: (name) => `查看“${name}”的项目`,
};

const EN: OverviewWords = {
  categories: 'Categories',
  scored: 'scored',
  open: 'open',
  lost: 'lost',
  self: (self, score) => `Self-score ${self}, scored ${score}`,
  selfHigher: (by) => `self-score is ${by} higher`,
  selfLower: (by) => `self-score is ${by} lower`,
  selfSame: 'the same as the self-score',
  selfMissing: (items) => `(of the items that have a self-score; ${items} have none)`,
  differing: (items) => `See the ${items} that differ`,
  showCategory: (name) => `See the items of “${name}”`,
};

export const OVERVIEW_WORDS: Readonly<Record<Locale, OverviewWords>> = { zh: ZH, en: EN };
