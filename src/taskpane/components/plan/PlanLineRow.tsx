import { makeStyles, tokens } from '@fluentui/react-components';
import type { CellValue } from '../../../snapshot/snapshot';
import type { PlanWords } from '../../../wording/pane/planWords';
import type { PlanLine } from '../../planLines';
import { useActions, useMessages } from '../paneContext';
import { LIST_ROW, ONE_LINE } from '../rowLook';

interface PlanLineRowProps {
  readonly line: PlanLine;
  /** More than one sheet is concerned, so each cell carries its own. */
  readonly named: boolean;
  readonly tabIndex: 0 | -1;
}

export const PLAN_ROW_HEIGHT = 52;

/** One change: where, and what becomes what. Its button shows the cell. */
export function PlanLineRow({ line, named, tabIndex }: PlanLineRowProps) {
  const styles = useStyles();
  const { plan: words } = useMessages();
  const actions = useActions();
  const { sheet, address, change, cell } = line;
  return (
    <button
      type="button"
      className={styles.row}
      tabIndex={tabIndex}
      onClick={() => actions.select(sheet, cell)}
    >
      <span className={styles.place}>{named ? `${sheet} ${address}` : address}</span>
      {change.kind === 'value' ? (
        <span className={styles.change}>
          <del className={styles.before}>{shown(change.before, words)}</del>
          <span aria-label={words.arrow} role="img">
            {' → '}
          </span>
          <ins className={styles.after}>{shown(change.after, words)}</ins>
        </span>
      ) : (
        <span className={styles.change}>
          {words.comment[howChanged(change)]} {(change.after ?? change.before ?? '').replaceAll('\n', ' ')}
        </span>
      )}
    </button>
  );
}

function shown(value: CellValue, { empty }: PlanWords): string {
  return value === null || value === '' ? empty : String(value);
}

function howChanged({ before, after }: { readonly before: string | null; readonly after: string | null }) {
  return after === null ? 'removed' : before === null ? 'added' : 'changed';
}

const useStyles = makeStyles({
  row: LIST_ROW,
  place: {
    maxWidth: '100%',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    ...ONE_LINE,
  },
  change: { maxWidth: '100%', ...ONE_LINE },
  before: { color: tokens.colorNeutralForeground2 },
  after: { textDecoration: 'none', fontWeight: tokens.fontWeightSemibold },
});
