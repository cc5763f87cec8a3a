import type { Content } from '../workbook/cell';
import { CellError } from '../workbook/cell';
import { compare } from './values';

/** The condition of SUMIF and its kin: ">=3", "<>", "扣*" with wildcards, or a value to equal. */
export function criterion(condition: string | number | boolean | null): (value: Content) => boolean {
  if (typeof condition !== 'string') {
    return (value) => value !== null && !(value instanceof CellError) && value === (condition ?? 0);
  }
  const [, operator = '=', wanted = ''] = /^(<=|>=|<>|<|>|=)?(.*)$/s.exec(condition) ?? [];
  const number = wanted.trim() !== '' && Number.isFinite(Number(wanted)) ? Number(wanted) : null;
  if (operator === '=' || operator === '<>') {
    const same =
      number === null ? sameText(wanted) : (value: Content) => value === number || value === wanted;
    return operator === '=' ? same : (value) => !same(value);
  }
  return (value) => {
    if (value === null || value instanceof CellError) return false;
    if (number === null ? typeof value !== 'string' : typeof value !== 'number') return false;
    const order = compare(value, number ?? wanted);
    if (operator === '<') return order < 0;
    if (operator === '>') return order > 0;
    return operator === '<=' ? order <= 0 : order >= 0;
  };
}

function sameText(wanted: string): (value: Content) => boolean {
  if (wanted === '') return (value) => value === null || value === '';
  const pattern = wildcard(wanted);
  return (value) => typeof value === 'string' && pattern(value);
}

/**
 * Whether a text fits a pattern with "*" and "?" ("~" takes their meaning away), without regard to case.
 * Walks both once, going back only to the last star, so that no pattern takes long.
 */
export function wildcard(pattern: string): (text: string) => boolean {
  const parts = [...pattern.toLowerCase().matchAll(/~[*?~]|[\s\S]/gu)].map(([part]) => part);
  return (text) => {
    const letters = [...text.toLowerCase()];
    let at = 0;
    let part = 0;
    let star = -1;
    let mark = 0;
    while (at < letters.length) {
      const here = parts[part];
      if (here === '*') {
        star = part;
        mark = at;
        part += 1;
      } else if (
        here !== undefined &&
        (here === '?' || (here.length === 2 && here !== letters[at] ? here.slice(1) : here) === letters[at])
      ) {
        part += 1;
        at += 1;
      } else if (star >= 0) {
        part = star + 1;
        mark += 1;
        at = mark;
      } else return false;
    }
    return parts.slice(part).every((rest) => rest === '*');
  };
}
