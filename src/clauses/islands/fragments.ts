import { HAN_NUMERAL } from '../../rubric/hanNumeral';

/** Pieces that patterns are made of. All are bounded. */

export const DIGITS = '0123456789';
export const HAN_DIGITS = '零〇一二两三四五六七八九十百千半';

/** A figure in digits or Chinese. */
export const NUMBER = `(?:\\d{1,9}(?:\\.\\d{1,6})?(?![.\\d])|[${HAN_DIGITS}][${HAN_NUMERAL}]{0,6})`;

export const named = (name: string, pattern: string): string => `(?<${name}>${pattern})`;

/** 分 as points, not 分钟 or 分之; ' is its short form. */
export const FEN = "(?:分值|分(?!钟|之)|'|个积分|个分)";

/** Where a figure may end without 分: 扣1; 扣0.5/次. */
export const BARE_END = '(?=[,;。)/、\\n]|$)';

const MEASURES_LONG =
  'μg/m³|mg/m³|mg/L|kWh|km|kg|cm|mm|dB|㎡|m²|m³|℃|平方(?!米|公)|立方(?!米)|千瓦时|学期|学时|篇次|餐次|微克|毫克|分贝|立方米|人/节|人/次|人天|案次|班次|个月|小时|分钟|课时|学时|工作日|平方米|立方米|平方公里|平米|公里|千米|公顷|公斤|千克|万元|亿元|季度|小区|网格|楼栋|单元|楼道|社区|企业|单位|环节|岗位|指标|项目|点位|路段|季|百米|桩|个(?!月|百分)';
const MEASURES_SHORT =
  '次项处起例人名户件条份节台辆家宗张卷天日月周年笔种类盏具期场座栋幢间篇册本位岗套部只桶车单票轮块株棵头吨袋箱瓶支根片层梯门科所校村组队班店厂站格字页句幅封通米亩元秒款样批棚床艘艇架柜井坑堆道桩宿舍穴样枚杆颗杯';

/** 座次, 辆次: each time that one of them … */
const TIMES =
  '[项处例人名户件份节台辆家宗张笔种场座栋幢间组队店厂站批床艘架桩车席单条](?:次(?![日月年要序数品]))';

/** A measure word. */
export const MEASURE = `(?:${MEASURES_LONG}|${TIMES}|[${MEASURES_SHORT}])`;

/** Measure words of time: 每月 is more often "monthly" than "for each month". */
export const TIME_MEASURE = /^(?:年|月|周|天|日|季|季度|个月|学期)$/;

/** A character of running text: no punctuation, no digit. */
export const WORD = '(?:(?![扣扌])[\\u4e00-\\u9fff])';
