import { pointsOf } from '../numerals';
import { BARE_END, FEN, named, NUMBER } from './fragments';
import type { Figure, Groups } from './island';

const TO = '(?:-{1,2}|~|至|到)';
const ABOVE = '(?:及)?以上(?:、|,|至|到)?(?:不超过)?';

/** The figures that may follow a verb, longest first. Each has groups of its own, which `figureOf` reads. */
export const FIGURES = `(?:${[
  `${named('from', NUMBER)}${FEN}?${TO}${named('to', NUMBER)}${FEN}`, // 1-3分
  `${named('above', NUMBER)}${FEN}${ABOVE}${named('below', NUMBER)}${FEN}(?:及)?以下`, // 1分以上3分以下
  `${named('from2', NUMBER)}${TO}${named('to2', NUMBER)}${BARE_END}`, // 1-5;
  `(?:不超过|不高于|最多)?${named('upTo', NUMBER)}${FEN}(?:以内|以下|之内)`, // 5分以内
  `${named('list', `${NUMBER}${FEN}?(?:[、或/和及](?!人)${NUMBER}${FEN}?){1,7}(?<=分)`)}`, // 0.5分、1分、2分
  `${named('cut', NUMBER)}$`, // the text ends inside the figure
  `${named('exact', NUMBER)}(?:${FEN}(?!(?:\\([不]?含\\))?(?:及)?以[上下内])|${BARE_END})`, // 2分
].join('|')})`;

/** 扣(2)分, 扣(1-3分): not behind a verb that ends words (登记(3分) is a part). */
export const BRACKETED = `\\((?:${named('from3', NUMBER)}${FEN}?${TO}${named('to3', NUMBER)}|${named('exact2', NUMBER)})(?:\\)${FEN}|${FEN}\\))`;

/** Reads what `FIGURES` or `BRACKETED` matched; null where a figure has no single reading (05分, 三五分). */
export function figureOf(groups: Groups): Figure | null {
  const { from, to, above, below, from2, to2, from3, to3, upTo, list, cut, exact, exact2 } = groups;
  const low = from ?? above ?? from2 ?? from3;
  const high = to ?? below ?? to2 ?? to3;
  if (low !== undefined && high !== undefined) return rangeOf(pointsOf(low), pointsOf(high));
  if (upTo !== undefined) return upToOf(pointsOf(upTo));
  if (list !== undefined) return listOf(list);
  const points = pointsOf(exact ?? exact2 ?? cut ?? '');
  if (points === null) return null;
  return cut === undefined ? { kind: 'exact', points } : { kind: 'exact', points, truncated: true };
}

export function rangeOf(one: number | null, other: number | null): Figure | null {
  if (one === null || other === null) return null;
  return { kind: 'range', min: Math.min(one, other), max: Math.max(one, other) };
}

export function upToOf(max: number | null): Figure | null {
  return max === null ? null : { kind: 'range', min: null, max };
}

function listOf(list: string): Figure | null {
  const points = list.split(/[、或/和及]/).map((figure) => pointsOf(figure.replace(/分值?|'/g, '')));
  return points.every((value) => value !== null) ? { kind: 'list', points } : null;
}
