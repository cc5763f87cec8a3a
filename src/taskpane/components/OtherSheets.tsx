import { makeStyles, tokens } from '@fluentui/react-components';
import type { OtherSheet } from '../../reading/sheetReading';
import { notARubricText } from '../../wording/readingIssue';
import { useLocale } from './paneContext';

/** Why each of these sheets is no rubric. */
export function OtherSheets({ others }: { readonly others: readonly OtherSheet[] }) {
  const styles = useStyles();
  const locale = useLocale();
  if (others.length === 0) return null;
  return (
    <ul className={styles.list}>
      {others.map(({ sheet, reason }) => (
        <li key={sheet}>
          <strong>{sheet}</strong> {notARubricText(reason, locale)}
        </li>
      ))}
    </ul>
  );
}

const useStyles = makeStyles({
  list: { margin: '4px 0', paddingLeft: '1.4em', fontSize: tokens.fontSizeBase200 },
});
