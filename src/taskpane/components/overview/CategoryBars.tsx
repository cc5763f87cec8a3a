import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { formatPoints, type Points } from '../../../rubric/points';
import { certaintyOf, type CertaintyOfPoints } from '../../../scoring/certainty';
import type { CategoryScore } from '../../../scoring/scoreCard';
import { useActions, useMessages } from '../paneContext';
import { ROW_BUTTON } from '../rowLook';

/** A bar for each category: what is scored, what is still open, what is lost. Each leads to the category's items. */
export function CategoryBars({ categories }: { readonly categories: readonly CategoryScore[] }) {
  const styles = useStyles();
  const messages = useMessages();
  const { overview: words } = messages;
  const actions = useActions();
  return (
    <section>
      <h3 className={styles.title}>{words.categories}</h3>
      <ul className={styles.list}>
        {categories.map((category, index) => {
          const certainty = certaintyOf(category);
          const { scored, open, lost } = certainty;
          return (
            <li key={index}>
              <button
                type="button"
                className={styles.row}
                title={words.showCategory(category.name)}
                onClick={() => actions.query({ filter: 'all', category: category.name, search: '' })}
              >
                <span className={styles.head}>
                  <span className={styles.name}>{category.name}</span>
                  <span className={styles.figure}>
                    {messages.scoreOfPoints(formatPoints(category.score), formatPoints(category.points))}
                  </span>
                </span>
                <Bar {...certainty} />
                <span className={styles.parts}>
                  <Part label={words.scored} points={scored} />
                  {open > 0 && <Part label={words.open} points={open} />}
                  {lost > 0 && <Part label={words.lost} points={lost} />}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Part({ label, points }: { readonly label: string; readonly points: Points }) {
  return (
    <span>
      {label} {formatPoints(points)}
    </span>
  );
}

/** The words below say what it shows. Patterns tell the parts apart where colours do not. */
function Bar({ scored, open, lost }: CertaintyOfPoints) {
  const styles = useStyles();
  const whole = Math.max(1, scored + open + lost);
  const width = (points: Points) => `${(Math.max(0, points) / whole) * 100}%`;
  const start = Math.max(0, scored);
  return (
    <svg className={styles.bar} width="100%" height="10" aria-hidden focusable="false">
      <rect className={styles.scored} width={width(start)} height="10" />
      <rect className={styles.open} x={width(start)} y="3" width={width(open)} height="4" />
      <rect
        className={styles.lost}
        x={width(start + open)}
        y="0.5"
        width={width(lost)}
        height="9"
        strokeWidth="1"
      />
    </svg>
  );
}

const useStyles = makeStyles({
  title: { margin: `0 0 ${tokens.spacingVerticalXS}`, ...typographyStyles.subtitle2 },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  row: {
    ...ROW_BUTTON,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  head: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  figure: { flexShrink: 0, fontVariantNumeric: 'tabular-nums' },
  bar: {
    display: 'block',
    margin: `${tokens.spacingVerticalXS} 0`,
    borderRadius: tokens.borderRadiusSmall,
    forcedColorAdjust: 'none',
  },
  scored: {
    fill: tokens.colorBrandBackground,
    '@media (forced-colors: active)': { fill: 'Highlight' },
  },
  open: {
    fill: tokens.colorNeutralForeground4,
    '@media (forced-colors: active)': { fill: 'GrayText' },
  },
  lost: {
    fill: tokens.colorStatusDangerBackground2,
    stroke: tokens.colorStatusDangerBorder2,
    '@media (forced-colors: active)': { fill: 'Canvas', stroke: 'CanvasText' },
  },
  parts: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
  },
});
