import type { SheetSpec } from '../books/makeWorkbook';

/** 100 points in two categories; a 合计 row. */
export function scoreTableSheet(changes: Partial<SheetSpec> = {}): SheetSpec {
  return {
    name: '分值表',
    rows: [
      ['北街年度工作分值表', null, null, null],
      ['考核类别', '考核指标', '基本分', '责任科室'],
      ['党群', '队伍建设', 40, '组织科'],
      [null, '宣传工作', 10, '宣传科'],
      ['民生', '便民和养老服务', 30, '民生科'],
      [null, '环境整治', 20, '城管科'],
      ['合计', null, 100, null],
    ],
    merges: ['A1:D1', 'A3:A4', 'A5:A6'],
    ...changes,
  };
}

/** A rubric of 8 points in one category; losing what its findings cost. */
export function rubricSheet(name: string, findings: readonly (string | null)[], title = name): SheetSpec {
  return {
    name,
    rows: [
      [`${title}考核细则`, null, null, null, null],
      ['考核项目', '分值', '评分标准', '自评分', '检查情况'],
      [`${name}基础`, 5, '1、没有计划的,扣2分;例会每少一次扣0.5分。', 5, findings[0] ?? null],
      [null, 3, '2、台账缺失的,扣3分。', 3, findings[1] ?? null],
    ],
    merges: ['A1:E1', 'A3:A4'],
  };
}
