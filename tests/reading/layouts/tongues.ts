import { category, type Layout } from './layout';

/** Headers in two languages, tables side by side, tables of several levels and rounds. */
export const TONGUES: readonly Layout[] = [
  {
    id: 'two-languages',
    about: 'each header word in Chinese and English: 考核内容 Item, 分值 Points',
    rows: [
      ['物业星级评价 Property Rating', '', '', '', '', '', ''],
      [
        '序号 No.',
        '类别 Category',
        '考核内容 Item',
        '分值 Points',
        '评分标准 Criteria',
        '得分 Score',
        '备注 Remarks',
      ],
      [1, '秩序维护 Security', '门岗 Gate', 10, '脱岗一次扣2分', '', ''],
      [2, '', '巡更 Patrol', 10, '漏巡一次扣1分', '', ''],
      [3, '客服 Service', '报修 Repair', 20, '超时一单扣1分', '', ''],
      ['合计 Total', '', '', 40, '', '', ''],
    ],
    merges: ['A1:G1', 'B3:B4', 'A6:C6'],
    headerRow: 2,
    columns: 'A:no B:category C:item D:points E:standard F:score G:remark',
    categories: [
      category('秩序维护 Security', 20, ['1', 10, 3], ['2', 10, 4]),
      category('客服 Service', 20, ['3', 20, 5]),
    ],
  },
  {
    id: 'plain-banners',
    about:
      'category rows in the middle of the table, merged and without ordinals; the points at their right end',
    rows: [
      ['条款', '评定内容', '规定分', '评定标准', '评定得分'],
      ['基础管理', '', '', '', ''],
      ['1.1', '管理制度', 6, '缺一项制度扣2分', ''],
      ['1.2', '人员档案', 4, '缺一份扣0.5分', ''],
      ['房屋共用部位', '', '', '', ''],
      ['2.1', '屋面', 10, '渗漏一处扣2分', ''],
      ['2.2', '楼梯扶手', 10, '松动一处扣1分', ''],
      ['合计', '', 30, '', ''],
    ],
    merges: ['A2:E2', 'A5:E5', 'A8:B8'],
    headerRow: 1,
    columns: 'A:no B:item C:points D:standard E:score',
    categories: [
      category('基础管理', 10, ['1.1', 6, 3], ['1.2', 4, 4]),
      category('房屋共用部位', 20, ['2.1', 10, 6], ['2.2', 10, 7]),
    ],
  },
  {
    id: 'item-three-levels',
    about: '指标 over three unnamed levels, all merged, with 分值 before them',
    rows: [
      ['分值', '指标', '', '', '评分标准', '评分'],
      [10, '法治', '普法', '法治讲座', '少一场扣1分', ''],
      [5, '', '', '宣传栏', '未更新的扣1分', ''],
      [10, '', '调解', '调解台账', '缺一件扣1分', ''],
      [15, '平安', '防范', '反诈宣传', '未覆盖的每户扣0.1分', ''],
      [10, '', '', '技防设施', '损坏一处扣1分', ''],
    ],
    merges: ['B1:D1', 'B2:B4', 'C2:C3', 'B5:B6', 'C5:C6'],
    headerRow: 1,
    columns: 'A:points B:category C:subcategory D:item E:standard F:score',
    categories: [
      category('法治', 25, [null, 10, 2], [null, 5, 3], [null, 10, 4]),
      category('平安', 25, [null, 15, 5], [null, 10, 6]),
    ],
  },
  {
    id: 'rounds-of-scores',
    about: '自评分, 初评分, 终评分 below one another header; the weight of each category in its name',
    rows: [
      ['考核维度', '考核要点', '基准分', '评分规则', '得分情况', '', '', '佐证材料'],
      ['', '', '', '', '自评分', '初评分', '终评分', ''],
      ['创建组织\n(20%)', '领导小组', 10, '未成立的扣5分,未调整的扣2分', '', '', '', '文件'],
      ['', '专题会议', 10, '每年不少于2次,少1次扣3分', '', '', '', '纪要'],
      ['创建实效\n(80%)', '健康步道', 30, '未建成不得分;标识缺失每处扣1分', '', '', '', '现场'],
      ['', '控烟巡查', 50, '发现1例吸烟扣0.5分', '', '', '', '现场'],
    ],
    merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:D2', 'E1:G1', 'H1:H2', 'A3:A4', 'A5:A6'],
    headerRow: 2,
    columns: 'A:category B:item C:points D:standard E:selfScore F:score G:score H:evidence',
    categories: [
      category('创建组织', 20, [null, 10, 3], [null, 10, 4]),
      category('创建实效', 80, [null, 30, 5], [null, 50, 6]),
    ],
  },
];
