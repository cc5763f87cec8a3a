import { HAN_NUMERAL, readHanNumeral } from '../../rubric/hanNumeral';
import { THOUSANDTHS, parsePoints, pointsFromNumber, type Points } from '../../rubric/points';
import type { GridCell } from '../grid/sheetGrid';

/** Folded: words that say whose points they are, the figure, and a remark in brackets on how they come about. */
const WHOLE = new RegExp(
  `^[(\\[【〔]?(?:本项|此项|该项)?(?:共计?|计|满分|总分|分值)?[:：]?\\+?(\\d{1,7}(?:\\.\\d{1,6})?|[${HAN_NUMERAL}]{1,7})(?:分|%|'|′)?[)\\]】〕]?(?:[(\\[][^()\\[\\]]{1,20}[)\\]])?$`,
);

/**
 * Points in a cell of their own: 10, "10分", "(10)", "10%", 十五, "满分20分", "10分(每处2分)". A share in percent counts as that many points of 100.
 * @returns null when the cell is no figure.
 */
export function pointsInCell(cell: Pick<GridCell, 'value' | 'folded' | 'percent'>): Points | null {
  if (typeof cell.value === 'number')
    return pointsFromNumber(cell.percent ? Number((cell.value * 100).toPrecision(15)) : cell.value);
  if (typeof cell.value !== 'string') return null;
  const match = WHOLE.exec(cell.folded);
  const figure = match?.[1] ?? '';
  const decimal = /^\d/.test(figure) ? figure : readHanNumeral(figure);
  return decimal === null ? null : parsePoints(decimal);
}

/** A figure in brackets at the end of a text, a full stop after it: …（10分）。 */
const AT_END =
  /[(（\[【〔]\s*(?:共|计|满分|分值)?[:：]?\s*(\d{1,4}(?:\.\d{1,3})?)\s*分\s*[)）\]】〕]\s*[。.；;，,、]?\s*$/;
const AT_START = /^\s*[(（\[【〔]\s*(\d{1,4}(?:\.\d{1,3})?)\s*分\s*[)）\]】〕]/;

/** Brackets with points are looked for this near an end of the text. */
const LONGEST = 40;

export interface TextPoints {
  readonly points: Points;
  /** The text without them. */
  readonly rest: string;
}

/** Points that a text ends or begins with: 公开栏每月更新(15分)。 */
export function pointsInText(text: string): TextPoints | null {
  const trimmed = text.trim();
  const cut = Math.max(0, trimmed.length - LONGEST);
  const end = AT_END.exec(trimmed.slice(cut));
  const start = end ? null : AT_START.exec(trimmed.slice(0, LONGEST));
  const match = end ?? start;
  const points = match ? parsePoints(match[1] ?? '') : null;
  if (!match || points === null || points > 1000 * THOUSANDTHS) return null;
  const rest = end ? trimmed.slice(0, cut + end.index) : trimmed.slice(match[0].length);
  return { points, rest: rest.trim() };
}

const ANYWHERE = /[(（\[【〔]\s{0,3}(\d{1,4}(?:\.\d{1,3})?)\s{0,3}分\s{0,3}[)）\]】〕]/g;

/**
 * Points in brackets anywhere in a text: those of its parts added up, unless the first are already their sum
 * (内业（5分）:台账（2分）,报表（3分）).
 */
export function pointsWithinText(text: string): Points | null {
  const found = [...text.matchAll(ANYWHERE)].map((match) => parsePoints(match[1] ?? ''));
  const [first, ...rest] = found.filter((points): points is Points => points !== null);
  if (first === undefined) return null;
  const parts = rest.reduce((sum, points) => sum + points, 0);
  return rest.length > 1 && parts === first ? first : first + parts;
}
