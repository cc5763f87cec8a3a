import type { RubricPack } from '../../rubric/pack/packSchema';
import { packToRubric } from '../../rubric/pack/packToRubric';
import type { Item, Rubric } from '../../rubric/rubric';
import type { PackMatcher } from '../packMatcher';
import { completeItem } from './completeItem';
import { type Fit, fitPack } from './fitPack';

export interface PackMatch {
  readonly rubric: Rubric;
  /** Id of the pack that fits; null when none does. */
  readonly pack: string | null;
}

/**
 * From here on a pack is the sheet's own rubric, perhaps with a line changed since; below, one that merely resembles
 * it. A sheet that differs in a clause or a figure of every third item stays above; the same headings, numbers and
 * points over other words stay below (see fitPack).
 */
const FITS = 0.6;

/**
 * Finds the pack that a sheet was made from and adds what the text does not say: thresholds, targets, units, 倒扣, a
 * figure that was cut off. The sheet's text stands wherever the two differ, and the difference becomes a notice.
 * @param rubric as read from the sheet; given back as it is when no pack fits.
 * @returns a rubric of the same categories and items, in the same order.
 */
export function matchPack(rubric: Rubric, packs: readonly RubricPack[]): PackMatch {
  return matchRubrics(rubric, packs.map(asCandidate));
}

/** `matchPack` over fixed packs, for a reading that takes it as a tool. */
export function packMatcher(packs: readonly RubricPack[]): PackMatcher {
  const candidates = packs.map(asCandidate);
  return (rubric) => matchRubrics(rubric, candidates).rubric;
}

interface Candidate {
  readonly id: string;
  readonly rubric: Rubric;
}

function asCandidate(pack: RubricPack): Candidate {
  return { id: pack.id, rubric: packToRubric(pack) };
}

function matchRubrics(rubric: Rubric, candidates: readonly Candidate[]): PackMatch {
  let best: { readonly candidate: Candidate; readonly fit: Fit } | null = null;
  for (const candidate of candidates) {
    const fit = fitPack(rubric, candidate.rubric);
    if (fit.likeness >= FITS && fit.likeness > (best?.fit.likeness ?? 0)) best = { candidate, fit };
  }
  if (!best) return { rubric, pack: null };
  const { candidate, fit } = best;
  return { rubric: complete(rubric, candidate.rubric, fit), pack: candidate.id };
}

function complete(rubric: Rubric, pack: Rubric, fit: Fit): Rubric {
  const completeOne = (item: Item): Item => {
    const itemFit = fit.items.get(item);
    if (itemFit) return completeItem(item, itemFit);
    // Of a fragment nobody knows what else belongs to it.
    if (!pack.complete) return item;
    return { ...item, notices: [...item.notices, { code: 'packDiffers', clause: null, detail: 'extra' }] };
  };
  return {
    ...rubric,
    complete: rubric.complete && pack.complete,
    categories: rubric.categories.map((category) => ({
      ...category,
      items: category.items.map(completeOne),
    })),
  };
}
