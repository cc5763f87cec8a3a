import type { Clause } from '../../../rubric/clause';
import type { ClauseProfile, ItemProfile } from './clauseProfile';
import { featuresOf, isWithin, type Essence, type Features } from './essence';
import { saysEnough } from './completeness';
import { differInQualifier, leavesOutQualifier } from './qualifiers';
import { saysTheContrary, speaksInSameSense } from './sense';
import { statesMeasure } from './statedAmount';
import { TUNING } from './tuning';

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
  const features = featuresOf(essence.content, TUNING.characterWeight);
  const likenesses = item.clauses
    .map((profile) => likeness(features, profile, item))
    .filter(({ score, sharesPair }) => score > 0 && sharesPair)
    .sort((one, other) => other.score - one.score || one.profile.clause.number - other.profile.clause.number);
  const ranked = likenesses.map(({ profile }) => profile.clause);
  if (ranked.length === 0) return { kind: 'foreign' };
  const open: Fit = { kind: 'open', ranked };
  const [best, ...others] = likenesses.filter(({ profile }) => !differInQualifier(statement, profile.text));
  if (!best) return open;
  const meant = (profile: ClauseProfile) => speaksInSameSense(statement, essence, profile);
  if (!meant(best.profile)) {
    const contrary =
      best.explained >= TUNING.explainedWhenShort && saysTheContrary(statement, essence, best.profile);
    return contrary ? { kind: 'denied' } : open;
  }
  const rival = others.find(({ profile }) => meant(profile));
  if (!isExplained(essence, best) || (rival && rival.score > best.score * TUNING.rivalry)) return open;
  const { text, clause } = best.profile;
  if (!statesMeasure(statement, clause) && !saysEnough(statement, essence, best.profile)) return open;
  const rivals = item.clauses.filter(({ clause: other }) => other !== clause).map(({ text: other }) => other);
  return leavesOutQualifier(statement, text, rivals) ? open : { kind: 'clear', clause, ranked };
}

function likeness(features: Features, profile: ClauseProfile, { holders, topic }: ItemProfile): Likeness {
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

function isExplained({ content }: Essence, { profile, explained, said }: Likeness): boolean {
  const own = profile.essence.content;
  if (own.length > 1 && isWithin(own, content)) {
    const short = own.length < TUNING.shortName;
    return explained >= (short ? TUNING.explainedWhenShort : TUNING.explainedWhenSaid);
  }
  if (content.length > 1 && isWithin(content, profile.context + own)) return true;
  return explained >= TUNING.explainedWhenPart && said >= TUNING.saidWhenPart;
}
