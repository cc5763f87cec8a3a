import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import { formatPoints } from '../../rubric/points';
import type { TotalScore } from '../../scoring/scoreCard';
import { useMessages } from './paneContext';

/** The figure that everybody asks for first, with what still keeps it from being final. */
export function TotalCard({ total }: { readonly total: TotalScore }) {
  const styles = useStyles();
  const messages = useMessages();
  return (
    <div className={styles.card}>
      <div className={styles.figures}>
        <span className={styles.label}>{messages.total}</span>
        <strong className={styles.score}>{messages.points(formatPoints(total.score))}</strong>
        <span className={styles.label}>{messages.totalOf(formatPoints(total.points))}</span>
        {total.deduction > 0 && <span>{messages.deducted(formatPoints(total.deduction))}</span>}
      </div>
      <div className={styles.marks}>
        {total.vetoes.length > 0 && (
          <Badge appearance="filled" color="danger" size="large" className={styles.mark}>
            {messages.vetoed(total.vetoes)}
          </Badge>
        )}
        {total.pending > 0 && (
          <Badge appearance="tint" color="warning" size="large">
            {messages.pendingCount(total.pending)}
          </Badge>
        )}
        {total.unchecked > 0 && (
          <Badge appearance="tint" color="informative" size="large">
            {messages.uncheckedCount(total.unchecked)}
          </Badge>
        )}
        {total.notApplicable > 0 && (
          <Badge appearance="tint" color="informative" size="large">
            {messages.notApplicableCount(total.notApplicable)}
          </Badge>
        )}
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  card: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  figures: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
    fontVariantNumeric: 'tabular-nums',
  },
  label: { color: tokens.colorNeutralForeground2 },
  score: { fontSize: tokens.fontSizeHero800, lineHeight: tokens.lineHeightHero800 },
  marks: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalXS,
  },
  mark: { height: 'auto', minHeight: '24px' },
});
