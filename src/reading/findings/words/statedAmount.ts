import type { Clause, PerPointClause } from '../../../rubric/clause';
import type { Amount, PendingReason } from '../../../rubric/finding';
import { isContinuous } from '../../../rubric/continuousUnits';
import { clauseInput, type Measure } from '../clauseInput';
import { counterFits, saysUntold } from '../counters';
import { foldText } from '../foldText';
import { isWhole } from '../numerals';
import { measureFits, typedMeasure } from '../signedAmount';
import { plainNumbers, type PlainNumber } from './plainNumbers';
import { SEVERAL } from './vocabulary';

/** How much a statement says was found of its clause. */
export type StatedAmount =
  | { readonly kind: 'amount'; readonly amount: Amount }
  /** 0例: named, and not found. */
  | { readonly kind: 'none' }
  | { readonly kind: 'open'; readonly reason: PendingReason };

const open = (reason: PendingReason): StatedAmount => ({ kind: 'open', reason });
const ONCE: StatedAmount = { kind: 'amount', amount: { kind: 'once' } };

/**
 * The quantity or measured value in a statement that fits a clause. Plain is one number with a counting word of the
 * clause, or no number at all; anything else (several numbers, another unit, 约3次, 多次) is for a person.
 */
export function statedAmount(folded: string, clause: Clause): StatedAmount {
  const text = foldText(`${clause.condition} ${clause.quote}`);
  const all = plainNumbers(folded);
  if (all.some(({ value }) => value?.numerator === 0))
    return all.length === 1 ? { kind: 'none' } : open('unclearQuantity');
  const { counts, measures } = clauseInput(clause);
  if (counts !== null && (saysSeveral(folded, clause) || saysUntold(folded, counts, clause.quote)))
    return open('unclearQuantity');
  if (/各|分别/.test(folded) && !/各|分别/.test(text)) return open('unclearQuantity');
  const numbers = all.filter(
    (number) => !isRestated(folded, number, text, counts) && !describes(number, clause, counts, measures),
  );
  const restates = all.some((number) => isRestated(folded, number, text, counts));
  if (clause.kind === 'perPoint') return statedShortfall(folded, numbers, measures, clause);
  if (counts === null && measures) return statedMeasure(folded, numbers, measures, restates);
  if (comparesIn(clause.condition) && !restates) {
    return open(measures ? 'unclearMeasure' : 'unclearQuantity');
  }
  if (counts === null) return numbers.some(({ loose }) => loose) ? open('unclearQuantity') : ONCE;
  return statedCount(folded, numbers, counts, clause);
}

/** Whether a statement gives one measured value in the unit that the clause measures. */
export function statesMeasure(folded: string, clause: Clause): boolean {
  const { counts, measures } = clauseInput(clause);
  if (!measures || (counts !== null && clause.kind !== 'perPoint')) return false;
  const [number, another] = plainNumbers(folded);
  if (!number || another || number.loose) return false;
  return statedMeasure(folded, [number], measures, false).kind === 'amount';
}

function saysSeveral(folded: string, clause: Clause): boolean {
  return SEVERAL.some((word) => folded.includes(word) && !clause.condition.includes(word));
}

const COMPARED =
  /(?:超过|低于|高于|不足|不满|少于|多于|大于|小于|达不到|达到|连续|累计)[^\d一二两三四五六七八九十]{0,4}[\d一二两三四五六七八九十]|[\d一二两三四五六七八九十][^\d]{0,4}以[上下]/;

/** The condition holds only beyond a number: whether that is so, the statement must say with the number itself. */
function comparesIn(condition: string): boolean {
  return COMPARED.test(foldText(condition).replace(/一[次处起例个项人名户件份条篇]$/, ''));
}

/** Ages, money, spans of time and sizes: what was found is told by them, not counted (张某62岁, 迟到30分钟). */
const DESCRIBING = new Set([
  '岁',
  '元',
  '万元',
  '亿元',
  '年',
  '秒',
  '分钟',
  '小时',
  '个小时',
  '米',
  '厘米',
  '公里',
  '℃',
  '度',
]);

