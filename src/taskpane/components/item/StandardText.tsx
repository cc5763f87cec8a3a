import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Item } from '../../../rubric/rubric';
import { marksOf } from '../../../wording/mark';
import { standardSegments } from '../../item/standardSegments';
import { useMessages } from '../paneContext';
import { useClauseLook } from './clauseLook';

/** The standard as it stands in the sheet, with the words of each clause in the clause's own colour, behind its mark. */
export function StandardText({ item }: { readonly item: Item }) {
  const styles = useStyles();
  const look = useClauseLook();
  const { item: words } = useMessages();
  return (
    <p className={styles.text}>
      {standardSegments(item).map(({ text, clauses: [clause], begins, unread }, index) =>
        clause === undefined && !unread ? (
          <span key={index}>{text}</span>
        ) : (
          <mark
            key={index}
            className={mergeClasses(styles.mark, clause === undefined ? styles.unread : look(clause))}
            title={clause === undefined ? words.unreadHere : undefined}
          >
            {begins.length > 0 && <b>{marksOf(begins)}</b>}
            {text}
          </mark>
        ),
      )}
    </p>
  );
}

const useStyles = makeStyles({
  text: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', lineHeight: tokens.lineHeightBase400 },
  mark: {
    borderRadius: tokens.borderRadiusSmall,
    padding: '1px 2px',
    // Where colours are the system's own, the marks alone tell the clauses apart, and a line says how far each goes.
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      backgroundColor: 'Canvas',
      color: 'CanvasText',
      textDecoration: 'underline',
    },
  },
  unread: {
    backgroundColor: tokens.colorStatusWarningBackground2,
    color: tokens.colorNeutralForeground1,
    textDecoration: `underline wavy ${tokens.colorStatusWarningForeground1}`,
  },
});
