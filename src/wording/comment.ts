import { formatPoints, type Points } from '../rubric/points';
import type { Policies } from '../scoring/policies';
import type { ItemScore, Reason } from '../scoring/scoreCard';
import { isForPerson } from '../scoring/warnings';
import { itemWarningText } from './itemWarning';
import type { Locale } from './locale';
import { messagesIn, type CommentWords } from './messages';
import { cutAt, oneLine } from './plainText';
import { reasonLine, type ReasonContext } from './reason';

/** The most that a comment holds; more is neither read nor printed. */
const LONGEST_COMMENT = 1000;

/**
 * The comment on an item's score: line 1 its figures, then a line for each reason, then what waits for a person. It
 * holds no dates and no cell addresses, so that only changed facts change it.
 */
export function commentText(score: ItemScore, policies: Policies, locale: Locale): string {
  const words = messagesIn(locale).comment;
  const first = score.status === 'overridden' ? manualLine(score, words) : scoredLine(score, words);
  const lines = commentLines(score, policies, locale).map(({ text }) => text);
  return joined(first, lines, words.cut);
}

/** A line below the figures; `reason` is what it says, or null for what is no clause's (应扣3分,实扣2分; 待确认). */
export interface CommentLine {
  readonly text: string;
  readonly reason: Reason | null;
}

/** All that is said of an item's score below its figures: a line for each reason, then what waits for a person. */
export function commentLines(score: ItemScore, policies: Policies, locale: Locale): readonly CommentLine[] {
  const words = messagesIn(locale).comment;
  const manual = score.status === 'overridden';
  const plain = (text: string): CommentLine => ({ text, reason: null });
  const lines = manual ? [plain(words.manualReason(overrideNote(score)))] : [];
  const reasons = score.reasons.filter(({ code }) => code !== 'override');
  const usedUp = reasons.filter(isUsedUp);
  const context: ReasonContext = {
    belowZero: policies.belowZero,
    manual,
    sole: !manual && usedUp.length > 0 && reasons.filter(isOrdinaryCost).length === 1,
  };
  lines.push(...reasons.map((reason) => ({ text: reasonLine(reason, locale, context), reason })));
  if (usedUp.length > 0) lines.push(plain(usedUpLine(reasons, manual, words)));
  for (const warning of score.warnings) {
    const text = itemWarningText(warning, score.item, locale);
    lines.push(plain(isForPerson(warning.code) ? words.waits(text) : words.hint(text)));
  }
  return lines;
}

function scoredLine({ item, deduction, score }: ItemScore, words: CommentWords): string {
  return words.lineOne({
    change: formatPoints(Math.abs(deduction)),
    gained: deduction < 0,
    score: formatPoints(score),
    points: formatPoints(item.points),
    total: false,
  });
}

function manualLine({ item, score, computed }: ItemScore, words: CommentWords): string {
  return words.manualLineOne({
    score: formatPoints(score),
    points: formatPoints(item.points),
    computed: formatPoints(computed),
  });
}

function overrideNote({ reasons }: ItemScore): string {
  return oneLine(reasons.find(({ code }) => code === 'override')?.note ?? '');
}

/** 应扣 counts what the clauses' own caps leave; 实扣 is what the item had. */
function usedUpLine(reasons: readonly Reason[], manual: boolean, words: CommentWords): string {
  let due: Points = 0;
  let actual: Points = 0;
  for (const reason of reasons.filter(isOrdinaryCost)) {
    due += isUsedUp(reason) ? Math.min(reason.due, reason.clause?.cap ?? reason.due) : reason.actual;
    actual += reason.actual;
  }
  return words.usedUp(formatPoints(due), manual ? null : formatPoints(actual));
}

function isUsedUp({ limit }: Reason): boolean {
  return limit === 'itemPoints';
}

function isOrdinaryCost({ code, due }: Reason): boolean {
  return due > 0 && code !== 'belowZero';
}

/** Lines of a comment, cut at a sane length; line 1 is never cut. */
export function joined(first: string, lines: readonly string[], cut: string): string {
  const text = [first, ...lines].join('\n');
  if (text.length <= LONGEST_COMMENT) return text;
  return cutAt(text, LONGEST_COMMENT - cut.length) + cut;
}
