/** 续表 and page numbers, on a row of their own; folded. */
const CONTINUED =
  /^[(\[【]?(?:续表|续上表|接上表|接上页|续)[)\]】]?\d{0,2}$|^-?第?\d{1,3}页?(?:共\d{1,3}页)?-?$|^[(\[【]续[)\]】]/;

const NOTE =
  /^(?:注|说明|备注|附注|附|附件\d*|填表说明|填写说明|考核说明|评分说明|附则|表注|\*|※|★)[:：.、)\]】0-9(]|^(?:注|说明|备注)$/;
const SIGNED =
  /签字|签名|签章|盖章|(?:考核|考评|检查|评分|填表|制表|审核|记录|被考核|被检查|负责|打分|复核)(?:人员?|组长?|单位|部门|组成员|小组|社区|对象|日期|时间)[:：]|(?:日期|时间|年月|月份|单位|社区|组长|成员|项目名称|地址|电话|总体评价|综合评价|考核等次|考核等级|等次)[:：]|\d*年\d*月(?:\d*日)?$/;
const BONUS =
  /^.{0,6}(?:加分(?:项目?|事项|因素|内容|部分|指标|条件)?|奖励(?:加?分|项目?)|附加(?:分|项)|附加加分项?|奖分项?|激励加分)$/;
const PENALTY =
  /^.{0,6}(?:减分(?:项目?|事项|因素|内容|部分|指标)|扣分项目?|倒扣分?项?目?|负分项|负面清单|惩罚项|罚分项|重大扣分项?|负向指标|另扣分项?)$/;
const VETO = /^.{0,6}(?:一票否决(?:项目?|事项|指标|制)?|否决(?:项目?|事项|指标|性指标))$/;

export function isContinuedMark(folded: string): boolean {
  return CONTINUED.test(folded);
}

/** A line of signatures is told by its beginning; no longer text is searched. */
const SEARCHED = 100;

/** A note, a line of meta data or of signatures. */
export function isNote(folded: string): boolean {
  const searched = folded.slice(0, SEARCHED);
  return NOTE.test(searched) || SIGNED.test(searched);
}

/** What group beside the full points a name stands for; null for an ordinary one. `folded` has no ordinal or points. */
export function besideKind(folded: string): 'bonus' | 'penalty' | 'veto' | null {
  if (/[(\[](?:另行?)?加分(?:项目?)?[)\]]/.test(folded)) return 'bonus';
  const name = folded.replace(/["'“”‘’「」]/g, '').replace(/[(\[【][^)\]】]*[)\]】]?$/, '');
  if (VETO.test(name)) return 'veto';
  if (BONUS.test(name)) return 'bonus';
  return PENALTY.test(name) ? 'penalty' : null;
}
