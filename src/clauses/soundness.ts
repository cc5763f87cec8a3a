import type { DoubtReason } from '../rubric/clause';
import { measuresIn } from './comparisons';
import type { Draft } from './draft';
import { hasBrokenWords, LIMIT_WORDS, LONE_MEASURE, NUMBERED_MEASURE } from './damage';
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

/** What must not stand behind an amount: 扣2分3, 扣1分次. */
const TRAILING = new RegExp(
  `^(?:[\\dA-Za-z.%/'元-]|[一二三四五六七八九半](?=[,;。)\\n]|$)|[上下]以|以(?:[上下]|\\d)|均|、分|,分[最累扣]|分(?![,;。]|$)|${MEASURE}(?=[,;。)\\n]|$))`,
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
    holds: ({ draft }) => hasBrokenWords(draft.conditionText),
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
    holds: ({ draft, isBand }) =>
      !isBand && draft.effect.kind === 'award' && (draft.unit !== null || draft.slashUnit !== null),
  },
  {
    name: 'numberedPercent', // 低于指标2个百分点扣1分: each two, or whoever is two below?
    reason: 'ambiguous',
    holds: ({ draft, isBand }) =>
      !isBand &&
      draft.unit === null &&
      draft.effect.kind === 'deduct' &&
      /\d个?百分点(?:的)?$/.test(draft.words),
  },
  {
    name: 'comparedTwice', // 低于进度20个百分点以上: by so much, or below that value?
    reason: 'ambiguous',
    holds: ({ draft, isBand }) =>
      !isBand &&
      /(?:低于|少于|不足)[^,;。\d]{0,8}(?:\d+(?:\.\d+)?(?:%|个?百分点)以[上内下]|\d+(?:至|到|~|-)\d)/.test(
        draft.conditionText,
      ),
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
    holds: ({ text, draft, isBand }) =>
      draft.unit === null &&
      draft.slashUnit === null &&
      !isBand &&
      text.charAt(draft.condition.end) !== '、' && // 获一、二、三等奖
      LONE_MEASURE.test(draft.words),
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
      !(draft.effect.kind === 'void' && /[缺少漏迟][^,]{0,4}$/.test(draft.words)) && // whoever misses two has nothing left
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
  return !measuresIn(last.slice(every.index)).some(
    (measure) => measure.kind === 'line' && !measure.weak && measure.start > 1,
  );
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
