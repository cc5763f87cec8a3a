import { MEASURE } from './islands/fragments';

/** Words that end in a measure word, by what stands before it: 层次, 查处, 备份, 事项. */
const WORDS_IN_MEASURE: Readonly<Record<string, string>> = {
  次: '层档批名人首再其多屡数初此本上下依主班航',
  处: '多到好坏四何处随查惩论判住难各事理用出相',
  例: '案比条惯病范特举体先',
  起: '一不发引提掀唤想对',
  项: '事选奖强各单专多款立逐类分子缺漏义',
  份: '身年月股备省成部县水',
  辆: '车',
  个: '各整哪某逐这几',
  单: '订清简名账菜保工表罚联运传回执知系办书方价据货收派诺约记验销购分',
};

/** Measure words left without a number (…接听次扣0.5分), except where they end another word. */
export const LONE_MEASURE = new RegExp(
  [
    ...Object.entries(WORDS_IN_MEASURE).map(
      ([measure, before]) => `(?<![${before}\\d一二两三四五六七八九十百半])${measure}$`,
    ),
    '每$|[少缺每][一\\d]$|[少缺差欠][天人户件个名场篇]$|[,、][人名户件个场处期份台辆条]$|(?<![统唯第专不])一$',
  ].join('|'),
);

/** A number and its unit at the end: 缺席2人的. */
export const NUMBERED_MEASURE = new RegExp(
  `(?<![后前第数])[\\d一二两三四五六七八九十](?:个)?${MEASURE}(?:的)?$`,
);

/** Nothing but words that belong to a limit: 最高得 before 5分. */
export const LIMIT_WORDS = /^(?:[最高低多上限超过累计可再且并得(,、]*|(?:最多|最高|至多|累计|合计).{0,3})$/;

/** Signs of characters lost, doubled or moved. */
const BROKEN = [
  /第(?![一二三四五六七八九十\d])/, // 第次二
  /\d\.(?!\d)|(?<!\d)\.\d/, // 0.平5
  /%\d(?!\d{0,1}个?百分点)|%%|\d\s\d/, // 90%9~5%
  /(?<!\d[^,\d]{0,3},)(?:不足|低于|少于|超过|达不到|不到|不满)(?:[次天个户件项%名]|人(?![均口民员数次力工])|$)/, // 不足次的
  /及以(?![上下内外后前])/, // 三次及以
  /^[%.)》”~-]/,
  /百(?:分分|点)|(?<!百)分百|点百|百分(?!点|之|比|制|考|率|百)/, // 个百点
  /^次(?![日要序数品月年干生级新高])/, // /人,次打架
  /(?<![万统唯第专不])一(?:不合|不达|未)/, // 一不合格
  /个个(?![都人])|[一二三四五六七八九十][A-Za-z]/,
  /扣(?!分(?:累|合|总|数|达|超|满|在))|扌|(?<!增)加\d|(?<![取获])得\d|减\d/,
  /[一二两三四五六七八九]{2}(?:个|次|天)|个[一二两三四五六七八九]|%上(?![升涨])/,
  /^(?:以上(?![各任两所几项])|以下(?![各任两所几项])|以内|及以)|以及[上下]/,
  // 30分钟至1小时: the ends are in different units
  /\d分钟[至到~-]\d+(?:小时|天)|\d小时[至到~-]\d+[天日]|[天日][至到~-]\d+(?:个月|周)|\d个月[至到~-]\d+年|\d元[至到~-]\d+万/,
  /月月|次次|不不|每每|及及|低低|超超|少少|得得|达达|到到|于于|分分|的的|内内|以以/,
  /(?<![\d.])0\d+%/,
  /(?<![\d一二三四五六七八九十点])[%‰]/, // 80每%
  /次\d|[一二两三四五六七八九十]\d|[的了]-\d|个[OoIl]/,
];

/** 悬挂率达到99%得1分,否则不得分: what was earned before 否则. */
const EARNED = /[得计记]\d{1,3}(?:\.\d)?分[,;]?(?=否则$)/;

/** “四个一”: a name, whatever its letters. */
const QUOTED = /“[^”]{1,20}”/g;

/** Whether a condition holds what no one writes, just where its reading would change. */
export function hasBrokenWords(condition: string): boolean {
  const words = condition.replace(EARNED, '').replace(QUOTED, '“”');
  return BROKEN.some((pattern) => pattern.test(words));
}
