import { makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { VIEWS, type View } from '../browsing';
import type { Table } from '../tables';
import { useActions, useMessages } from './paneContext';

interface PageTabsProps {
  readonly view: View;
  readonly tables: readonly Table[];
  readonly table: Table;
  /** Cases that wait for a person. */
  readonly open: number;
  readonly panelId: string;
}

/** Which rubric, where there are several, and which page of it. One stop for Tab; arrow keys go from page to page. */
export function PageTabs({ view, tables, table, open, panelId }: PageTabsProps) {
  const styles = useStyles();
  const { browsing: words } = useMessages();
  const actions = useActions();
  const label = {
    overview: words.overview,
    items: words.items,
    queue: words.queue(open),
    rules: words.rules,
  };
  const at = VIEWS.findIndex((one) => one === view);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = VIEWS[(at + by + VIEWS.length) % VIEWS.length];
    if (by === 0 || !next) return;
    event.preventDefault();
    actions.chooseView(next);
    event.currentTarget.querySelector<HTMLElement>(`[data-view="${next}"]`)?.focus();
  };
  return (
    <div className={styles.bar}>
      {tables.length > 1 && (
        <Select
          aria-label={words.table}
          value={table.name}
          onChange={(_event, { value }) => actions.chooseTable(value)}
        >
          {tables.map(({ name }) => (
            <option key={name}>{name}</option>
          ))}
        </Select>
      )}
      <div role="tablist" aria-label={words.pages} className={styles.tabs} onKeyDown={onKeyDown}>
        {VIEWS.map((one) => (
          <button
            key={one}
            type="button"
            role="tab"
            id={`${panelId}-${one}`}
            data-view={one}
            aria-selected={one === view}
            aria-controls={panelId}
            tabIndex={one === view ? 0 : -1}
            className={mergeClasses(styles.tab, one === view && styles.selected)}
            onClick={() => actions.chooseView(one)}
          >
            {label[one]}
          </button>
        ))}
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  bar: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  tabs: { display: 'flex', flexWrap: 'wrap', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  tab: {
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    border: 'none',
    borderBottom: '3px solid transparent',
    background: 'none',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  selected: {
    borderBottomColor: tokens.colorCompoundBrandStroke,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    // Where colours are the system's own, a transparent line shows too: the chosen page is told by a heavier one.
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
});
