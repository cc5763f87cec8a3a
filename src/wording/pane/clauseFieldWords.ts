import type { Locale } from '../locale';

type Ways<Way extends string> = { readonly [Each in Way]: string };

/** What a clause's fields are called when a person corrects it. */
export interface ClauseFieldWords {
  readonly label: Ways<
    | 'when'
    | 'points'
    | 'min'
    | 'max'
    | 'award'
    | 'awardPoints'
    | 'per'
    | 'unit'
    | 'sense'
    | 'line'
    | 'lineUnit'
    | 'direction'
    | 'target'
    | 'targetUnit'
    | 'measure'
    | 'low'
    | 'lowIncluded'
    | 'high'
    | 'highIncluded'
    | 'bandUnit'
    | 'cap'
    | 'belowZero'
  >;
  /** What a figure of points is called where it is no deduction. */
  readonly bonusPoints: string;
  readonly way: Ways<'' | '<' | '<=' | '>' | '>=' | '=' | 'atLeast' | 'atMost'>;
}

const ZH: ClauseFieldWords = {
  label: {
    when: '什么情形',
    points: '扣几分',
    min: '最少（分）',
    max: '最多（分）',
    award: '原文写的是“得几分”，做不到才扣',
    awardPoints: '这一档得几分',
    per: '每多少算一次',
    unit: '单位（次、人、件…）',
    sense: '有没有界线',
    line: '界线是多少',
    lineUnit: '界线的单位',
    direction: '有没有要求的数',
    target: '要求多少',
    targetUnit: '要求的单位',
    measure: '比的是什么',
    low: '这一档从多少起',
    lowIncluded: '含起点',
    high: '到多少止',
    highIncluded: '含终点',
    bandUnit: '范围的单位',
    cap: '这一条最多（分）',
    belowZero: '倒扣（可以扣到零分以下）',
  },
  bonusPoints: '加几分',
  way: {
    '': '没有',
    '<': '低于',
    '<=': '低于或等于',
    '>': '高于',
    '>=': '高于或等于',
    '=': '等于',
    atLeast: '不少于',
    atMost: '不多于',
  },
};

const EN: ClauseFieldWords = {
  label: {
    when: 'When',
    points: 'Points lost',
    min: 'At least (points)',
    max: 'At most (points)',
    award: 'The text says what is earned; lost when it is not met',
    awardPoints: 'Points that this band earns',
    per: 'For every',
    unit: 'Unit (times, people, …)',
    sense: 'Does a line decide?',
    line: 'The line',
    lineUnit: 'Unit of the line',
    direction: 'Is there a target?',
    target: 'The target',
    targetUnit: 'Unit of the target',
    measure: 'What is measured',
    low: 'Band from',
    lowIncluded: 'Including its start',
    high: 'Band up to',
    highIncluded: 'Including its end',
    bandUnit: 'Unit of the band',
    cap: 'At most for this clause (points)',
    belowZero: 'Taken below zero (倒扣)',
  },
  bonusPoints: 'Points added',
  way: {
    '': 'None',
    '<': 'Below',
    '<=': 'Below or equal to',
    '>': 'Above',
    '>=': 'Above or equal to',
    '=': 'Equal to',
    atLeast: 'At least',
    atMost: 'At most',
  },
};

export const CLAUSE_FIELD_WORDS: Readonly<Record<Locale, ClauseFieldWords>> = { zh: ZH, en: EN };
