import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { CellRef } from '../../snapshot/area';
import type { Plan } from '../../snapshot/plan';
import type { ScoredSheet } from '../../recalculate/result';
import { cellOfItem } from '../itemCells';
import { CategorySection } from './CategorySection';
import { useHeardOnly } from './heardOnly';
import { SheetNotices } from './SheetNotices';
import { TotalCard } from './TotalCard';

interface SheetResultProps {
  readonly sheet: ScoredSheet;
  /** What the run wrote. */
  readonly plan: Plan;
  /** More than one sheet is shown, so each carries its name. */
  readonly named: boolean;
  readonly onSelect: (sheet: string, cell: CellRef) => void;
}

/** One rubric's total, and its categories with their items. */
export function SheetResult({ sheet: { reading, card, notices }, plan, named, onSelect }: SheetResultProps) {
  const styles = useStyles();
  const { heardOnly } = useHeardOnly();
  return (
    <section className={styles.sheet} aria-label={reading.sheet}>
      <h2 className={named ? styles.name : heardOnly}>{reading.sheet}</h2>
      <TotalCard total={card.total} />
      <SheetNotices notices={notices} onSelect={(cell) => onSelect(reading.sheet, cell)} />
      {card.categories.map((category) => (
        <CategorySection
          key={category.name}
          category={category}
          onSelectItem={(item) => {
            const cell = cellOfItem(reading, item, plan);
            if (cell) onSelect(reading.sheet, cell);
          }}
        />
      ))}
    </section>
  );
}

const useStyles = makeStyles({
  name: { margin: 0, ...typographyStyles.subtitle2 },
  sheet: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});
