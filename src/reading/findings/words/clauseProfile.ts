import type { Clause } from '../../../rubric/clause';
import type { Item } from '../../../rubric/rubric';
import { counterAt } from '../counters';
import { foldText } from '../foldText';
import { essenceOf, featuresOf, totalWeight, type Essence, type Features } from './essence';
import { blanked, plainNumbers, withoutQuantityless } from './plainNumbers';
import { TUNING } from './tuning';

/** A clause as plain words are held against it. */
export interface ClauseProfile {
  readonly clause: Clause;
  readonly essence: Essence;
  /** Each of 压案不报、瞒报 by itself; one of them is enough. */
  readonly alternatives: readonly Essence[];
  /** Of a clause without words enough of its own (每缺一篇), those of the requirement that it leans on. */
  readonly context: string;
  /** Features of its own words and of its context. */
  readonly features: Features;
  /** Those that a statement should say: its own, or where it has none those of its context; and their weight. */
  readonly named: Features;
  readonly total: number;
  /** Condition and quote, folded. */
  readonly text: string;
}

/** The clauses of an item, and in how many of them each feature stands. */
export interface ItemProfile {
  readonly clauses: readonly ClauseProfile[];
  readonly holders: ReadonlyMap<string, number>;
  /** What the standard speaks of besides its clauses: such words in a finding are no sign of something else. */
  readonly topic: ReadonlySet<string>;
}

/** What each clause of an item says, made once for a cell. Bands of one measure count as one clause. */
export function itemProfile(item: Item): ItemProfile {
  const clauses = item.clauses
    .filter((clause, index) => !isLaterBand(clause, item.clauses.slice(0, index)))
    .map((clause) => clauseProfile(clause, item));
  const holders = new Map<string, number>();
  for (const { features } of clauses) {
    for (const feature of features.keys()) holders.set(feature, (holders.get(feature) ?? 0) + 1);
  }
  const standard = featuresOf(wordsOf(item.standard).content, TUNING.characterWeight);
  const topic = new Set([...standard.keys()].filter((feature) => !holders.has(feature)));
  return { clauses, holders, topic };
}

function isLaterBand(clause: Clause, earlier: readonly Clause[]): boolean {
  if (clause.kind !== 'tier' || clause.band === null) return false;
  return earlier.some((other) => other.kind === 'tier' && other.band && other.measure === clause.measure);
}

function clauseProfile(clause: Clause, item: Item): ClauseProfile {
  const condition = essential(clause.condition);
  const own = wordsOf(clause.kind === 'tier' && clause.band ? `${clause.measure}${condition}` : condition);
  const context = own.content.length < SPEAKS_FOR_ITSELF ? wordsOf(leanedOn(clause, item)).content : '';
  const features = new Map(featuresOf(own.content, TUNING.characterWeight));
  for (const [feature, weight] of featuresOf(context, TUNING.characterWeight)) {
    if (!features.has(feature)) features.set(feature, weight * TUNING.contextWeight);
  }
  const named = own.content.length < 2 ? features : featuresOf(own.content, TUNING.characterWeight);
  return {
    clause,
    essence: own,
    context,
    alternatives: condition.split(/[、或]/).map(wordsOf),
    features,
    named,
    total: totalWeight(named),
    text: foldText(`${clause.condition} ${clause.quote}`),
  };
}

/**
 * What is found, without the cause (因管理不力被通报), remarks in brackets, the unit that is counted (每处) and the word
 * that only says that something is counted (户数不足).
 */
function essential(condition: string): string {
  const bare = condition
    .replace(/因[^,，、。]{1,12}?被/g, '被')
    .replace(/[(（][^()（）]{0,40}[)）]/g, '')
    .replace(/数(?=每|少|不足)/g, '');
  let text = '';
  for (let at = 0; at < bare.length; at++) {
    const unit = bare.charAt(at) === '每' ? counterAt(bare, at + 1) : null;
    if (unit === null) text += bare.charAt(at);
    else at += unit.length;
  }
  return text;
}

/** Fewer characters than this (每缺一篇, 少开展) say nothing without the requirement before them. */
const SPEAKS_FOR_ITSELF = 3;

/** The text of a statement's words, its numbers and their counting words left out. */
export function wordsOf(text: string): Essence {
  const folded = withoutQuantityless(foldText(text));
  return essenceOf(
    blanked(
      folded,
      plainNumbers(folded).map(({ span }) => span),
    ),
  );
}

const SENTENCE = 60;

/**
 * What an elliptical clause leans on: the requirement between it and the clause before, or else that clause itself
 * (市级检查发现问题每个扣2分,区级每个扣1分).
 */
function leanedOn(clause: Clause, item: Item): string {
  const at = clause.span?.start ?? item.standard.indexOf(clause.quote);
  if (at < 0) return '';
  const before = item.clauses.filter(({ span }) => span !== null && span.end <= at);
  const ends = before.flatMap(({ span }) => (span ? [span.end] : []));
  const sentence = item.standard.slice(Math.max(0, at - SENTENCE, ...ends), at);
  return wordsOf(sentence).content === '' ? (before.at(-1)?.condition ?? '') : sentence;
}
