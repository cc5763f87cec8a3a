import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { formatPoints, type Points } from '../../rubric/points';
import type { CategoryScore, ItemScore } from '../../scoring/scoreCard';
import { ItemRow } from './ItemRow';
import { useMessages } from './paneContext';

interface CategorySectionProps {
  readonly category: CategoryScore;
  readonly onSelectItem: (item: ItemScore) => void;
}

/** A category's subtotal, with a bar; its items can be folded away. */
export function CategorySection({ category, onSelectItem }: CategorySectionProps) {
  const styles = useStyles();
  const messages = useMessages();
  const [open, setOpen] = useState(true);
  const items = useId();
  return (
    <section>
      <h3 className={styles.heading}>
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={open}
          aria-controls={items}
          onClick={() => setOpen(!open)}
        >
          <span aria-hidden className={mergeClasses(styles.chevron, open && styles.chevronOpen)} />
          <span className={styles.name}>{category.name}</span>
          <span className={styles.figure}>
            {messages.scoreOfPoints(formatPoints(category.score), formatPoints(category.points))}
          </span>
        </button>
      </h3>
      <div aria-hidden className={styles.track}>
        <div className={styles.fill} style={{ width: `${share(category.score, category.points)}%` }} />
      </div>
      <ul id={items} className={styles.items} hidden={!open}>
        {category.items.map((score) => (
          <ItemRow key={score.item.id} score={score} onSelect={() => onSelectItem(score)} />
        ))}
      </ul>
    </section>
  );
}

/** How much of the bar is filled, 0…100; 倒扣 and bonuses can take a score beyond either end. */
function share(score: Points, points: Points): number {
  return points > 0 ? Math.min(100, Math.max(0, (score / points) * 100)) : 0;
}

const useStyles = makeStyles({
  heading: { margin: 0 },
  toggle: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    width: '100%',
    padding: `${tokens.spacingVerticalS} 0`,
    border: 'none',
    background: 'none',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'left',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chevron: {
    flexShrink: 0,
    width: '6px',
    height: '6px',
    borderRight: '2px solid currentColor',
    borderBottom: '2px solid currentColor',
    transform: 'rotate(-45deg)',
  },
  chevronOpen: { transform: 'rotate(45deg)' },
  name: { flexGrow: 1, overflowWrap: 'anywhere' },
  figure: { flexShrink: 0, fontVariantNumeric: 'tabular-nums' },
  track: {
    height: '4px',
    borderRadius: '2px',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground5,
    // High contrast takes background colours away; an outline remains.
    '@media (forced-colors: active)': { outline: '1px solid' },
  },
  fill: {
    height: '100%',
    backgroundColor: tokens.colorBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
  },
  items: { listStyle: 'none', margin: `${tokens.spacingVerticalXS} 0 0`, padding: 0 },
});
