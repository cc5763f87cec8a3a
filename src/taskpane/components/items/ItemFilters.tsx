import { Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { countItems, ITEM_FILTERS, type ItemQuery } from '../../itemFilter';
import type { Table } from '../../tables';
import { useActions, useMessages } from '../paneContext';

/** Which items are shown: by what became of them, by category, by words. */
export function ItemFilters({ table, query }: { readonly table: Table; readonly query: ItemQuery }) {
  const styles = useStyles();
  const { browsing: words } = useMessages();
  const actions = useActions();
  const counts = countItems(table.items);
  const categories = [...new Set(table.items.map(({ category }) => category))];
  return (
    <div className={styles.filters} role="search">
      <Input
        type="search"
        className={styles.search}
        aria-label={words.search}
        placeholder={words.search}
        value={query.search}
        onChange={(_event, { value }) => actions.query({ search: value })}
      />
      <Select
        className={styles.select}
        aria-label={words.show}
        value={query.filter}
        onChange={(_event, { value }) =>
          actions.query({ filter: ITEM_FILTERS.find((filter) => filter === value) ?? 'all' })
        }
      >
        {ITEM_FILTERS.map((filter) => (
          <option key={filter} value={filter}>
            {words.withCount(words.filter[filter], counts[filter])}
          </option>
        ))}
      </Select>
      {categories.length > 1 && (
        <Select
          className={styles.select}
          aria-label={words.category}
          value={String(query.category === null ? -1 : categories.indexOf(query.category))}
          onChange={(_event, { value }) => actions.query({ category: categories[Number(value)] ?? null })}
        >
          <option value="-1">{words.allCategories}</option>
          {categories.map((category, index) => (
            <option key={category} value={index}>
              {category}
            </option>
          ))}
        </Select>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  filters: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  search: { flex: '1 1 100%', minWidth: 0 },
  select: { flex: '1 1 40%', minWidth: 0 },
});
