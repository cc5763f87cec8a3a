import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import { formatPoints } from '../../../rubric/points';
import type { ItemScore } from '../../../scoring/scoreCard';
import { useMessages } from '../paneContext';

/** What an item lost or gained, and what keeps its score from being final. */
export function ItemMarks({ score }: { readonly score: ItemScore }) {
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

const useStyles = makeStyles({ lost: { color: tokens.colorStatusDangerForeground1 } });
