import type { SheetSpec } from '../books/makeWorkbook';

/** A rubric in categories of four; of every seventeen items, `found` have a finding that costs a point. */
export function bigRubric(name: string, items: number, found: number): SheetSpec {
  const rows = Array.from({ length: items }, (_, index) => {
    const category = index % 4 === 0 ? `第${index / 4 + 1}类` : null;
    const finding = index % 17 < found ? '②' : '无';
    return [category, 3, `${(index % 4) + 1}、没有分工的,扣2分;没有计划的,扣1分。`, null, finding];
  });
  const merges = Array.from(
    { length: Math.floor(items / 4) },
    (_, index) => `A${4 * index + 3}:A${4 * index + 6}`,
  );
  return {
    name,
    rows: [['年度考核表'], ['考核项目', '分值', '评分标准', '自评分', '检查情况'], ...rows],
    merges: ['A1:E1', ...merges],
  };
}
