import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import { formatPoints } from '../../../rubric/points';
import type { ItemEntry } from '../../tables';
import { useMessages } from '../paneContext';
import { LIST_ROW, ONE_LINE } from '../rowLook';
import { ItemMarks } from './ItemMarks';

interface ItemRowProps {
  readonly entry: ItemEntry;
  readonly drafted: boolean;
  readonly tabIndex: 0 | -1;
  readonly onOpen: () => void;
}

/** Pixels: two lines and their air. */
export const ITEM_ROW_HEIGHT = 60;

/** One item of the list: its name on one line, its figures on the next. */
export function ItemRow({ entry: { score, selfScore }, drafted, tabIndex, onOpen }: ItemRowProps) {
  const styles = useStyles();
  const messages = useMessages();
  const { item } = score;
  const differs = selfScore !== null && selfScore !== score.score;
  return (
    <button type="button" className={styles.row} tabIndex={tabIndex} onClick={onOpen}>
      <span className={styles.title}>{messages.itemLabel(item.number, item.title || item.standard)}</span>
      <span className={styles.figures}>
        <ItemMarks score={score} />
        {drafted && (
          <Badge appearance="outline" color="brand">
            {messages.browsing.drafted}
          </Badge>
        )}
        <span className={styles.points}>
          {differs && <span>{messages.browsing.selfScore(formatPoints(selfScore))}</span>}
          {messages.scoreOfPoints(formatPoints(score.score), formatPoints(item.points))}
        </span>
      </span>
    </button>
  );
}

const useStyles = makeStyles({
  row: { ...LIST_ROW, gap: tokens.spacingVerticalXXS },
  title: { maxWidth: '100%', ...ONE_LINE },
  figures: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    width: '100%',
    minHeight: '20px',
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    ...ONE_LINE,
  },
  points: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    marginLeft: 'auto',
    color: tokens.colorNeutralForeground2,
  },
});
