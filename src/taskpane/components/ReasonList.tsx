import { makeStyles, tokens } from '@fluentui/react-components';
import type { ItemScore } from '../../scoring/scoreCard';

/** Why an item lost what it lost, and what waits for a person. */
export function ReasonList({ score }: { readonly score: ItemScore }) {
  const styles = useStyles();
  if (score.reasons.length === 0) return null;
  return (
    <ul className={styles.list}>
      {score.reasons.map((reason, index) => (
        <li key={index}>{reason.clause?.quote ?? reason.note}</li>
      ))}
    </ul>
  );
}

const useStyles = makeStyles({
  list: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    padding: `0 ${tokens.spacingHorizontalXS} 0 1.4em`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
});
