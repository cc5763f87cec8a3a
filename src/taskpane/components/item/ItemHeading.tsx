import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { formatPoints } from '../../../rubric/points';
import type { ItemScore } from '../../../scoring/scoreCard';
import { refKey, type ItemEntry, type Table } from '../../tables';
import { ItemMarks } from '../items/ItemMarks';
import { useActions, useMessages } from '../paneContext';

interface ItemHeadingProps {
  readonly entry: ItemEntry;
  readonly table: Table;
  readonly score: ItemScore;
  /** The keyboard is still in the sheet, and stays there. */
  readonly fromSheet: boolean;
}

/** Which item this is, its figures, and the ways on. */
export function ItemHeading({ entry, table, score, fromSheet }: ItemHeadingProps) {
  const styles = useStyles();
  const messages = useMessages();
  const { browsing: words, item: itemWords } = messages;
  const actions = useActions();
  const heading = useRef<HTMLHeadingElement>(null);
  const stay = useRef(fromSheet);
  useEffect(() => {
    window.scrollTo(0, 0);
    if (!stay.current) heading.current?.focus({ preventScroll: true });
  }, []);
  const at = table.items.findIndex(({ ref }) => refKey(ref) === refKey(entry.ref));
  const previous = table.items[at - 1];
  const next = table.items[at + 1];
  const { item } = score;
  return (
    <>
      <div className={styles.ways}>
        <Button size="small" onClick={actions.closeItem}>
          {words.back}
        </Button>
        <Button
          size="small"
          disabledFocusable={!previous}
          onClick={() => previous && actions.openItem(previous.ref)}
        >
          {itemWords.previous}
        </Button>
        <Button size="small" disabledFocusable={!next} onClick={() => next && actions.openItem(next.ref)}>
          {itemWords.next}
        </Button>
        <Button size="small" onClick={() => actions.showItem(entry.ref)}>
          {messages.goToCell}
        </Button>
      </div>
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {messages.itemLabel(item.number, item.title || item.standard)}
      </h2>
      <p className={styles.figures}>
        <ItemMarks score={score} />
        <span className={styles.points}>
          {messages.scoreOfPoints(formatPoints(score.score), formatPoints(item.points))}
        </span>
      </p>
    </>
  );
}

const useStyles = makeStyles({
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, '& button': { minWidth: 0 } },
  title: { margin: 0, outline: 'none', overflowWrap: 'anywhere', ...typographyStyles.subtitle2 },
  figures: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    margin: 0,
    fontVariantNumeric: 'tabular-nums',
  },
  points: { marginLeft: 'auto', fontWeight: tokens.fontWeightSemibold },
});
