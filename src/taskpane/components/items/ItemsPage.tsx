import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { filterItems } from '../../itemFilter';
import type { Browsing } from '../../browsing';
import { refKey, type ItemEntry, type Table } from '../../tables';
import { useActions, useMessages } from '../paneContext';
import { ItemFilters } from './ItemFilters';
import { ITEM_ROW_HEIGHT, ItemRow } from './ItemRow';
import { WindowedList } from './WindowedList';

interface ItemsPageProps {
  readonly table: Table;
  readonly browsing: Browsing;
  /** Items with findings that are set and not written. */
  readonly drafts: ReadonlyMap<string, unknown>;
}

/** Every item of a table, to look through and to choose from. */
export function ItemsPage({ table, browsing: { query, last }, drafts }: ItemsPageProps) {
  const styles = useStyles();
  const { browsing: words } = useMessages();
  const actions = useActions();
  const shown = filterItems(table.items, query);
  const lastAt = last ? shown.findIndex(({ ref }) => refKey(ref) === refKey(last)) : -1;
  return (
    <>
      <ItemFilters table={table} query={query} />
      <p className={styles.count} aria-live="polite">
        {shown.length === 0 ? words.noneShown : words.shown(shown.length, table.items.length)}
      </p>
      {shown.length === 0 && (
        <Button
          className={styles.all}
          onClick={() => actions.query({ filter: 'all', category: null, search: '' })}
        >
          {words.showAll}
        </Button>
      )}
      <WindowedList
        // Another choice of items is another list, to be read from its beginning.
        key={`${table.name}\n${query.filter}\n${query.category}`}
        rows={shown}
        rowHeight={ITEM_ROW_HEIGHT}
        label={words.list}
        keyOf={keyOf}
        startAt={lastAt < 0 ? null : lastAt}
      >
        {(entry, tabIndex) => (
          <ItemRow
            entry={entry}
            drafted={drafts.has(refKey(entry.ref))}
            tabIndex={tabIndex}
            onOpen={() => actions.openItem(entry.ref)}
          />
        )}
      </WindowedList>
    </>
  );
}

function keyOf({ ref }: ItemEntry): string {
  return ref.item;
}

const useStyles = makeStyles({
  count: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  all: { alignSelf: 'flex-start' },
});
