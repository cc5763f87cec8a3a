import { parsePoints, type Points } from '../rubric/points';
import { LOCALES, type Locale } from './locale';
import { messagesIn } from './messages';

/** The figures of a comment's line 1. */
export interface CommentFigures {
  readonly deduction: Points;
  readonly score: Points;
  readonly points: Points;
  /** A person's score (人工调整). */
  readonly manual: boolean;
}

/** No line 1 of ours is longer; a comment of a person may be. */
const LONGEST_LINE = 120;

/**
 * Reads line 1 of a comment of ours, in either language; by it we know our own comments and figures again.
 * @returns null when the comment is none of ours.
 */
export function commentFigures(text: string): CommentFigures | null {
  const [line = ''] = text.slice(0, LONGEST_LINE).split(/\r?\n/, 1);
  for (const locale of LOCALES) {
    const figures = read(line, locale);
    if (figures !== null) return figures;
  }
  return null;
}

function read(line: string, locale: Locale): CommentFigures | null {
  const { pattern, manualPattern, gainSign } = messagesIn(locale).comment;
  const manual = manualPattern.exec(line);
  const { change, sign, score, points } = (manual ?? pattern.exec(line))?.groups ?? {};
  const scored = parsePoints(score ?? '');
  const full = parsePoints(points ?? '');
  if (scored === null || full === null) return null;
  if (manual) return { deduction: full - scored, score: scored, points: full, manual: true };
  const size = parsePoints(change ?? '');
  if (size === null) return null;
  return { deduction: sign === gainSign ? 0 - size : size, score: scored, points: full, manual: false };
}
