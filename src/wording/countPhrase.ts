/** A condition taken apart at its end, so that a count can stand in place of "一次": 信息每月少报一篇 → 信息每月少报 + 篇. */
export interface CountPhrase {
  /** What a count and its unit can follow. */
  readonly subject: string;
  /** The word of lack before the count (少, 少报, 缺), or empty. */
  readonly lack: string;
  /** Whether the condition ended in a count. */
  readonly counted: boolean;
}

const NUMBER = /(?:\d+|[一二两三四五六七八九十百]+)$/;
const LACK = /[少缺漏][^每少缺漏\d]{0,2}$/;
/** 每 that belonged to the count: 每少一次 → 少2次; not the one of 每月. */
const EACH = /每(?=(?:[少缺漏超迟误拖推晚差多发逾有][^每]{0,3})?$)/;

/** 每发现一处堆物 → 堆物: the count goes behind what is counted. */
const LEADING = /^每?(?:发现|查出|出现|发生|有)?(?:一|1)$/;

export function countPhrase(condition: string, unit: string): CountPhrase {
  const whole = { subject: condition, lack: '', counted: false };
  if (unit === '') return whole;
  if (!condition.endsWith(unit)) {
    const at = condition.indexOf(unit);
    const tail = condition.slice(at + unit.length);
    return at > 0 && LEADING.test(condition.slice(0, at)) ? { ...whole, subject: tail } : whole;
  }
  const beforeUnit = condition.slice(0, condition.length - unit.length);
  const head = beforeUnit.replace(NUMBER, '');
  if (head === beforeUnit && !head.endsWith('每')) return { subject: condition, lack: '', counted: false };
  const subject = head.replace(EACH, '');
  return { subject, lack: LACK.exec(subject)?.[0] ?? '', counted: true };
}
