import { fraction } from '../../rubric/fraction';
import { pointUnit } from '../../rubric/shareUnits';
import { quantityOf } from '../numerals';
import { MEASURE, named, NUMBER, TIME_MEASURE, WORD } from './fragments';
import type { IslandBody, IslandRow } from './island';

const PERCENT = '(?:个)?(?:百分点|比点|百分比|点(?!位))|%|‰';
const PERCENT_UNIT = new RegExp(`^(?:${PERCENT})$`);
/** Words that only count. */
const LATE = /[少缺漏低降减高超多迟晚差欠延逾拖落后升增不]/;
const FINDS = /^(?:再|新)?(?:发现|发生|出现|查实|查出|查到|核实|存在|涉及|有)(?:有)?$/;
/** In percent. */
const WIDEST_STEP = 20;
const NAMES_PERIOD = /^(?:个)?(?:年|月|周|日|天|季|半年|学期|次)/;
const NO_LIMIT = '(?!以|及以|内|性|左右|之内|\\(不?含|[至~-]\\d{1,4}(?:\\.\\d{1,2})?(?![\\d.,;。)/\\n分]|$))';

/** 每百平方米: the one is left out. */
const ROUND_STEPS = new Map([
  ['百', fraction(100)],
  ['千', fraction(1000)],
  ['万', fraction(10000)],
]);

type UnitTraits = Partial<Record<'telling' | 'every' | 'line', boolean>>;

function unit(step: string | undefined, measure: string, traits: UnitTraits): IslandBody | null {
  const per = step === undefined ? fraction(1) : (ROUND_STEPS.get(step) ?? quantityOf(step));
  if (per === null || per.numerator === 0) return null;
  const percent = PERCENT_UNIT.test(measure);
  if (percent && step === undefined && !measure.startsWith('个')) return null; // 每超%: the step is lost
  const name = percent ? pointUnit(measure) : measure;
  return { kind: 'unit', per, unit: name, percent, telling: false, every: false, line: false, ...traits };
}

/** 每少一次, 每破损一处, 每迟1天 say what is wrong; 每发现一处 only counts, and 每续两年 is no span to be late by. */
function tells(verb: string, measure: string): boolean {
  if (verb === '' || FINDS.test(verb)) return false;
  return !TIME_MEASURE.test(measure) || LATE.test(verb);
}

const COUNTED = {
  kind: 'unit',
  per: fraction(1),
  percent: false,
  telling: false,
  every: true,
  line: false,
} as const;

/** What is counted, before the amount. */
export const UNITS: readonly IslandRow[] = [
  {
    name: 'everyBelowLine', // 每低于90%一个百分点
    opens: '每',
    pattern: `每(?:低于|少于|高于|超过|超出|不足)${NUMBER}%(?:的)?[,]?(?:每)?${named('step', NUMBER)}(?<measure>(?:个)?(?:百分点|点)|%)`,
    read: ({ step, measure = '' }) => unit(step, measure, { telling: true, every: true, line: true }),
  },
  {
    name: 'everyPlace', // 每点, 每发现一点: places, where nothing falls or rises
    opens: '每',
    pattern: '每(?:(?:发现|出现|发生|查实|查出|有)(?:1|一))?(?<measure>点)(?![位钟名到])',
    read: ({ measure = '' }) => ({ ...COUNTED, unit: measure }),
  },
  {
    name: 'everyPercent', // 每低1个百分点, 每下降10%
    opens: '每',
    pattern: `每(?<verb>${WORD}{0,6}?)${named('step', NUMBER)}?(?<measure>${PERCENT})`,
    read: ({ step = '', measure = '', verb = '' }) =>
      // 每低于90%, 每年覆盖不足60%: no step is as wide; it is what is asked for, or the step itself is lost
      (/[于过足达到]$/.test(verb) || NAMES_PERIOD.test(verb)) && Number(step) > WIDEST_STEP
        ? null
        : unit(step === '' ? undefined : step, measure, { telling: verb !== '', every: true }),
  },
  {
    name: 'everyPoint', // 每低1分: the measure is a score
    opens: '每',
    pattern: `每(?:再)?(?:低|高|少|差|下降|超过|超|增加|提高)(?:了)?${named('step', NUMBER)}(?<measure>分)(?!钟|之)`,
    read: ({ step, measure = '' }) => unit(step, measure, { telling: true, every: true }),
  },
  {
    name: 'every', // 每少一次, 每破损一处, 每10户, 每发现1处
    opens: '每',
    pattern: `每(?<verb>${WORD}{0,6}?)${named('step', NUMBER)}?(?<measure>${MEASURE})(?<![逾超延过]期)${NO_LIMIT}`,
    read: ({ step, measure = '', verb = '' }) =>
      unit(step, measure, { telling: tells(verb, measure), every: true }),
  },
  {
    name: 'onePercentShort', // 低1个百分点
    opens: '少缺低下降减高超多差欠上增落',
    pattern: `(?:(?:低于|高于|超过|落后于?)(?![\\u4e00-\\u9fff]{0,7}(?:不|未))[\\u4e00-\\u9fff]{1,8}|少|低|下降|降低|降|减少|高|超|多|差|欠|落后|上升|增加)(?:了)?(?<step>1|一|0\\.\\d)(?<measure>${PERCENT})(?!以|的)`,
    read: ({ step, measure = '' }) => unit(step, measure, { telling: true }),
  },
  {
    name: 'oneShort', // 少一次, 缺席1人: the shortage is part of what is said
    opens: '一1',
    pattern: `(?<=[少缺欠差漏]${WORD}{0,2})(?<![于足满])(?:一|1)(?<measure>${MEASURE})${NO_LIMIT}`,
    read: ({ measure = '' }) => unit('1', measure, { telling: true }),
  },
  {
    name: 'one', // 一次, 1处
    opens: '一1',
    pattern: `(?<![第连续均\\d一二三四五六七八九十于足满过至.]|(?<!迟)到|[\\d一二三四五六七八九十][~-])(?:一|1)(?<measure>${MEASURE})${NO_LIMIT}`,
    read: ({ measure = '' }) => unit('1', measure, {}),
  },
  {
    name: 'oneUnknown', // 发现1垄扣
    opens: '一1',
    pattern: `(?:(?<=发现|发生|出现|查实|查出)一|(?<![第连续于足过.\\d~-]|(?<!迟)到)1)(?<measure>[^\\x00-\\xff扣减加得计各再的,。;百千万级类等档元倍号线])(?=扣|减)`,
    read: ({ measure = '' }) => unit('1', measure, {}),
  },
  {
    name: 'everyUnknown', // 每艘
    opens: '每',
    pattern: `每(?<measure>[^\\x00-\\xff扣减加得计各再的低高少多超缺差,。;])(?=扣|减|加|再|各|,扣|-|\\d)`,
    read: ({ measure = '' }) => unit(undefined, measure, { every: true }),
  },
  {
    name: 'slashUnit', // /人次
    opens: '/',
    pattern: `/(?:每)?(?<measure>${MEASURE}(?:/${MEASURE})?)(?!${MEASURE})`,
    read: ({ measure = '' }) => ({ kind: 'slashUnit', unit: measure }),
  },
];
