import { selfComparison } from '../../selfComparison';
import type { Plan } from '../../../snapshot/plan';
import type { Preview } from '../../../recalculate/result';
import type { ItemRef, Table } from '../../tables';
import { entryOf } from '../../tables';
import { useHeardOnly } from '../heardOnly';
import { useActions } from '../paneContext';
import { SheetNotices } from '../SheetNotices';
import { TotalCard } from '../TotalCard';
import { CategoryBars } from './CategoryBars';
import { FinalBox } from './FinalBox';
import { ChangedItems } from './ChangedItems';
import { SelfScoreLine } from './SelfScoreLine';

interface OverviewPageProps {
  readonly table: Table;
  readonly changed: readonly ItemRef[];
  readonly result: Preview;
  /** What the last run wrote: it is no longer to be written. */
  readonly written: Plan | null;
  readonly busy: boolean;
}

/** A table's total, what keeps it from being final, and its categories. */
export function OverviewPage({ table, changed, result, written, busy }: OverviewPageProps) {
  const actions = useActions();
  const { reading, card, notices, final } = table.scored;
  const comparison = selfComparison(table.items, result.policies);
  const unwritten =
    result.plan !== written &&
    result.plan.edits.some((edit) => edit.kind === 'value' && edit.sheet === reading.sheet);
  const finalBox = <FinalBox scored={table.scored} unwritten={unwritten} busy={busy} />;
  return (
    <>
      <h2 className={useHeardOnly().heardOnly}>{table.name}</h2>
      <TotalCard total={card.total} />
      {final && finalBox}
      {comparison && <SelfScoreLine comparison={comparison} />}
      <ChangedItems entries={changed.flatMap((ref) => entryOf([table], ref) ?? [])} />
      <SheetNotices
        sheet={reading.sheet}
        // What is final has a place of its own.
        notices={notices.filter(({ code }) => code !== 'final')}
        onSelect={(cell) => actions.select(reading.sheet, cell)}
      />
      <CategoryBars categories={card.categories} />
      {!final && finalBox}
    </>
  );
}