function describes(
  { counter }: PlainNumber,
  { quote }: Clause,
  counts: string | null,
  measures: Measure | null,
): boolean {
  if (counter === null || !DESCRIBING.has(counter)) return false;
  if (counts !== null && counterFits(counter, counts, quote)) return false;
  return (
    !(measures?.kind === 'unit' && counterFits(counter, measures.unit, quote)) && measures?.kind !== 'any'
  );
}

/** 超过2小时 where the clause says 超过2小时: repeated, not counted. */
function isRestated(
  folded: string,
  { span, counter, chinese, value }: PlainNumber,
  text: string,
  counts: string | null,
): boolean {
  const words = folded.slice(Math.max(0, span.start - 2), span.end);
  if (counter === null && span.end - span.start > 2) return text.includes(folded.slice(span.start, span.end));
  if (counter !== null && chinese && value?.numerator !== 1 && counter !== counts) {
    return text.includes(folded.slice(span.start, span.end));
  }
  return (
    counter !== null && /^(?:超过|低于|不足|不满|少于|连续|高于|累计)/.test(words) && text.includes(words)
  );
}

function statedMeasure(
  folded: string,
  numbers: readonly PlainNumber[],
  measures: Measure,
  restated: boolean,
): StatedAmount {
  if (numbers.length === 0 && restated) return ONCE;
  const [number, another] = numbers;
  if (!number || another || number.loose) return open('unclearMeasure');
  const typed = typedMeasure(folded, number.span.start);
  if (!typed || (!typed.percent && typed.unit === null) || !measureFits(typed, measures))
    return open('unclearMeasure');
  return { kind: 'amount', amount: { kind: 'measured', value: typed.value, percent: typed.percent } };
}

/** On which side of the target the clause punishes, in the words right before a number. */
const FALLS_SHORT = {
  atLeast: /[低少降差欠落]$/,
  atMost: /[超升高多增]$/,
  none: /[低少降差欠超升高多增]$/,
} as const;

/** 率92% is what was measured, 低3个百分点 how far it is from the target; 低3% may be either. */
function statedShortfall(
  folded: string,
  numbers: readonly PlainNumber[],
  measures: Measure | null,
  { target, condition }: PerPointClause,
): StatedAmount {
  const [number, another] = numbers;
  const last = number?.before.slice(-1) ?? '';
  const moves = FALLS_SHORT.none.test(last);
  const falls =
    FALLS_SHORT[target?.direction ?? 'none'].test(last) && (target !== null || condition.includes(last));
  if (number?.value && !another && !number.loose && falls && /百分点$/.test(number.counter ?? '')) {
    return { kind: 'amount', amount: { kind: 'quantity', value: number.value } };
  }
  return measures && !moves ? statedMeasure(folded, numbers, measures, false) : open('unclearMeasure');
}

const MISSING = /[少缺漏欠差未没迟晚][开召办报做换到交上]{0,2}$/;
const SHORTAGE = /少|缺|漏|欠|差|未|没|不足/;
const ONLY = /[仅只共]$|[开了完成]$/;

function statedCount(
  folded: string,
  numbers: readonly PlainNumber[],
  counts: string,
  clause: Clause,
): StatedAmount {
  const [number, another] = numbers;
  if (another) return open('unclearQuantity');
  if (!number) return folded.includes('、') ? open('unclearQuantity') : ONCE;
  const { value, counter, loose, before } = number;
  if (!value || counter === null || loose || !counterFits(counter, counts, clause.quote))
    return open('unclearQuantity');
  if (!isWhole(value) && !isContinuous(counts)) return open('unclearQuantity');
  const shortage = SHORTAGE.test(clause.condition);
  const hasTarget = clause.kind === 'perUnit' && clause.target !== null;
  if ((shortage || hasTarget) && ONLY.test(before) && !MISSING.test(before)) return open('unclearMeasure');
  return { kind: 'amount', amount: { kind: 'quantity', value } };
}
