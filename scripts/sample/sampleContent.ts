/**
 * What the sample workbook says: a made-up community, a rubric with most ways to lose points, and findings as a
 * reviewer would leave them. Each line shows one thing at work.
 */

export interface SampleItem {
  readonly points: number;
  readonly standard: string;
  readonly selfScore: number;
  readonly finding: string;
}

export interface SampleCategory {
  readonly name: string;
  readonly items: readonly SampleItem[];
}

export const SAMPLE_TITLE = '柳溪社区2025年度基层治理考核细则';

export const SAMPLE_RUBRIC: readonly SampleCategory[] = [
  {
    name: '议事协商',
    items: [
      {
        points: 5,
        standard: '1、定期召开居民议事会。居民议事会每年不少于4次，每少一次扣1分；会议没有记录的，扣2分。',
        selfScore: 5,
        finding: '①议事会=3\n②没有记录:缺第三季度',
      },
      {
        points: 6,
        standard:
          '2、议事结果按期公示。居民知晓率低于80%的，每低1个百分点扣0.2分，最多扣3分；公示内容虚假的，此项不得分。',
        selfScore: 6,
        finding: '①知晓率=72%:入户问了50户,36户知道',
      },
      {
        points: 5,
        standard: '3、建好议事骨干队伍。骨干少于8人的，扣2分；骨干名册没有更新的，扣1分。',
        selfScore: 5,
        finding: '①骨干=8',
      },
      {
        points: 4,
        standard: '4、议事程序规范。程序走样的，视情况扣1-3分。',
        selfScore: 4,
        finding: '①扣1.5:表决时没有计票',
      },
      {
        points: 4,
        standard: '5、议定事项有人督办。督办没有回音的，扣2分。',
        selfScore: 4,
        finding: '无',
      },
    ],
  },
  {
    name: '环境卫生',
    items: [
      {
        points: 8,
        standard:
          '1、推进垃圾分类。分类准确率95%以上不扣分，85%以上不足95%的扣2分，70%以上不足85%的扣4分，不足70%的不得分。',
        selfScore: 8,
        finding: '①准确率=88%',
      },
      {
        points: 6,
        standard:
          '2、楼道整洁（4分）：每发现一处堆物扣1分；消防通道被占的，该小项不得分。\n宣传栏完好（2分）：每破损一处扣0.5分。',
        selfScore: 6,
        finding: '①堆物×5\n③破损×1',
      },
      {
        points: 5,
        standard: '3、爱护公共绿地。毁绿种菜没有处理的，此项不得分。',
        selfScore: 5,
        finding: '①北门绿地种菜',
      },
      {
        points: 6,
        standard: '4、每月开展卫生日活动。活动每少一次扣0.5分，扣完为止；活动照片没有存档的，扣1分。',
        selfScore: 6,
        finding: '①×2\n②照片缺5月',
      },
      {
        points: 5,
        standard: '5、公厕清洁无异味。地面有积水的，扣1分；设施损坏没有报修的，扣2分。',
        selfScore: 5,
        finding: '',
      },
    ],
  },
  {
    name: '平安建设',
    items: [
      {
        points: 4,
        standard: '1、矛盾纠纷及时调处。纠纷没有及时上报的，每起扣1分；因调处不力被上级通报的，倒扣3分。',
        selfScore: 4,
        finding: '①×3\n②区里通报',
      },
      {
        points: 6,
        standard: '2、微型消防站器材齐全得2分；值守人员持证上岗得2分；每月组织演练得2分。',
        selfScore: 6,
        finding: '②一人没有证',
      },
      {
        points: 6,
        standard: '3、流动人口登记及时。每漏登一户扣1分。',
        selfScore: 6,
        finding: '①×2\n得5:一户当日已补登',
      },
      {
        points: 6,
        standard: '4、巡逻有记录。巡逻没有记录的，扣2分；记录造假的，扣6分。',
        selfScore: 6,
        finding: '①8月缺两页\n撤②:经核实是笔误',
      },
      {
        points: 6,
        standard: '5、辖区施工工地每月检查。检查每少一次扣1分。',
        selfScore: 6,
        finding: '不适用',
      },
    ],
  },
  {
    name: '便民服务',
    items: [
      {
        points: 6,
        standard: '1、窗口按时开放。窗口无故关闭一次扣1分；投诉查实的，每件扣2分。',
        selfScore: 6,
        finding: '有人反映态度一般',
      },
      {
        points: 6,
        standard: '2、老年助餐点正常运营。停业超过15天的，扣3分；服务受到区级表扬的，加1分。',
        selfScore: 6,
        finding: '①停业=12',
      },
      {
        points: 6,
        standard: '3、服务台账完整，便于查阅。',
        selfScore: 5.5,
        finding: '扣0.5:两页缺经办人',
      },
    ],
  },
];

export const SAMPLE_TABLE_TITLE = '柳溪社区常规工作分值表';

/** 考核类别, 考核指标, 基本分, 责任科室. */
export const SAMPLE_TABLE: readonly (readonly [string, string, number, string])[] = [
  ['社区建设', '基层治理', 40, '社区办'],
  ['社区建设', '文化体育', 15, '文体站'],
  ['社区建设', '养老助残', 15, '民生办'],
  ['平安法治', '信访调解', 20, '平安办'],
  ['平安法治', '档案统计', 10, '党政办'],
];
