import { isShareUnit } from './shareUnits';

/** Units of which a part makes sense, beside those of a share; of all others (次, 人, 份) only whole ones are meant. */
const CONTINUOUS_UNITS: ReadonlySet<string> = new Set(
  `
  元 百元 千元 万元 亿元 秒 分钟 小时 个小时 学时 课时 米 厘米 公里 千米 平方米 ㎡ 平方公里 立方米 亩 公顷
  吨 公斤 千克 克 斤 升 度 ℃ 分贝
  `
    .trim()
    .split(/\s+/),
);

/** Whether a finding or a target in this unit may be a fraction. */
export function isContinuous(unit: string | null): boolean {
  return unit !== null && (CONTINUOUS_UNITS.has(unit) || isShareUnit(unit));
}
