import { makeStyles, tokens } from '@fluentui/react-components';
import { cellAddress } from '../../snapshot/area';
import type { CommentEdit } from '../../snapshot/plan';

/** What comments that Excel would not take would have said, each with its cell. */
export function UnplacedComments({ comments }: { readonly comments: readonly CommentEdit[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {comments.map(({ sheet, cell, after }) => (
        <li key={`${sheet} ${cellAddress(cell)}`}>
          <strong>
            {sheet} {cellAddress(cell)}
          </strong>{' '}
          {after}
        </li>
      ))}
    </ul>
  );
}

const useStyles = makeStyles({
  list: {
    margin: '4px 0',
    paddingLeft: '1.4em',
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'pre-line',
    overflowWrap: 'anywhere',
  },
});
