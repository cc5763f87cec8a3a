/** Counting words that stand for each other: 缺席3次 fits a clause that counts 例. */
const ALIKE: readonly (readonly string[])[] = [
  ['次', '起', '例', '宗', '回'],
  ['件', '起', '宗', '例', '单'],
  ['次', '场', '节'],
  ['人', '名', '位'],
  ['个', '项', '处'],
  ['份', '篇', '期', '册'],
  ['户', '家'],
  ['种', '类', '项'],
  ['天', '日'],
  ['个月', '月'],
  ['台', '辆', '部', '艘'],
  ['个百分点', '百分点'],
  ['平方米', '㎡'],
];

/** Counting words and measures with no equal among the others. */
const ALONE = `
  人次 批次 车次 台次 户次 案次 条 具 盏 只 块 张 卷 床 组 批 笔 款 支 栋 段 包 桶 株 棵 遍 道 页 幅 周 年 季度 季 岁 间 座 根 班 队 门 扇 瓶 箱 袋
  堆 米 厘米 公里 千米 亩 公顷 元 万元 亿元 吨 公斤 千克 克 度 ℃ 秒 分钟 小时 个小时 % ‰ 分
`
  .trim()
  .split(/\s+/);

/** Stand for any occurrence after a sign: ②×3次 on a clause that counts 人次. */
const GENERAL = new Set(['次', '个', '项', '处', '起', '例', '件']);

const KNOWN = new Set([...ALIKE.flat(), ...ALONE]);
const LONGEST = Math.max(...[...KNOWN].map((unit) => unit.length));

/** The counting word that starts exactly at `at`, the longest that fits; null when none does. */
export function counterAt(folded: string, at: number): string | null {
  for (let length = LONGEST; length > 0; length--) {
    const word = folded.slice(at, at + length);
    if (word.length === length && KNOWN.has(word)) return word;
  }
  return null;
}

/**
 * Whether a typed counting word can mean the unit that a clause counts.
 * @param quote the clause's text: one that says 每起或每人 counts both.
 */
export function counterFits(typed: string, unit: string, quote: string): boolean {
  if (typed === unit) return true;
  if (namesUnit(quote, `每${typed}`, typed) || namesUnit(quote, `/${typed}`, typed)) return true;
  return ALIKE.some((row) => row.includes(typed) && row.includes(unit));
}

/** 每人 names 人, 每人次 does not. */
function namesUnit(quote: string, words: string, typed: string): boolean {
  const at = quote.indexOf(words);
  return at >= 0 && counterAt(quote, at + 1) === typed;
}

/** As `counterFits`, for a count with a sign (×3次), where the sign says already that it is a count. */
export function counterFitsSign(typed: string, unit: string, quote: string): boolean {
  return GENERAL.has(typed) || counterFits(typed, unit, quote);
}

/** In front of a counting word: so many that nobody says how many (几例, 数次, 多户, 十余次, 若干人). */
const UNTOLD = /(?<!其)[几数多余干](?=[\u4e00-\u9fff])/g;

/** Whether a text speaks of several of what a clause counts without saying how many. */
export function saysUntold(folded: string, unit: string, quote: string): boolean {
  return [...folded.matchAll(UNTOLD)].some(({ index }) => {
    const counter = counterAt(folded, index + 1);
    return counter !== null && counterFits(counter, unit, quote);
  });
}
