import type { Locale } from '../locale';

/** The rubric as it was read, clause by clause, and what people may do about it. */
export interface RulesWords {
  readonly intro: (clauses: number, items: number) => string;
  readonly source: { readonly [Source in 'text' | 'pack' | 'confirmed' | 'corrected']: string };
  readonly noClauses: string;
  readonly doubtful: string;
  readonly unread: (quote: string) => string;
  readonly dismissed: (quote: string) => string;
  readonly correct: string;
  /** Read out with the button, so that one is told from another. */
  readonly correctClause: (rule: string) => string;
  readonly makeRule: string;
  readonly asRead: string;
  readonly editor: string;
  readonly save: string;
  readonly cancel: string;
  readonly kind: string;
  readonly sections: { readonly [Section in 'clauses' | 'columns' | 'links' | 'policies' | 'packs']: string };
}

const ZH: RulesWords = {
  intro: (clauses, items) => `从${items}项标准里读出${clauses}个扣分点。读得不对的，点“更正”。`,
  source: { text: '按表中文字', pack: '按规则包', confirmed: '已确认', corrected: '已更正' },
  noClauses: '没有读出扣分点',
  doubtful: '待确认',
  unread: (quote) => `未能读懂：“${quote}”`,
  dismissed: (quote) => `已定为不涉及扣分：“${quote}”`,
  correct: '更正',
  correctClause: (rule) => `更正：${rule}`,
  makeRule: '写成规则',
  asRead: '恢复读到的',
  editor: '更正扣分点',
  save: '保存',
  cancel: '取消',
  kind: '计分方式',
  sections: {
    clauses: '扣分点',
    columns: '表格各栏',
    links: '指标与细则',
    policies: '计分办法',
    packs: '规则包',
  },
};

const EN: RulesWords = {
  intro: (clauses, items) =>
    `${clauses} clauses read from the standards of ${items} items. Where one was read wrongly, correct it.`,
  source: {
    text: 'from the sheet',
    pack: 'from a rule pack',
    confirmed: 'confirmed',
    corrected: 'corrected',
  },
  noClauses: 'No clause was read',
  doubtful: 'To confirm',
  unread: (quote) => `Could not be read: “${quote}”`,
  dismissed: (quote) => `Said to cost nothing: “${quote}”`,
  correct: 'Correct',
  correctClause: (rule) => `Correct: ${rule}`,
  makeRule: 'Make it a rule',
  asRead: 'Back to what was read',
  editor: 'Correct a clause',
  save: 'Save',
  cancel: 'Cancel',
  kind: 'How it is scored',
  sections: {
    clauses: 'Clauses',
    columns: 'Columns',
    links: 'Indicators',
    policies: 'How scores are made',
    packs: 'Rule packs',
  },
};

export const RULES_WORDS: Readonly<Record<Locale, RulesWords>> = { zh: ZH, en: EN };
