import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ItemEntry } from '../../tables';
import { useActions, useMessages } from '../paneContext';

/** More names than this are a list to look through, which the items' page is for. */
const MOST_NAMED = 5;

/** Which items read otherwise than when the pane last read the sheet. */
export function ChangedItems({ entries }: { readonly entries: readonly ItemEntry[] }) {
  const styles = useStyles();
  const messages = useMessages();
  const actions = useActions();
  if (entries.length === 0) return null;
  return (
    <section className={styles.box}>
      <h3 className={styles.title}>{messages.plan.changed(entries.length)}</h3>
      <ul className={styles.list}>
        {entries.slice(0, MOST_NAMED).map(({ ref, score: { item } }) => (
          <li key={ref.item}>
            <Link as="button" onClick={() => actions.openItem(ref)}>
              {messages.itemLabel(item.number, item.title || item.standard)}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

const useStyles = makeStyles({
  box: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: '1.2em', overflowWrap: 'anywhere' },
});
