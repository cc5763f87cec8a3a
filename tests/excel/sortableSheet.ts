import type { SheetSpec } from '../books/makeWorkbook';

/** Six items without merged cells, so that rows can be sorted. */
export const SORTABLE_SHEET: SheetSpec = {
  name: '考核表',
  rows: [
    ['某社区年度考核表'],
    ['考核项目', '分值', '评分标准', '自评分', '检查情况'],
    ['队伍', 3, '没有分工的,扣2分;没有计划的,扣1分。', 3, '②'],
    ['例会', 4, '例会每少一次扣0.5分;台账缺失的,扣3分。', 1, '①×3'],
    ['接访', 2, '接访无记录的,每次扣1分。', 2, '无'],
    ['公示', 4, '被上级通报的,倒扣2分;公示不及时的,扣1分。', 4, '①'],
    ['学习', 5, '学习无记录的,每次扣1分。', 5, '①×2'],
    ['宣传', 2, '无宣传栏的,扣2分。', 0, '①'],
  ],
};

export const FIRST_ITEM = 3;
export const LAST_ITEM = 8;
