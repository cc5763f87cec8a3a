import type { Locale } from '../locale';

/** The rubric as it was read. */
export interface RulesWords {
  readonly intro: (clauses: number, items: number) => string;
  readonly export: string;
  readonly exported: (file: string) => string;
  readonly cannotExport: string;
  readonly source: { readonly [Source in 'text' | 'pack' | 'confirmed']: string };
  readonly noClauses: string;
  readonly doubtful: string;
  readonly unread: (quote: string) => string;
}

const ZH: RulesWords = {
  intro: (clauses, items) => `从${items}项标准里读出${clauses}个扣分点。`,
  export: '导出规则包',
  exported: (file) => `已导出 ${file}`,
  cannotExport: '这份细则还不能导出为规则包，请先处理“待确认”里的内容。',
  source: { text: '按表中文字', pack: '按规则包', confirmed: '已确认' },
  noClauses: '没有读出扣分点',
  doubtful: '待确认',
  unread: (quote) => `未能读懂：“${quote}”`,
};

const EN: RulesWords = {
  intro: (clauses, items) => `${clauses} clauses read from the standards of ${items} items.`,
  export: 'Export as a rule pack',
  exported: (file) => `Exported ${file}`,
  cannotExport: 'This rubric cannot be a rule pack yet; please settle what is to be confirmed first.',
  source: { text: 'from the sheet', pack: 'from a rule pack', confirmed: 'confirmed' },
  noClauses: 'No clause was read',
  doubtful: 'To confirm',
  unread: (quote) => `Could not be read: “${quote}”`,
};

export const RULES_WORDS: Readonly<Record<Locale, RulesWords>> = { zh: ZH, en: EN };
