import type { DoubtReason } from '../rubric/clause';
import { measuresIn } from './comparisons';
import type { Draft } from './draft';
import { MEASURE, TIME_MEASURE } from './islands/fragments';

/** A draft with the text around it. */
export interface Reading {
  readonly text: string;
  readonly draft: Draft;
  /** It is one band of several. */
  readonly isBand: boolean;
}

/** A sign that a text lost, gained or moved characters just where its reading would change. */
interface Suspicion {
  readonly name: string;
  readonly reason: DoubtReason;
  readonly holds: (reading: Reading) => boolean;
}

/** Words that end in a measure word, by what stands before it: 层次, 查处, 备份, 事项. */
const WORDS_IN_MEASURE: Readonly<Record<string, string>> = {
  次: '层档批名人首再其多屡数初此本上下依主班航',
  处: '多到好坏四何处随查惩论判住难各事理用出相',
  例: '案比条惯病范特举体先',
  起: '一不发引提掀唤想对',
  项: '事选奖强各单专多款立逐类分子缺漏义',
  份: '身年月股备省成部县水',
  辆: '车',
  个: '各整哪某逐这几',
  单: '订清简名账菜保工表罚联运传回执知系办书方价据货收派诺约记验销购分',
};
/** Measure words left without a number (…接听次扣0.5分), except where they end another word. */
const LONE_MEASURE = new RegExp(
  [
    ...Object.entries(WORDS_IN_MEASURE).map(([measure, before]) => `(?<![${before}])${measure}$`),
    '每$|[少缺每][一\\d]$|[少缺差欠][天人户件个名场篇]$|[,、][人名户件个]$|(?<![统唯第专不])一$',
  ].join('|'),
);
const NUMBERED_MEASURE = new RegExp(`(?<![后前第数])[\\d一二两三四五六七八九十](?:个)?${MEASURE}(?:的)?$`);
const LIMIT_WORDS = /^(?:[最高低多上限超过累计可再且并得(,、]*|(?:最多|最高|至多|累计|合计).{0,3})$/;
const BROKEN = [
  /第(?![一二三四五六七八九十\d])/, // 第次二
  /\d\.(?!\d)|(?<!\d)\.\d/, // 0.平5
  /%\d|%%|\d\s\d/, // 90%9~5%
  /(?:不足|低于|少于|超过|达不到|不到|不满)(?:[次天人个户件项%名]|$)/, // 不足次的
  /及以(?![上下内外后前])/, // 三次及以
  /^[%.)》”~-]/,
  /百(?:分分|点)|(?<!百)分百|点百|百分(?!点|之|比|制|考|率|百)/, // 个百点
  /个个(?![都人])|[一二三四五六七八九十][A-Za-z]/,
  /[扣扌]|(?<!增)加\d|(?<![取获])得\d|减\d/,
  /[一二两三四五六七八九]{2}(?:个|次|天)|个[一二两三四五六七八九]|%上(?![升涨])/,
  /^(?:以上(?![各任两所几项])|以下(?![各任两所几项])|以内|及以)|以及[上下]/,
  // 30分钟至1小时: the ends are in different units
  /\d分钟[至到~-]\d+(?:小时|天)|\d小时[至到~-]\d+[天日]|[天日][至到~-]\d+(?:个月|周)|\d个月[至到~-]\d+年|\d元[至到~-]\d+万/,
  /月月|次次|不不|每每|及及|低低|超超|少少|得得|达达|到到|于于|分分|的的|内内|以以/,
  /(?<![\d.])0\d+%/,
  /(?<![\d一二三四五六七八九十点])[%‰]/, // 80每%
  /次\d|[一二两三四五六七八九十]\d|[的了]-\d|个[OoIl]/,
];

/** 悬挂率达到99%得1分,否则不得分: what was earned before 否则. */
const EARNED = /[得计记]\d{1,3}(?:\.\d)?分[,;]?(?=否则$)/;

/** What must not stand behind an amount: 扣2分3, 扣1分次. */
const TRAILING = new RegExp(
  `^(?:[\\dA-Za-z.%/'元-]|[上下]以|以[上下]|,分[最累扣]|分(?![,;。]|$)|${MEASURE}(?=[,;。)\\n]|$))`,
);

