import { category, type Layout } from './layout';

/** Where numbers, points and rules stand in the text itself, in all their writings. */
export const NUMBERING: readonly Layout[] = [
  {
    id: 'outline',
    about:
      'one column of text as an outline: 一、 with points, (一) with points, 1. with rules and points at the end',
    rows: [
      ['考核内容及评分标准', '自评得分', '考核得分', '扣分原因'],
      ['一、组织保障（30分）', '', '', ''],
      ['（一）责任落实（18分）', '', '', ''],
      ['1.建立工作专班。未建立的扣4分。（10分）', '', '', ''],
      ['2.制定年度方案。未制定的扣2分,照抄照搬的扣1分。（8分）', '', '', ''],
      ['（二）经费保障（12分）', '', '', ''],
      ['1.经费列入预算。未列入的不得分。（12分）', '', '', ''],
      ['二、日常监管（20分）', '', '', ''],
      ['（一）巡查（20分）', '', '', ''],
      ['1.每周巡查一次。每少一次扣0.5分。（12分）', '', '', ''],
      ['2.问题整改闭环。未整改的每处扣1分。（8分）', '', '', ''],
    ],
    merges: ['A2:D2', 'A3:D3', 'A6:D6', 'A8:D8', 'A9:D9'],
    headerRow: 1,
    columns: 'A:standard B:selfScore C:score D:reason',
    categories: [
      category('组织保障', 30, ['1', 10, 4], ['2', 8, 5], ['1', 12, 7]),
      category('日常监管', 20, ['1', 12, 10], ['2', 8, 11]),
    ],
  },
  {
    id: 'chinese-points',
    about: 'points written out: 十分, 二十分, 五, 十五分',
    rows: [
      ['类 别', '考 核 内 容', '分 值', '评 分 办 法', '得 分'],
      ['庭院卫生', '院内整洁', '十分', '脏乱一户扣一分', ''],
      ['', '门前三包', '二十分', '未落实一户扣二分', ''],
      ['村道养护', '路面', '五', '坑洼一处扣半分', ''],
      ['', '边沟', '十五分', '堵塞一处扣一分', ''],
      ['合计', '', '五十分', '', ''],
    ],
    merges: ['A2:A3', 'A4:A5', 'A6:B6'],
    headerRow: 1,
    columns: 'A:category B:item C:points D:standard E:score',
    categories: [
      category('庭院卫生', 30, [null, 10, 2], [null, 20, 3]),
      category('村道养护', 20, [null, 5, 4], [null, 15, 5]),
    ],
  },
  {
    id: 'shares-of-one',
    about: 'weights as parts of one (0.1, 0.25) where points would stand',
    rows: [
      ['序号', '考核指标', '权重', '目标值', '计分方法', '数据来源'],
      [1, '营收完成率', 0.25, '100%', '每低1个百分点扣0.5分', '财务'],
      [2, '客户投诉', 0.15, '≤3起', '每超1起扣2分', '客服'],
      [3, '安全生产', 0.4, '零事故', '发生一起扣10分', '安监'],
      [4, '培训', 0.2, '4次', '少1次扣2分', '人事'],
      ['合计', '', 1, '', '', ''],
    ],
    merges: ['A6:B6'],
    headerRow: 1,
    columns: 'A:no B:item C:points D:target E:standard F:evidence',
    categories: [category('', 100, ['1', 25, 2], ['2', 15, 3], ['3', 40, 4], ['4', 20, 5])],
  },
  {
    id: 'points-with-words',
    about: 'points with words about them: 本项10分, 满分20分, 10分(每处2分), 共15分',
    rows: [
      ['考核大项', '考核细项', '分值', '扣分说明', '现场情况', '得分'],
      ['一 市容', '占道经营', '本项10分', '每处扣2分', '', ''],
      ['', '户外广告', '10分(每处2分)', '破损一处扣2分', '', ''],
      ['二 绿化', '树穴', '满分20分', '裸露一处扣1分', '', ''],
      ['', '绿篱', '共15分', '缺株一处扣1分', '', ''],
      ['合计', '', '总分:55分', '', '', ''],
    ],
    merges: ['A2:A3', 'A4:A5'],
    headerRow: 1,
    columns: 'A:category B:item C:points D:standard E:finding F:score',
    categories: [
      category('市容', 20, [null, 10, 2], [null, 10, 3]),
      category('绿化', 35, [null, 20, 4], [null, 15, 5]),
    ],
  },
  {
    id: 'traditional',
    about: 'traditional characters throughout the header: 考核項目, 分値, 評分標準, 自評分, 檢查情況',
    rows: [
      ['考核項目', '考核內容', '分値', '評分標準', '自評分', '檢查情況', '得分', '備註'],
      ['文書', '收發', 10, '漏登一件扣1分', '', '', '', ''],
      ['', '歸檔', 10, '未归档的扣5分', '', '', '', ''],
      ['會務', '通知', 10, '漏通知一人扣1分', '', '', '', ''],
      ['小計', '', 30, '', '', '', '', ''],
    ],
    merges: ['A2:A3', 'A5:B5'],
    headerRow: 1,
    columns: 'A:category B:item C:points D:standard E:selfScore F:finding G:score H:remark',
    categories: [category('文書', 20, [null, 10, 2], [null, 10, 3]), category('會務', 10, [null, 10, 4])],
  },
];
