import { MEASURE, NUMBER } from './fragments';
import type { IslandRow } from './island';

/** Words that change how others are read, and words that only look like scoring. */
export const ASIDES: readonly IslandRow[] = [
  {
    name: 'moneyPerPoint', // 每扣1分罚款10元, 所扣分值每分折算20元
    opens: '每所被扣',
    pattern: `(?:(?:所|被)?扣(?:减|除)?(?:的)?(?:分值|分数|分)?)?每(?:扣|减|加|得|低|高)?(?:减|除)?(?:${NUMBER}|个)?分(?![钟之])[,]?[^;。\\n]{0,12}?${NUMBER}(?:万|千|百)?(?:元|%|倍)`,
    read: () => ({ kind: 'aside' }),
  },
  {
    name: 'moneyDeducted', // 扣服务费500元, 扣减费用的5%
    opens: '扣',
    pattern: `扣(?:减|除|罚|发|缴|回|留)?(?:[^,;。\\n分\\d]{0,10}(?:费用|费|款|金|工资|绩效工资|奖金|薪|补贴|补助|经费|报酬|奖励)(?:的)?(?:${NUMBER}(?:元|万元|%|倍)|[^,;。\\n分扣\\d]{0,4})|[^,;。\\n分\\d扣]{0,10}${NUMBER}(?:元|万元))`,
    read: () => ({ kind: 'aside' }),
  },
  {
    name: 'exception', // 因不可抗力的不扣分
    opens: '不免',
    pattern:
      '(?:不扣[\\u4e00-\\u9fff]{1,4}分(?=[,;。)\\n]|$)|不(?:予|再|作|另|重复)?(?:扣分|扣减|扣|减分)|免(?:予)?扣(?:分)?)',
    read: () => ({ kind: 'full' }),
  },
  {
    name: 'sumTaken', // 扣分累计超过30分的: what was taken is itself a condition
    opens: '累合总扣',
    pattern: `(?:累计|合计|总)?扣分(?:累计|合计|总计|总数|总和|数)?(?:达到|达|超过|满|大于|在)(?:了)?${NUMBER}分(?:\\(含\\))?(?:及以上|以上)?(?=的|,|者)`,
    read: () => ({ kind: 'aside' }),
  },
  {
    name: 'wholeSteps', // 不足1%的不扣: steps are whole, as they are where nothing is said
    opens: '不',
    pattern: `不足(?:1|一)(?:个)?(?:百分点|%|‰|点|${MEASURE})(?:的)?[,]?(?:部分)?不(?:予)?(?:扣分|计分|扣|计)(?=[,;。)\\n]|$)`,
    read: () => ({ kind: 'aside' }),
  },
  {
    name: 'heading', // 加分项:, 扣分情形:
    opens: '加扣奖',
    pattern:
      '(?<![项次处人个件])(?<sort>加分|奖励|扣分|减分)(?:项目|项|情形|标准|因素|内容|细则|办法|事项)?[:]',
    read: ({ sort = '' }) => ({ kind: 'heading', bonuses: /加|奖/.test(sort) }),
  },
  {
    name: 'nounAfterVerb', // 不影响扣分
    opens: '不影作有',
    pattern: '(?:不影响|影响|作为|有无)(?:考核)?(?:扣分|加分|得分|评分)',
    read: () => ({ kind: 'aside' }),
  },
  {
    name: 'noun', // 扣分项, 得分率, 扣分依据
    opens: '扣加得减评计',
    pattern:
      '(?:扣分|加分|得分|减分|评分|计分)(?=(?:项|率|依据|标准|情形|办法|情况|表|原因|内容|细则|说明|值为|事项|因素)[^扣]?)(?:项目|项(?!目)|率|依据|标准|情形|办法|情况|表|原因|内容|细则|说明|事项|因素)',
    read: () => ({ kind: 'aside' }),
  },
  {
    name: 'scoreBand', // 60-65分, 81分以上: the measure is a score
    opens: '0123456789',
    pattern: `(?<![扣减加得计记给\\d.])(?:${NUMBER}分?(?:-{1,2}|~|至|到)${NUMBER}分(?=扣|减|得|计|记|的|,|、|全|不|满|之间|为)|${NUMBER}分(?:\\([不]?含\\))?(?:及)?(?:以上|以下|以内)(?:[,、至到]{0,1}(?:不足|不满|低于)?${NUMBER}分(?:以下)?)?)`,
    read: () => ({ kind: 'aside' }),
  },
  {
    name: 'scoreLine', // 低于60分, 得分达到80分
    opens: '低不未达少高超',
    pattern: `(?<![超分]|分不)(?:低于|不足|不满|未达到|未达|达到|少于|高于|超过|不低于)${NUMBER}分(?!钟|之)(?!计|为止|封顶)`,
    read: () => ({ kind: 'aside' }),
  },
  {
    name: 'otherwise', // 否则
    opens: '否',
    pattern: '否则',
    read: () => ({ kind: 'otherwise' }),
  },
  {
    name: 'each', // 各扣, 分别扣, 均不得分
    opens: '各分均都',
    pattern: '(?:各|分别|均|都)(?=(?:再|另|倒|加)?(?:扣|减|加|得|计|记|不得分|不计分|不记分))',
    read: () => ({ kind: 'each' }),
  },
  {
    name: 'judged', // 酌情, 视情节轻重
    opens: '酌适视根按',
    pattern:
      '(?:酌情|酌(?=扣|减|加)|适当(?=扣|减|加|给)|(?:视|根据|按照?)[^,;。\\n扣]{0,8}?(?:情节|情况|程度|轻重|影响|损失|名次|质量|效果|后果|数量|问题|大小|严重性)(?:轻重|程度|大小|严重程度|酌情|情况|分别|给予|予以)?[,]?(?=扣|减|酌|给|予|在|加|每))',
    read: () => ({ kind: 'judged' }),
  },
];
