import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { formatPoints } from '../../../rubric/points';
import type { SelfComparison } from '../../../scoring/certainty';
import { useActions, useMessages } from '../paneContext';

/** The community's own figure beside the score, and the way to the items on which they differ. */
export function SelfScoreLine({ comparison }: { readonly comparison: SelfComparison }) {
  const styles = useStyles();
  const { overview: words } = useMessages();
  const actions = useActions();
  const { self, score, differing, missing } = comparison;
  const by = formatPoints(Math.abs(self - score));
  const verdict = self === score ? words.selfSame : self > score ? words.selfHigher(by) : words.selfLower(by);
  return (
    <p className={styles.line}>
      <span>{words.self(formatPoints(self), formatPoints(score))}</span>
      <span>{verdict}</span>
      {missing > 0 && <span className={styles.aside}>{words.selfMissing(missing)}</span>}
      {differing > 0 && (
        <Link
          as="button"
          onClick={() => actions.query({ filter: 'selfDiffers', category: null, search: '' })}
        >
          {words.differing(differing)}
        </Link>
      )}
    </p>
  );
}

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM, margin: 0 },
  aside: { color: tokens.colorNeutralForeground2 },
});
