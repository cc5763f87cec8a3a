import { makeStyles, tokens } from '@fluentui/react-components';
import { formatPoints, type Points } from '../../../rubric/points';
import { useMessages } from '../paneContext';

/** What a finding costs, and what would come back without it: with a cap biting, the two differ. */
export function CostLine({ cost, gain }: { readonly cost: Points; readonly gain: Points }) {
  const styles = useStyles();
  const { item: words } = useMessages();
  const costs =
    cost === 0
      ? words.costsNothing
      : cost > 0
        ? words.costs(formatPoints(cost))
        : words.gives(formatPoints(-cost));
  return (
    <p className={styles.line}>
      <span>{costs}</span>
      {gain >= 0 && gain !== cost && <span>{words.wouldGiveBack(formatPoints(gain))}</span>}
    </p>
  );
}

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});
