/** What the sample street says: three made-up communities, two indicators with rubrics, one still to be rated. */

export interface StreetItem {
  readonly points: number;
  readonly standard: string;
}

export interface StreetIndicator {
  readonly category: string;
  readonly name: string;
  readonly points: number;
  readonly office: string;
  /** Empty for an indicator whose rubric has not come in. */
  readonly items: readonly StreetItem[];
}

export const STREET_TABLE_TITLE = '柳河街道2025年度社区工作分值表';

export const STREET_INDICATORS: readonly StreetIndicator[] = [
  {
    category: '党群建设',
    name: '组织生活',
    points: 40,
    office: '党建办',
    items: [
      { points: 4, standard: '1、支部会议按月召开。会议每少一次扣0.5分；会议没有记录的，扣1分。' },
      { points: 3, standard: '2、党课有安排。没有安排的，此项不得分；讲课材料没有存档的，扣1分。' },
      { points: 3, standard: '3、党员联系户有台账。台账没有更新的，扣1分；漏记一户扣0.5分。' },
    ],
  },
  {
    category: '社会建设',
    name: '环境整治',
    points: 40,
    office: '城管办',
    items: [
      { points: 5, standard: '1、楼道整洁。每发现一处堆物扣1分。' },
      { points: 5, standard: '2、分类投放准确率不低于90%，每低1个百分点扣0.5分。' },
    ],
  },
  { category: '社会建设', name: '文化活动', points: 20, office: '文体站', items: [] },
];

export interface StreetCommunity {
  readonly name: string;
  /** By indicator that has a rubric, then by item. */
  readonly findings: readonly (readonly string[])[];
}

export const STREET_COMMUNITIES: readonly StreetCommunity[] = [
  {
    name: '桃园社区',
    findings: [
      ['①×2:4月、9月', '无', '②×1:3幢漏记'],
      ['①堆物×2', '①准确率=88%'],
    ],
  },
  {
    name: '梅林社区',
    findings: [
      ['无', '②缺两讲', '无'],
      ['无', '①准确率=93%'],
    ],
  },
  {
    name: '竹溪社区',
    findings: [
      ['②7月没有记录', '①全年没有安排', '①'],
      ['①堆物×3', '有人反映桶满'],
    ],
  },
];
