import type { Clause } from '../../../rubric/clause';
import type { ClauseProfile, ItemProfile } from './clauseProfile';
import { featuresOf, isWithin, type Essence } from './essence';
import { differInQualifier, leavesOutQualifier } from './qualifiers';
import { statesMeasure } from './statedAmount';
import { TUNING } from './tuning';
import { PRAISE } from './vocabulary';

/** How words stand to the clauses of an item. */
export type Fit =
  | { readonly kind: 'clear'; readonly clause: Clause; readonly ranked: readonly Clause[] }
  /** They say that what a clause punishes is not so. */
  | { readonly kind: 'denied' }
  | { readonly kind: 'open'; readonly ranked: readonly Clause[] }
  /** They share nothing with any clause. */
  | { readonly kind: 'foreign' };

/** How alike a statement and a clause are. */
interface Likeness {
  readonly profile: ClauseProfile;
  /** Weight of what both say, each feature divided among the clauses that have it, times the share of the clause said. */
  readonly score: number;
  /** Share of the statement that the clause explains, and of the clause that the statement says. */
  readonly explained: number;
  readonly said: number;
  readonly sharesPair: boolean;
}

/**
 * Fits a statement to one clause. Clear is a clause that says most of what is said, in the same sense (denying or not),
 * that no other clause comes near to, and from which no distinguishing word differs.
 * @param statement the words as typed, folded; `essence` is what is left of them.
 */
export function fitClause(statement: string, essence: Essence, item: ItemProfile): Fit {
  const likenesses = item.clauses
    .map((profile) => likeness(essence, profile, item))
    .filter(({ score, sharesPair }) => score > 0 && sharesPair)
    .sort((one, other) => other.score - one.score || one.profile.clause.number - other.profile.clause.number);
  const ranked = likenesses.map(({ profile }) => profile.clause);
  if (ranked.length === 0) return { kind: 'foreign' };
  const open: Fit = { kind: 'open', ranked };
  const [best, ...others] = likenesses.filter(({ profile }) => !differInQualifier(statement, profile.text));
  if (!best) return open;
  const meant = (profile: ClauseProfile) => speaksInSameSense(statement, essence, profile);
  if (!meant(best.profile)) return deniesOrPraises(statement, essence, best) ? { kind: 'denied' } : open;
  const rival = others.find(({ profile }) => meant(profile));
  if (!isExplained(essence, best) || (rival && rival.score > best.score * TUNING.rivalry)) return open;
  const { text, clause } = best.profile;
  const rivals = item.clauses.filter(({ clause: other }) => other !== clause).map(({ text: other }) => other);
  return leavesOutQualifier(statement, text, rivals) ? open : { kind: 'clear', clause, ranked };
}

function likeness(essence: Essence, profile: ClauseProfile, { holders, topic }: ItemProfile): Likeness {
  const features = featuresOf(essence.content, TUNING.characterWeight);
  let total = 0;
  let explained = 0;
  let said = 0;
  let shared = 0;
  let sharesPair = false;
  for (const [feature, weight] of features) {
    const own = profile.features.get(feature);
    if (own === undefined) {
      if (!topic.has(feature)) total += weight;
      continue;
    }
    total += weight;
    explained += weight;
    said += profile.named.get(feature) ?? 0;
    shared += own / (holders.get(feature) ?? 1);
    sharesPair ||= feature.length > 1;
  }
  return {
    profile,
    explained: total > 0 ? explained / total : 0,
    said: profile.total > 0 ? said / profile.total : 0,
    score: profile.total > 0 ? (shared * said) / profile.total : 0,
    sharesPair,
  };
}

/**
 * Both deny or neither does, and what the statement denies is something that the clause speaks of. A measured value
 * needs no such agreement: it decides by itself.
 */
function speaksInSameSense(statement: string, essence: Essence, profile: ClauseProfile): boolean {
  const { clause, essence: whole, alternatives, context } = profile;
  if (essence.denied.length === 0 && statesMeasure(statement, clause)) return true;
  return [whole, ...alternatives].some((own) => isSameSense(essence, clause, own, context + own.content));
}

function isSameSense(essence: Essence, clause: Clause, own: Essence, words: string): boolean {
  const punished = isAward(clause) ? own.denied.length === 0 : own.denied.length > 0;
  if (punished !== essence.denied.length > 0) return false;
  return essence.denied.every((denied) => [...denied].some((character) => words.includes(character)));
}

/** What earns points is lost where it is denied. */
function isAward(clause: Clause): boolean {
  return clause.kind === 'fixed' && clause.award;
}

function isExplained({ content }: Essence, { profile, explained, said }: Likeness): boolean {
  const own = profile.essence.content;
  if (isWithin(own, content)) {
    return (
      explained >= (own.length < TUNING.shortName ? TUNING.explainedWhenShort : TUNING.explainedWhenSaid)
    );
  }
  if (content.length > 1 && isWithin(content, own)) return true;
  return explained >= TUNING.explainedWhenPart && said >= TUNING.saidWhenPart;
}

/** 未发现脱岗 and 台账齐全 cost nothing: they say the contrary of a clause, most of them is that, and nothing besides. */
function deniesOrPraises(statement: string, essence: Essence, { profile, explained }: Likeness): boolean {
  if (explained < TUNING.explainedWhenShort) return false;
  const clauseDenies = profile.essence.denied.length > 0 !== isAward(profile.clause);
  if (clauseDenies) return essence.denied.length === 0 && PRAISE.some((word) => statement.includes(word));
  return DENIAL.test(statement);
}

/** At the start, so that it denies all of what follows. */
const DENIAL = /^ *(?:未发现|没有发现|未发生|没有发生|没有|未出现|未见|无(?!故)|未|不存在)/;