const SUSPICIONS: readonly Suspicion[] = [
  {
    name: 'hardlyAnyWords',
    reason: 'unclearCondition',
    holds: ({ text, draft, isBand }) => {
      const { conditionText, condition, effect } = draft;
      if (isBand || effect.kind === 'proportional' || text.charAt(condition.start - 1) === '、') return false;
      return conditionText.length < 2 || LIMIT_WORDS.test(conditionText);
    },
  },
  {
    name: 'brokenWords',
    reason: 'unclearCondition',
    holds: ({ draft }) => BROKEN.some((pattern) => pattern.test(draft.conditionText.replace(EARNED, ''))),
  },
  {
    name: 'figureAside', // 在3分以内内酌情扣分
    reason: 'ambiguous',
    holds: ({ draft }) =>
      'judged' in draft.effect && draft.effect.figure.kind === 'open' && /\d/.test(draft.conditionText),
  },
  {
    name: 'awardPerUnit', // 每成功1个得1分
    reason: 'ambiguous',
    holds: ({ draft, isBand }) => !isBand && draft.effect.kind === 'award' && draft.unit !== null,
  },
  {
    name: 'openBracket',
    reason: 'unclearCondition',
    holds: ({ draft: { conditionText } }) =>
      conditionText.split('(').length !== conditionText.split(')').length,
  },
  {
    name: 'loneMeasure',
    reason: 'ambiguous',
    holds: ({ draft, isBand }) =>
      draft.unit === null && draft.slashUnit === null && !isBand && LONE_MEASURE.test(draft.words),
  },
  {
    name: 'numberedMeasure', // 缺席2人扣1分: each two, or whoever misses two?
    reason: 'ambiguous',
    holds: ({ draft, isBand }) =>
      draft.unit === null &&
      draft.slashUnit === null &&
      !isBand &&
      (draft.effect.kind === 'deduct' || draft.effect.kind === 'void') &&
      NUMBERED_MEASURE.test(draft.words) &&
      draft.measures.every((measure) => measure.kind === 'line' && measure.weak),
  },
  {
    name: 'everyWithoutUnit',
    reason: 'ambiguous',
    holds: ({ text, draft, isBand }) =>
      draft.unit === null && draft.slashUnit === null && !isBand && holdsEvery(text, draft),
  },
  {
    name: 'oneWithoutUnit', // 一起轻伤事故扣2分: one, or each one?
    reason: 'ambiguous',
    holds: ({ text, draft, isBand }) =>
      draft.unit === null &&
      draft.slashUnit === null &&
      !isBand &&
      draft.effect.kind === 'deduct' &&
      holdsOne(text, draft),
  },
  {
    name: 'gapAfterUnit', // 每辆5扣0.1分, 1个百点扣
    reason: 'ambiguous',
    holds: ({ text, draft }) =>
      draft.unit !== null && GAP.test(text.slice(draft.unit.end, draft.statement.head.start)),
  },
  {
    name: 'trailing',
    reason: 'ambiguous',
    holds: ({ text, draft: { statement } }) => TRAILING.test(text.slice(statement.end, statement.end + 5)),
  },
  {
    name: 'barePercent', // 达不100%
    reason: 'unclearCondition',
    holds: ({ draft, isBand }) =>
      !isBand &&
      (draft.effect.kind === 'deduct' || draft.effect.kind === 'void') &&
      draft.measures.some((measure) => measure.kind === 'line' && measure.weak && measure.unit === '%'),
  },
  {
    name: 'loneBand', // 第一次, or 90%以上不扣分, with no other band
    reason: 'ambiguous',
    holds: ({ draft, isBand }) =>
      !isBand && /第[一二三四五六七八九十\d]{1,2}[次起](?:的)?$/.test(draft.words),
  },
];

const GAP = /^[\dA-Za-z.%百点个]|^分(?!别)|\d|^.?[减扣]|^[次处起件人户项例]$/;
const EVERY = new RegExp(`每(?!(?:个)?(?:年|月|周|日|天|季|班|晚|期|学期|旬|半年|星期|逢))`);

/** 每 in the last phrase before an amount, or just before it: a unit that was not understood. */
function holdsEvery(text: string, draft: Draft): boolean {
  if (draft.effect.kind !== 'deduct' && draft.effect.kind !== 'bonus') return false;
  const { region, head } = draft.statement;
  const words = text.slice(region.start, head.start);
  const last = words.slice(words.replace(/的?[,、:]*$/, '').lastIndexOf(',') + 1);
  if (/每[,、;]?$/.test(words) || /每,/.test(words)) return true;
  const every = EVERY.exec(last);
  if (every === null) return false;
  // 每千人不足2名: a rate that the condition is held against
  return !measuresIn(last.slice(every.index)).some((measure) => measure.kind === 'line' && !measure.weak);
}

/** 一起, 一处 in the condition itself, not as a frequency (每年一次). */
function holdsOne(text: string, { statement, condition }: Draft): boolean {
  return statement.before.some(
    (island) =>
      island.kind === 'unit' &&
      (island.row === 'one' || island.row === 'oneShort') &&
      island.start >= condition.start &&
      island.end <= condition.end &&
      !/“[^”]*$/.test(text.slice(condition.start, island.start)) &&
      !TIME_MEASURE.test(island.unit),
  );
}

/** Why a draft should be put before a person though it could be read; null where nothing speaks against it. */
export function suspicionOf(reading: Reading): DoubtReason | null {
  return SUSPICIONS.find(({ holds }) => holds(reading))?.reason ?? null;
}
