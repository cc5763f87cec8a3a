import type { ClauseProfile } from './clauseProfile';
import { isWithin, type Essence } from './essence';
import { meantAlternatives } from './sense';

/** Narrow down what a clause punishes: 缺席 alone does not say that it was 无故. */
const NARROWING = /无故|有责|重复|故意|恶意|人为|擅自|私自|同一|隐瞒|虚假|非法|二次/g;

/** Turn a word into a fault: 有效期 is none, 超过有效期 is one. Each with what says as much. */
const TURNING: readonly (readonly [RegExp, RegExp])[] = [
  [/超过|超出|超期|逾期|过期/, /超|逾|过/],
  [/低于|不足|不满|少于|达不到|未达/, /低|不足|不满|少|未|不到|不达/],
];

/** Both must be so: one of them alone is not what the clause speaks of. */
const BOTH = /且|并|同时|又/;

/**
 * Whether a statement that says a clause in part says enough of it: its last word, which is the fault (通报 of
 * 被街道纪工委通报), the words that narrow it down, and all of what must be so together.
 */
export function saysEnough(statement: string, essence: Essence, profile: ClauseProfile): boolean {
  const { clause, essence: own, text } = profile;
  if ((text.match(NARROWING) ?? []).some((word) => !statement.includes(word))) return false;
  if (TURNING.some(([turns, says]) => turns.test(clause.condition) && !says.test(statement))) return false;
  const wholly = own.content.length > 1 && isWithin(own.content, essence.content);
  // Points are given for the whole of what the text asks for, not for a part of it.
  if (clause.kind === 'bonus') return wholly && profile.context === '';
  if (wholly) return true;
  const costsAll = clause.kind === 'void' || clause.kind === 'veto';
  if (BOTH.test(clause.condition) || (costsAll && profile.alternatives.length > 1)) return false;
  const parts = [own, ...meantAlternatives(essence, profile)];
  return parts.some((part) => essence.content.includes(faultOf(part)));
}

/** The last two characters; only the last where a negator stands right before it (隔夜未捞). */
function faultOf({ content, denied }: Essence): string {
  const last = content.slice(-1);
  return denied.includes(last) ? last : content.slice(-2);
}
