import type { Clause } from '../../../rubric/clause';
import type { ClauseProfile } from './clauseProfile';
import { isWithin, sharesPair, type Essence } from './essence';
import { plainNumbers } from './plainNumbers';
import { statesMeasure } from './statedAmount';
import { PRAISE } from './vocabulary';

/**
 * Whether statement and clause both deny or neither does, and what the statement denies is something that the clause
 * speaks of. A measured value needs no such agreement: it decides by itself.
 */
export function speaksInSameSense(statement: string, essence: Essence, profile: ClauseProfile): boolean {
  const { clause, essence: whole, context } = profile;
  if (essence.denied.length === 0 && statesMeasure(statement, clause)) return true;
  // A bare noun (没有小结、总结) is denied by the negator before the others.
  const alternatives = meantAlternatives(essence, profile).filter(
    ({ content }) => content.length > BARE_NOUN,
  );
  return (alternatives.length > 0 ? alternatives : [whole]).some((own) => {
    const punished = isAward(clause) ? own.denied.length === 0 : own.denied.length > 0;
    if (punished !== essence.denied.length > 0) return false;
    if (essence.denied.length > Math.max(1, own.denied.length, whole.denied.length)) return false;
    const words = context + own.content;
    return essence.denied.every((denied) => [...denied].some((character) => words.includes(character)));
  });
}

const BARE_NOUN = 2;

/** Those of 压案不报、瞒报 that the statement speaks of; none where the clause does not enumerate. */
export function meantAlternatives(essence: Essence, { alternatives }: ClauseProfile): readonly Essence[] {
  if (alternatives.length < 2) return [];
  return alternatives.filter(
    ({ content }) =>
      sharesPair(content, essence.content) || (content !== '' && isWithin(content, essence.content)),
  );
}

/** What earns points is lost where it is denied. */
function isAward(clause: Clause): boolean {
  return (clause.kind === 'fixed' || clause.kind === 'perUnit') && clause.award === true;
}

/**
 * Whether a statement says the contrary of a clause that it otherwise speaks of (未发现脱岗, 台账齐全, 有计划): that
 * costs nothing. With a number in it, it may still say that something is short.
 */
export function saysTheContrary(statement: string, essence: Essence, profile: ClauseProfile): boolean {
  if (plainNumbers(statement).some(({ value }) => value?.numerator !== 0)) return false;
  const { clause, essence: own, context } = profile;
  const clauseDenies = own.denied.length > 0 !== isAward(clause);
  if (!clauseDenies) {
    const [denied, another] = essence.denied;
    return denied !== undefined && another === undefined && sharesPair(denied, context + own.content);
  }
  if (essence.denied.length > 0) return false;
  const said = statement.replace(/[ 。,.!]+$/, '');
  if (PRAISE.some((word) => said.endsWith(word))) return true;
  return /^ *(?:已|有)/.test(said) && isWithin(essence.content, context + own.content);
}
