import type { Indicator } from '../../rubric/rubric';
import { bestPairs } from '../../reading/packs/bestPairs';
import type { LinkChoice } from '../../state/memory';
import { LEAST, namesIndicator, SURE } from './namesIndicator';

/** What a rubric goes by. */
export interface RubricName {
  readonly sheet: string;
  readonly title: string;
}

/** Which rubric an indicator is scored by; `rubric` is a place in the list of rubrics. */
export type Link =
  | { readonly kind: 'linked'; readonly rubric: number; readonly confidence: 'person' | 'sure' | 'likely' }
  /** Several go by its name equally well. */
  | { readonly kind: 'ambiguous'; readonly rubrics: readonly number[] }
  /** The sheet a person chose has no rubric any more. */
  | { readonly kind: 'gone'; readonly sheet: string }
  | { readonly kind: 'none' };

/**
 * Links indicators to rubrics: as a person chose, else by the likeness of the indicator's name to the rubric's title
 * or its sheet's name. Each rubric serves one indicator; the most alike are linked first, and where likeness cannot
 * decide nothing is linked.
 * @returns one link for each indicator, in order.
 */
export function linkIndicators(
  indicators: readonly Pick<Indicator, 'name'>[],
  rubrics: readonly RubricName[],
  choices: readonly LinkChoice[],
): readonly Link[] {
  const chosen = new Map(choices.map(({ indicator, sheet }) => [indicator, sheet]));
  const bySheet = new Map(rubrics.map(({ sheet }, index) => [sheet, index]));
  const taken = new Set(choices.flatMap(({ sheet }) => (sheet === null ? [] : (bySheet.get(sheet) ?? []))));
  const likeness = rubrics.map((rubric, index) =>
    indicators.map(({ name }) => (chosen.has(name) || taken.has(index) ? 0 : likenessOf(rubric, name))),
  );
  const like = (indicator: number, rubric: number): number => likeness[rubric]?.[indicator] ?? 0;
  const pairs = bestPairs(indicators.length, rubrics.length, like);
  const partner = new Map(pairs.map(({ left, right }) => [left, right]));
  const paired = new Set(partner.values());

  return indicators.map(({ name }, at): Link => {
    const sheet = chosen.get(name);
    if (sheet === null) return { kind: 'none' };
    if (sheet !== undefined) {
      const rubric = bySheet.get(sheet);
      return rubric === undefined
        ? { kind: 'gone', sheet }
        : { kind: 'linked', rubric, confidence: 'person' };
    }
    const rubric = partner.get(at);
    if (rubric === undefined) return { kind: 'none' };
    const best = like(at, rubric);
    const rivals = rubrics.flatMap((_, other) =>
      !paired.has(other) && like(at, other) >= best ? other : [],
    );
    const contested = indicators.some((_, other) => !partner.has(other) && like(other, rubric) >= best);
    if (rivals.length > 0 || contested) return { kind: 'ambiguous', rubrics: [rubric, ...rivals] };
    return { kind: 'linked', rubric, confidence: best >= SURE ? 'sure' : 'likely' };
  });
}

/** How surely a rubric goes by an indicator's name, 0…1; 0 where they have nothing to do with each other. */
export function likenessOf({ sheet, title }: RubricName, indicator: string): number {
  const best = Math.max(namesIndicator(sheet, indicator), namesIndicator(title, indicator));
  return best < LEAST ? 0 : best;
}
