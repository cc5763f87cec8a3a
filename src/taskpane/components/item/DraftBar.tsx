import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { cellAddress } from '../../../snapshot/area';
import { formatPoints } from '../../../rubric/points';
import type { ItemDraft } from '../../item/itemDraft';
import type { ItemEntry } from '../../tables';
import { FOOTER_HEIGHT, MAGNIFIED } from '../bars';
import { useActions, useMessages } from '../paneContext';

interface DraftBarProps {
  readonly entry: ItemEntry;
  readonly draft: ItemDraft;
  readonly busy: boolean;
}

/** Says what will stand in the cell, and what the item will score; writes it, or lets it go. */
export function DraftBar({ entry, draft, busy }: DraftBarProps) {
  const styles = useStyles();
  const { item: words } = useMessages();
  const actions = useActions();
  const cell = entry.place?.finding?.cell;
  if (!draft.changed || !cell) return null;
  const { score } = draft;
  return (
    <section className={styles.bar} aria-label={words.cellWillBe(cellAddress(cell))}>
      <p className={styles.label}>{words.cellWillBe(cellAddress(cell))}</p>
      <pre className={styles.text}>{draft.text === '' ? words.cellWillBeEmpty : draft.text}</pre>
      <p className={styles.label} aria-live="polite">
        {words.willScore(formatPoints(score.score), formatPoints(score.item.points))}
      </p>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={busy || draft.blocked !== null}
          onClick={() => actions.writeDraft(entry.ref)}
        >
          {words.write}
        </Button>
        <Button disabledFocusable={busy} onClick={() => actions.draft(entry.ref, null)}>
          {words.discard}
        </Button>
      </div>
    </section>
  );
}

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    bottom: FOOTER_HEIGHT,
    margin: `0 calc(-1 * ${tokens.spacingHorizontalM})`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    [MAGNIFIED]: { position: 'static' },
  },
  label: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  text: {
    margin: `${tokens.spacingVerticalXXS} 0`,
    maxHeight: '6em',
    overflow: 'auto',
    font: 'inherit',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
  },
});
