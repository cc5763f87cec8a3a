/** A grade at the end of a condition: 检查结果为良的. */
export const GRADE =
  /(?:优秀|优良|优|良好|良|中等|中|一般|基本合格|不合格|合格|较好|较差|很好|好|差|[A-E](?:级|等|类|档)?|[一二三四五](?:等奖|等|星级|星|档|级|类))[”"]?(?:等次|等级|档次|档|级)?(?:的|者)?$/;

/** Takes the grade out of 准确率为优()的, where the number in the bracket (taken out before) is the band. */
export function withoutGrade(words: string): string {
  const unbracketed = words.replace(/\(\)(?=的?$)/, '');
  return unbracketed === words ? words : unbracketed.replace(GRADE, '');
}

const AROUND =
  /^(?:[的在为处于,、:()“”"]|出现|发生|发现|完成|达到|达|超过?|高于|低于|不足|仅|只|之间|期间|连续|累计|得分|其中)+|(?:[的在为是处于,、:()“”"者]|达到?|超过?|高于|低于|不足|评定|评为|之间|连续|累计|每|及)+$/g;

/** What is measured, without the words that only tie it to its number: 满意度达到 is 满意度. */
export function subjectOf(words: string): string {
  return words.replace(AROUND, '');
}
