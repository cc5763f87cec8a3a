import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { StreetProblem } from '../../reading/streetProblem';
import { streetProblemText } from '../../wording/street';
import { streetPaneWords } from '../../wording/streetPane';
import { useLocale } from '../components/paneContext';

/** What is wrong with which workbook, sheet or row, and what to do about it; each once. */
export function ProblemList({ problems }: { readonly problems: readonly StreetProblem[] }) {
  const styles = useStyles();
  const locale = useLocale();
  const texts = [...new Set(problems.map((problem) => streetProblemText(problem, locale)))];
  if (texts.length === 0) return null;
  return (
    <section>
      <h3 className={styles.title}>{streetPaneWords(locale).problems(texts.length)}</h3>
      <ul className={styles.list}>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  );
}

const useStyles = makeStyles({
  title: { margin: 0, ...typographyStyles.body1Strong },
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
    overflowWrap: 'anywhere',
    color: tokens.colorNeutralForeground1,
  },
});
