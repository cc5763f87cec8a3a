import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import { formatPoints } from '../../rubric/points';
import type { ItemScore } from '../../scoring/scoreCard';
import { useMessages } from './paneContext';
import { ReasonList } from './ReasonList';

interface ItemRowProps {
  readonly score: ItemScore;
  readonly onSelect: () => void;
}

/** One item: what it lost and why. Its button shows the cell in the sheet. */
export function ItemRow({ score, onSelect }: ItemRowProps) {
  const styles = useStyles();
  const messages = useMessages();
  const { item } = score;
  return (
    <li className={styles.item}>
      <button type="button" className={styles.row} title={messages.goToCell} onClick={onSelect}>
        <span className={styles.title}>{messages.itemLabel(item.number, item.title || item.standard)}</span>
        <span className={styles.figures}>
          <DeductionOrStatus score={score} />
          <span className={styles.points}>
            {messages.scoreOfPoints(formatPoints(score.score), formatPoints(item.points))}
          </span>
        </span>
      </button>
      <ReasonList score={score} />
    </li>
  );
}

function DeductionOrStatus({ score }: { readonly score: ItemScore }) {
  const styles = useStyles();
  const messages = useMessages();
  return (
    <>
      {score.deduction > 0 && (
        <strong className={styles.lost}>{messages.deducted(formatPoints(score.deduction))}</strong>
      )}
      {score.deduction < 0 && <strong>{messages.added(formatPoints(-score.deduction))}</strong>}
      {score.pending && (
        <Badge appearance="tint" color="warning">
          {messages.status.pending}
        </Badge>
      )}
      {score.status !== 'scored' && (
        <Badge appearance="tint" color="informative">
          {messages.status[score.status]}
        </Badge>
      )}
    </>
  );
}

const useStyles = makeStyles({
  item: {
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    ':first-child': { borderTop: 'none' },
  },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
    width: '100%',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    background: 'none',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  title: {
    flex: '1 1 55%',
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: '2',
    overflow: 'hidden',
    overflowWrap: 'anywhere',
  },
  figures: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'flex-end',
    alignItems: 'baseline',
    gap: tokens.spacingHorizontalXS,
    marginLeft: 'auto',
    fontVariantNumeric: 'tabular-nums',
  },
  lost: { color: tokens.colorStatusDangerForeground1 },
  points: { color: tokens.colorNeutralForeground2 },
});
