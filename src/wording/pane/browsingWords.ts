import type { Locale } from '../locale';

/** Getting about in the pane: its pages, and the list of items. */
export interface BrowsingWords {
  readonly pages: string;
  readonly overview: string;
  readonly items: string;
  readonly queue: (open: number) => string;
  readonly rules: string;
  readonly settings: string;
  readonly back: string;
  readonly table: string;
  readonly search: string;
  readonly show: string;
  readonly filter: {
    readonly [Filter in 'all' | 'lost' | 'pending' | 'unchecked' | 'selfDiffers' | 'overridden']: string;
  };
  readonly withCount: (label: string, count: number) => string;
  readonly category: string;
  readonly allCategories: string;
  readonly shown: (count: number, all: number) => string;
  readonly noneShown: string;
  readonly showAll: string;
  readonly list: string;
  readonly drafted: string;
  readonly selfScore: (figure: string) => string;
}

const ZH: BrowsingWords = {
  pages: '页面',
  overview: '总览',
  items: '项目',
  queue: (open) => (open === 0 ? '待确认' : `待确认 ${open}`),
  rules: '细则',
  settings: '设置',
  back: '返回',
  table: '细则表',
  search: '搜索序号、项目或标准',
  show: '显示',
  filter: {
    all: '全部',
    lost: '有扣分',
    pending: '待确认',
    unchecked: '未检查',
    selfDiffers: '与自评不同',
    overridden: '人工调整',
  },
  withCount: (label, count) => `${label}（${count}）`,
  category: '考核项目',
  allCategories: '全部考核项目',
  shown: (count, all) => (count === all ? `共${all}项` : `${all}项中的${count}项`),
  noneShown: '没有符合条件的项目。',
  showAll: '显示全部',
  list: '项目列表',
  drafted: '未写入',
  selfScore: (figure) => `自评${figure}`,
};

const EN: BrowsingWords = {
  pages: 'Pages',
  overview: 'Overview',
  items: 'Items',
  queue: (open) => (open === 0 ? 'To confirm' : `To confirm ${open}`),
  rules: 'Rules',
  settings: 'Settings',
  back: 'Back',
  table: 'Rubric',
  search: 'Search number, item or standard',
  show: 'Show',
  filter: {
    all: 'All',
    lost: 'Lost points',
    pending: 'To confirm',
    unchecked: 'Not checked',
    selfDiffers: 'Differs from self-score',
    overridden: 'Set by hand',
  },
  withCount: (label, count) => `${label} (${count})`,
  category: 'Category',
  allCategories: 'All categories',
  shown: (count, all) => (count === all ? `${all} items` : `${count} of ${all} items`),
  noneShown: 'No item is like that.',
  showAll: 'Show all',
  list: 'Items',
  drafted: 'Not written yet',
  selfScore: (figure) => `self ${figure}`,
};

export const BROWSING_WORDS: Readonly<Record<Locale, BrowsingWords>> = { zh: ZH, en: EN };
