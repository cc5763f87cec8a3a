import { makeStyles, tokens } from '@fluentui/react-components';
import type { ItemScore } from '../../scoring/scoreCard';
import { commentText } from '../../wording/comment';
import { useLocale, usePolicies } from './paneContext';

/** Why an item lost what it lost, and what waits for a person: the comment on its cell, without its line of figures. */
export function ReasonList({ score }: { readonly score: ItemScore }) {
  const styles = useStyles();
  const [, ...lines] = commentText(score, usePolicies(), useLocale()).split('\n');
  if (lines.length === 0) return null;
  return (
    <ul className={styles.list}>
      {lines.map((line, index) => (
        <li key={index}>{line}</li>
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
