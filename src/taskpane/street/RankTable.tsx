import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { formatPoints } from '../../rubric/points';
import type { Summary, SummaryRow } from '../../street/summary/summarise';
import { streetWords } from '../../wording/street';
import { streetPaneWords } from '../../wording/streetPane';
import { useLocale } from '../components/paneContext';

/** Communities by rank, with their totals; the sheet says the rest. */
export function RankTable({ summary }: { readonly summary: Summary }) {
  const styles = useStyles();
  const locale = useLocale();
  const words = streetPaneWords(locale);
  const { unrated, ofScored } = streetWords(locale);
  const rows = [...summary.rows].sort((one, other) => (one.rank ?? Infinity) - (other.rank ?? Infinity));
  const total = ({ total: { scored, weighted, points } }: SummaryRow) => {
    if (scored === 0) return unrated;
    return scored === points ? formatPoints(weighted) : `${formatPoints(weighted)} (${ofScored(scored)})`;
  };
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{words.ranks}</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.cell}>
            {words.rank}
          </th>
          <th scope="col" className={styles.cell}>
            {words.community}
          </th>
          <th scope="col" className={styles.figure}>
            {words.total}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.file} ${row.community}`}>
            <td className={styles.cell}>
              {row.rank ?? ''}
              {row.tied ? ` (${words.tied})` : ''}
            </td>
            <td className={styles.cell}>{row.community}</td>
            <td className={styles.figure}>{total(row)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const CELL = {
  padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
  borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  textAlign: 'left',
} as const;

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse' },
  caption: { textAlign: 'left', ...typographyStyles.body1Strong },
  cell: CELL,
  figure: { ...CELL, textAlign: 'right' },
});
