/** Words that tell clauses of one item apart though the rest of them is the same: 市级通报, 区级通报. */
const CLASSES: readonly (readonly RegExp[])[] = [
  [
    /国家|中央|全国/,
    /省/,
    /市/,
    /区级|城区|区委|区政府/,
    /县/,
    /街道/,
    /乡镇|镇级|镇政府/,
    /社区|村级/,
    /上级/,
  ],
  [/一般|轻微|普通/, /较大/, /重大|特大/, /严重/],
  [/第一次|首次|初次/, /第二次|二次|再次/, /第三次/, /重复|多次/],
  [/迟到/, /早退/],
  [/迟报|迟交|晚报/, /漏报/, /瞒报|谎报/],
  [/计划/, /小结/, /总结/],
];

/** Whether two texts name different members of a class (市级 here, 区级 there). */
export function differInQualifier(one: string, other: string): boolean {
  return CLASSES.some((members) => {
    const named = members.filter((member) => member.test(one));
    return (
      named.length > 0 &&
      members.some((member) => member.test(other)) &&
      !named.some((member) => member.test(other))
    );
  });
}

/**
 * Whether the statement leaves out a word that would tell two clauses apart: 媒体曝光, where one clause speaks of 市级
 * and another of 区级.
 */
export function leavesOutQualifier(statement: string, clause: string, rivals: readonly string[]): boolean {
  return CLASSES.some((members) => {
    const isNamedIn = (text: string) => members.some((member) => member.test(text));
    if (isNamedIn(statement) || !isNamedIn(clause)) return false;
    return rivals.some((rival) => differInQualifier(clause, rival));
  });
}
