import type { Category, Item, Rubric } from '../../rubric/rubric';
import { bestPairs, type Pair } from './bestPairs';
import { characters, nameLikeness, shareFound } from './likeness';
import { pairClauses } from './pairClauses';

/** How well a pack fits a sheet, and which of its items are which. */
export interface Fit {
  /** 0…1: the mean likeness over the pack's items, and over the sheet's own ones when the pack is complete. */
  readonly likeness: number;
  /** By place in the sheet's categories and their items. */
  readonly items: ReadonlyMap<Item, ItemFit>;
}

export interface ItemFit {
  readonly packItem: Item;
  readonly clauses: readonly Pair[];
}

/** Names of the same category, after OCR and with a figure or a number beside them, stay above this. */
const SAME_NAME = 0.5;
/** The least share of a pack item's words that must stand in a sheet's item for the two to be compared at all. */
const SAME_WORDS = 0.4;
/** A sheet with this many times the items of a category is another rubric; comparing would only take long. */
const MOST_TIMES = 4;

/**
 * Holds a sheet's rubric against one pack. Categories pair by name; within them items pair by words, number and
 * points; within those, clauses. An item's likeness is a quarter its points and three quarters its clauses (or, where
 * neither has any, its words).
 */
export function fitPack(sheet: Rubric, pack: Rubric): Fit {
  const items = new Map<Item, ItemFit>();
  let alike = 0;
  for (const category of sheet.categories) {
    const counterpart = sameCategory(category, pack.categories);
    if (!counterpart || category.items.length > MOST_TIMES * counterpart.items.length) continue;
    for (const { left, right } of pairItems(category.items, counterpart.items)) {
      const [item, packItem] = [category.items[left], counterpart.items[right]];
      if (!item || !packItem) continue;
      const clauses = pairClauses(item, packItem);
      items.set(item, { packItem, clauses });
      alike += itemLikeness(item, packItem, clauses);
    }
  }
  const sheetItems = countItems(sheet);
  const packItems = countItems(pack);
  const compared = pack.complete ? Math.max(sheetItems, packItems) : packItems;
  return { likeness: compared === 0 ? 0 : alike / compared, items };
}

function sameCategory(category: Category, candidates: readonly Category[]): Category | null {
  let best: Category | null = null;
  let bestLikeness = SAME_NAME;
  for (const candidate of candidates) {
    const likeness = nameLikeness(category.name, candidate.name);
    if (likeness > bestLikeness) [best, bestLikeness] = [candidate, likeness];
  }
  return best;
}

function pairItems(inSheet: readonly Item[], inPack: readonly Item[]): Pair[] {
  const texts = inSheet.map((item) => characters(`${item.title}${item.standard}`));
  const packs = inPack.map(wordsOf);
  return bestPairs(inSheet.length, inPack.length, (left, right) => {
    const [item, packItem] = [inSheet[left], inPack[right]];
    const [text, words] = [texts[left], packs[right]];
    if (!item || !packItem || !text || !words) return 0;
    const share = shareFound(words, text);
    if (share < SAME_WORDS) return 0;
    const number = item.number !== null && item.number === packItem.number;
    return share + (number ? 0.2 : 0) + (item.points === packItem.points ? 0.1 : 0);
  });
}

function wordsOf(packItem: Item): ReadonlySet<string> {
  return characters([packItem.title, ...packItem.clauses.map((clause) => clause.condition)].join(''));
}

function itemLikeness(item: Item, packItem: Item, clauses: readonly Pair[]): number {
  const most = Math.max(item.clauses.length, packItem.clauses.length);
  const content =
    most === 0
      ? shareFound(wordsOf(packItem), characters(`${item.title}${item.standard}`))
      : clauses.reduce((sum, pair) => sum + pair.likeness, 0) / most;
  return content * 0.75 + (item.points === packItem.points ? 0.25 : 0);
}

function countItems(rubric: Rubric): number {
  return rubric.categories.reduce((sum, category) => sum + category.items.length, 0);
}
