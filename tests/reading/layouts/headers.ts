import { category, type Layout } from './layout';

/** Headers in two rows, damaged headers, and columns that no word names. */
export const HEADERS: readonly Layout[] = [
  {
    id: 'damaged-header',
    about: 'a header read by machine: 考核项冃, 分 伯, 评分标淮',
    rows: [
      ['考核项冃', '分 伯', '评分标淮', '自评分'],
      ['学习教育', 5, '1．集中学习少一次扣1分', ''],
      ['', 3, '2．没有记录的扣1分', ''],
      ['志愿服务', 4, '1．没有队伍的不得分', ''],
    ],
    merges: ['A2:A3'],
    headerRow: 1,
    columns: 'A:category B:points C:standard D:selfScore',
    categories: [category('学习教育', 8, ['1', 5, 2], ['2', 3, 3]), category('志愿服务', 4, ['1', 4, 4])],
  },
  {
    id: 'two-rows',
    about: 'a header in two rows: 自评 and 考评 each over 得分 and a second column; nothing merged downwards',
    rows: [
      ['征兵工作考核', '', '', '', '', '', '', ''],
      ['序号', '考核项目', '分值', '评分办法', '自评', '', '考评', ''],
      ['', '', '', '', '扣分', '得分', '扣分', '得分'],
      [1, '登记', 10, '漏登一人扣1分', '', '', '', ''],
      [2, '体检', 20, '未达标的扣5分', '', '', '', ''],
      ['合计', '', 30, '', '', '', '', ''],
    ],
    merges: ['A1:H1', 'E2:F2', 'G2:H2'],
    headerRow: 3,
    columns: 'A:no B:item C:points D:standard F:selfScore G:deduct H:score',
    categories: [category('', 30, ['1', 10, 4], ['2', 20, 5])],
  },
  {
    id: 'score-table',
    about: 'indicators with base points and offices and no standards; subtotals within the merged category',
    rows: [
      ['常规工作分值分配表', '', '', '', ''],
      ['考核类别', '序号', '考核指标', '基本分', '责任科室'],
      ['党建', 1, '组织', 12, '组织办'],
      ['', 2, '宣传', 8, '宣传办'],
      ['', '', '小计', 20, ''],
      ['民生', 3, '社保', 15, '社保所'],
      ['', 4, '卫健', 15, '卫健办'],
      ['', '', '小计', 30, ''],
      ['合计', '', '', 50, ''],
    ],
    merges: ['A1:E1', 'A3:A5', 'A6:A8', 'A9:C9'],
    headerRow: 2,
    columns: 'A:category B:no C:item D:points E:department',
    categories: [
      category('党建', 20, ['1', 12, 3], ['2', 8, 4]),
      category('民生', 30, ['3', 15, 6], ['4', 15, 7]),
    ],
  },
  {
    id: 'subtotal-column',
    about: 'a 小计 column merged with each category; the number column numbers categories',
    rows: [
      ['序号', '考核项目', '小计', '考核内容', '标准分值', '扣分标准', '检查记录', '扣分数', '实得分数'],
      [1, '防汛', '', '预案', 5, '没有预案的扣5分', '', '', ''],
      ['', '', '', '物资', 10, '缺一类扣1分', '', '', ''],
      [2, '防火', '', '巡护', 10, '少巡护一次扣1分', '', '', ''],
      ['', '', '', '宣传', 5, '没有标语的扣1分', '', '', ''],
    ],
    merges: ['A2:A3', 'B2:B3', 'C2:C3', 'A4:A5', 'B4:B5', 'C4:C5'],
    headerRow: 1,
    columns: 'A:no B:category C:subtotal D:item E:points F:standard G:finding H:deduct I:score',
    categories: [
      category('防汛', 15, [null, 5, 2], [null, 10, 3]),
      category('防火', 15, [null, 10, 4], [null, 5, 5]),
    ],
  },
];
