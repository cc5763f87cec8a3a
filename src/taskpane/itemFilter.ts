import type { ItemEntry } from './tables';

/** Which items the list shows. */
export const ITEM_FILTERS = ['all', 'lost', 'pending', 'unchecked', 'selfDiffers', 'overridden'] as const;

export type ItemFilter = (typeof ITEM_FILTERS)[number];

export interface ItemQuery {
  readonly filter: ItemFilter;
  /** Name of the category; null is all of them. */
  readonly category: string | null;
  /** Words that must all stand in an item's number, title, standard or category. */
  readonly search: string;
}

export const ALL_ITEMS: ItemQuery = { filter: 'all', category: null, search: '' };

const PASSES: Readonly<Record<ItemFilter, (entry: ItemEntry) => boolean>> = {
  all: () => true,
  lost: ({ score }) => score.deduction > 0,
  pending: ({ score }) => score.pending,
  unchecked: ({ score }) => score.status === 'unchecked',
  selfDiffers: ({ score, selfScore }) => selfScore !== null && selfScore !== score.score,
  overridden: ({ score }) => score.status === 'overridden',
};

/** The items that a query lets through, in their order. */
export function filterItems(
  items: readonly ItemEntry[],
  { filter, category, search }: ItemQuery,
): readonly ItemEntry[] {
  const words = folded(search).split(' ').filter(Boolean);
  return items.filter(
    (entry) =>
      PASSES[filter](entry) &&
      (category === null || entry.category === category) &&
      words.every((word) => textOf(entry).includes(word)),
  );
}

/** How many items each filter would show, by itself. */
export function countItems(items: readonly ItemEntry[]): Readonly<Record<ItemFilter, number>> {
  const count = (filter: ItemFilter) => items.filter(PASSES[filter]).length;
  return {
    all: items.length,
    lost: count('lost'),
    pending: count('pending'),
    unchecked: count('unchecked'),
    selfDiffers: count('selfDiffers'),
    overridden: count('overridden'),
  };
}

const texts = new WeakMap<ItemEntry, string>();

function textOf(entry: ItemEntry): string {
  const known = texts.get(entry);
  if (known !== undefined) return known;
  const { number, title, standard } = entry.score.item;
  const text = folded([number ?? '', title, standard, entry.category].join(' '));
  texts.set(entry, text);
  return text;
}

/** Full width and half width, capitals and small letters are one to whoever searches. */
function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ');
}
