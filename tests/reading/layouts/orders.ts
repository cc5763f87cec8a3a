import { category, type Layout } from './layout';

/** Columns in orders and with neighbours of their own. */
export const ORDERS: readonly Layout[] = [
  {
    id: 'points-in-front',
    about: 'no points column: 【10分】 before each demand, categories in banners with their sums',
    rows: [
      ['考核要求', '扣分办法', '考核记录', '考核得分'],
      ['第一部分 硬件设施【25分】', '', '', ''],
      ['【15分】活动室面积达标', '不达标的扣10分', '', ''],
      ['【10分】无障碍设施完好', '损坏一处扣2分', '', ''],
      ['第二部分 服务质量【20分】', '', '', ''],
      ['【20分】每周开放不少于5天', '少开放1天扣2分', '', ''],
    ],
    merges: ['A2:D2', 'A5:D5'],
    headerRow: 1,
    columns: 'A:item B:standard C:finding D:score',
    categories: [
      category('硬件设施', 25, [null, 15, 3], [null, 10, 4]),
      category('服务质量', 20, [null, 20, 6]),
    ],
  },
  {
    id: 'indicators-of-a-firm',
    about: 'kind and unit of each indicator, weight in percent, target and actual value before the rule',
    rows: [
      ['2025年度部门绩效指标', '', '', '', '', '', '', ''],
      ['序号', '指标名称', '计量单位', '权重(%)', '目标值', '实际完成值', '计分规则', '考核得分'],
      [1, '供水合格率', '%', 30, '99%', '', '每低0.1个百分点扣1分', ''],
      [2, '管网漏损率', '%', 30, '≤10%', '', '每高1个百分点扣2分', ''],
      [3, '抄表差错', '起', 20, '≤5起', '', '每超1起扣1分', ''],
      [4, '安全事故', '起', 20, '0', '', '发生一起扣20分', ''],
      ['合计', '', '', 100, '', '', '', ''],
    ],
    merges: ['A1:H1', 'A7:C7'],
    headerRow: 2,
    columns: 'A:no B:item D:points E:target F:finding G:standard H:score',
    categories: [category('', 100, ['1', 30, 3], ['2', 30, 4], ['3', 20, 5], ['4', 20, 6])],
  },
  {
    id: 'category-at-right',
    about: 'the item first, the category it belongs to in the last column but one',
    rows: [
      ['编号', '考核事项', '评分标准', '分值', '所属类别', '评分'],
      ['1', '网格日志', '缺一天扣0.2分', 10, '日常', ''],
      ['2', '走访', '少一户扣0.1分', 10, '日常', ''],
      ['3', '重大活动保障', '未到岗一人次扣2分', 15, '专项', ''],
      ['4', '防汛值守', '脱岗一次扣5分', 15, '专项', ''],
    ],
    merges: [],
    headerRow: 1,
    columns: 'A:no B:item C:standard D:points E:category F:score',
    categories: [
      category('日常', 20, ['1', 10, 2], ['2', 10, 3]),
      category('专项', 30, ['3', 15, 4], ['4', 15, 5]),
    ],
  },
  {
    id: 'most-to-lose',
    about: 'the most that an item can lose stands in a column of its own; offices merged over items',
    rows: [
      ['主要任务', '工作要求', '考核标准', '满分', '扣分上限', '责任单位', '得分'],
      ['安置帮教', '建档率100%', '漏建一份扣1分', 10, 5, '司法所', ''],
      ['', '走访每月1次', '少一次扣0.5分', 10, 6, '', ''],
      ['社区矫正', '无脱管', '脱管一人扣5分', 20, 20, '派出所', ''],
      ['', '无漏管', '漏管一人扣5分', 20, 20, '', ''],
    ],
    merges: ['A2:A3', 'F2:F3', 'A4:A5', 'F4:F5'],
    headerRow: 1,
    columns: 'A:category B:item C:standard D:points F:department G:score',
    categories: [
      category('安置帮教', 20, [null, 10, 2], [null, 10, 3]),
      category('社区矫正', 40, [null, 20, 4], [null, 20, 5]),
    ],
  },
];
