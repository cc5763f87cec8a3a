import { makeStyles, tokens } from '@fluentui/react-components';
import type { CellRef } from '../../snapshot/area';
import type { SheetNotice } from '../../reading/sheetNotice';
import { sheetNoticeText } from '../../wording/sheetNotice';
import { useActions, useLocale, useMessages } from './paneContext';

interface SheetNoticesProps {
  readonly sheet: string;
  readonly notices: readonly SheetNotice[];
  readonly onSelect: (cell: CellRef) => void;
}

/** What the run left alone on a sheet, each with the way to its cell. */
export function SheetNotices({ sheet, notices, onSelect }: SheetNoticesProps) {
  const styles = useStyles();
  const locale = useLocale();
  const messages = useMessages();
  const actions = useActions();
  if (notices.length === 0) return null;
  return (
    <details className={styles.box} open={notices.length <= 3}>
      <summary className={styles.summary}>{messages.notices(notices.length)}</summary>
      <ul className={styles.list}>
        {notices.map((notice, index) => (
          <li key={index}>
            {sheetNoticeText(notice, locale)}
            {'cell' in notice && (
              <button type="button" className={styles.link} onClick={() => onSelect(notice.cell)}>
                {messages.goToCell}
              </button>
            )}
            {notice.code === 'readInPart' && (
              <button
                type="button"
                className={styles.link}
                onClick={() => actions.decide({ kind: 'agreed', sheet })}
              >
                {messages.agree}
              </button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

const useStyles = makeStyles({
  box: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorNeutralForeground1,
  },
  summary: { cursor: 'pointer', fontWeight: tokens.fontWeightSemibold },
  list: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    paddingLeft: '1.4em',
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  link: {
    marginLeft: tokens.spacingHorizontalXS,
    padding: 0,
    border: 'none',
    background: 'none',
    color: tokens.colorBrandForegroundLink,
    font: 'inherit',
    textDecoration: 'underline',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});
