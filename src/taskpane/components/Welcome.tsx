import { makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useMessages } from './paneContext';

/** Before the first run: what to do, in three lines. */
export function Welcome() {
  const styles = useStyles();
  const { welcome } = useMessages();
  return (
    <section>
      <Subtitle2 as="h2" block>
        {welcome.title}
      </Subtitle2>
      <ol className={styles.steps}>
        {welcome.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </section>
  );
}

const useStyles = makeStyles({
  steps: {
    margin: `${tokens.spacingVerticalM} 0 0`,
    paddingLeft: '1.4em',
    color: tokens.colorNeutralForeground2,
    lineHeight: tokens.lineHeightBase400,
    '& li': { marginBottom: tokens.spacingVerticalS },
  },
});
