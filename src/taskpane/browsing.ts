import { ALL_ITEMS, type ItemQuery } from './itemFilter';
import type { ItemRef } from './tables';

export const VIEWS = ['overview', 'items', 'queue', 'rules'] as const;

/** What the rules' page is about. */
export const RULES_SECTIONS = ['clauses', 'columns', 'links', 'policies', 'packs'] as const;
export type RulesSection = (typeof RULES_SECTIONS)[number];

/** A page of the pane. */
export type View = (typeof VIEWS)[number] | 'settings' | 'written' | 'held';

/** Where a person is in the pane. */
export interface Browsing {
  readonly view: View;
  /** Name of the table shown; null is the first. */
  readonly table: string | null;
  readonly query: ItemQuery;
  readonly section: RulesSection;
  /** The item that is open over the list. */
  readonly open: ItemRef | null;
  /** The item that was open, for as long as one has come back from it to the list and gone nowhere else. */
  readonly last: ItemRef | null;
  /** The item was opened from the sheet, where the keyboard still is: nothing here may take it. */
  readonly fromSheet: boolean;
}

export type BrowsingAction =
  | { readonly kind: 'viewChosen'; readonly view: View }
  | { readonly kind: 'sectionChosen'; readonly section: RulesSection }
  | { readonly kind: 'tableChosen'; readonly table: string }
  | { readonly kind: 'queryChanged'; readonly query: Partial<ItemQuery> }
  | { readonly kind: 'itemOpened'; readonly ref: ItemRef; readonly fromSheet: boolean }
  | { readonly kind: 'itemClosed' };

export const AT_START: Browsing = {
  view: 'overview',
  table: null,
  query: ALL_ITEMS,
  section: 'clauses',
  open: null,
  last: null,
  fromSheet: false,
};

export function reduceBrowsing(browsing: Browsing, action: BrowsingAction): Browsing {
  switch (action.kind) {
    case 'viewChosen':
      return { ...browsing, view: action.view, open: null, last: null };
    case 'sectionChosen':
      return { ...browsing, view: 'rules', section: action.section, open: null, last: null };
    case 'tableChosen':
      return { ...browsing, table: action.table, open: null, last: null, query: ALL_ITEMS };
    case 'queryChanged':
      return {
        ...browsing,
        view: 'items',
        open: null,
        last: null,
        query: { ...browsing.query, ...action.query },
      };
    case 'itemOpened': {
      const { ref, fromSheet } = action;
      const { open } = browsing;
      if (open?.table === ref.table && open.item === ref.item) return browsing;
      return { ...browsing, table: ref.table, view: 'items', open: ref, last: null, fromSheet };
    }
    case 'itemClosed':
      return { ...browsing, open: null, last: browsing.open, fromSheet: false };
  }
}
