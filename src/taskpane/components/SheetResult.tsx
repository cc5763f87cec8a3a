import { makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { CellRef } from '../../snapshot/area';
import type { ScoredSheet } from '../../recalculate/result';
import { cellOfItem } from '../itemCells';
import { CategorySection } from './CategorySection';
import { TotalCard } from './TotalCard';

interface SheetResultProps {
  readonly sheet: ScoredSheet;
  /** More than one sheet is shown, so each carries its name. */
  readonly named: boolean;
  readonly onSelect: (sheet: string, cell: CellRef) => void;
}

/** One rubric's total, and its categories with their items. */
export function SheetResult({ sheet: { reading, card }, named, onSelect }: SheetResultProps) {
  const styles = useStyles();
  return (
    <section className={styles.sheet} aria-label={reading.sheet}>
      {named && <Subtitle2 as="h2">{reading.sheet}</Subtitle2>}
      <TotalCard total={card.total} />
      {card.categories.map((category) => (
        <CategorySection
          key={category.name}
          category={category}
          onSelectItem={(item) => {
            const cell = cellOfItem(reading, item);
            if (cell) onSelect(reading.sheet, cell);
          }}
        />
      ))}
    </section>
  );
}

const useStyles = makeStyles({
  sheet: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});
