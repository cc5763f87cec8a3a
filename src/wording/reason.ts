import type { Policies } from '../scoring/policies';
import type { Reason } from '../scoring/scoreCard';
import type { Locale } from './locale';
import { markOf } from './mark';
import { messagesIn } from './messages';
import { oneLine } from './plainText';
import { reasonFacts } from './reasonFacts';
import type { Fate } from './reasonWords';

/** What surrounds a reason and changes how its figure is said. */
export interface ReasonContext {
  readonly belowZero: Policies['belowZero'];
  /** A person's score stands: the clauses say only what they should have cost. */
  readonly manual: boolean;
  /** A line of its own says 应扣 and 实扣 of this one reason. */
  readonly sole: boolean;
}

const ALONE: ReasonContext = { belowZero: 'subtract', manual: false, sole: false };

/** A reason as one sentence, without the reviewer's note: ②制度不健全,扣1分. */
export function reasonText(reason: Reason, locale: Locale, context: ReasonContext = ALONE): string {
  const words = messagesIn(locale).reason;
  const facts = reasonFacts(reason, words);
  const mark = reason.clause === null ? '' : markOf(reason.clause.number);
  return mark + words.found[reason.code](facts) + words.fate[fateOf(reason, context)](facts);
}

/** A reason with the reviewer's note: ②制度不健全,扣1分。情况:值班制度缺失. */
export function reasonLine(reason: Reason, locale: Locale, context: ReasonContext): string {
  const note = oneLine(reason.note);
  return reasonText(reason, locale, context) + (note === '' ? '' : messagesIn(locale).reason.note(note));
}

function fateOf(reason: Reason, { belowZero, manual, sole }: ReasonContext): Fate {
  const { code, due, limit, units } = reason;
  if (code === 'override') return 'unsaid';
  if (due === 0) return 'nothing';
  if (code === 'bonus') return limit === null ? 'gain' : 'gainLimited';
  if (manual) return 'should';
  if (code === 'belowZero') return belowZeroFate(reason, belowZero);
  if (code === 'void' && limit === 'alreadyVoid') return 'alreadyVoidVoid';
  switch (limit) {
    case null:
      return code === 'void' || code === 'partVoid' ? 'void' : 'cost';
    case 'itemPoints':
      return sole && units !== null ? 'unsaid' : 'should';
    case 'bonusCap':
      return 'gainLimited';
    default:
      return limit;
  }
}

function belowZeroFate({ limit }: Reason, policy: Policies['belowZero']): Fate {
  if (limit === 'fromTotal') return 'fromTotal';
  if (limit !== null && limit !== 'alreadyVoid' && limit !== 'itemPoints' && limit !== 'bonusCap')
    return limit;
  if (policy !== 'lose-and-subtract') return 'belowZeroSubtract';
  return limit === 'alreadyVoid' ? 'belowZeroLost' : 'belowZeroLose';
}
