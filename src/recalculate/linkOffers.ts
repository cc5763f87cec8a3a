import type { CellRef } from '../snapshot/area';
import { mainColumn } from '../reading/mainColumn';
import type { ScoreTableSheet } from '../reading/sheetReading';
import type { LinkChoice } from '../state/memory';
import { likenessOf, type Link, type RubricName } from '../street/scoreTable/linkIndicators';
import type { FilledTable } from '../street/scoreTable/planScoreTable';

/** How an indicator came to its rubric, or to none. */
export type LinkedBy =
  /** A person said so, or that it has none. */
  | 'person'
  /** It goes by the rubric's name, or by one much like it. */
  | 'name'
  | 'likeName'
  /** Several rubrics go by its name equally well: none of them is taken. */
  | 'ambiguous'
  /** The sheet that a person chose is no longer there. */
  | 'gone'
  | 'none';

/** A rubric that an indicator can be linked to. */
export interface LinkCandidate extends RubricName {
  /** How much its name is like the indicator's, 0…1. */
  readonly likeness: number;
}

/** An indicator as a person may be asked about it. */
export interface LinkOffer {
  /** The score table's sheet. */
  readonly table: string;
  readonly cell: CellRef;
  readonly indicator: string;
  /** The rubric's sheet; of a choice that is gone, the sheet that was chosen. */
  readonly sheet: string | null;
  readonly by: LinkedBy;
  /** Every rubric of the workbook, the likeliest first. */
  readonly candidates: readonly LinkCandidate[];
}

/**
 * What each indicator of the score tables is scored by, and what else it could be.
 * @param rubrics the list that the tables' links are places in.
 */
export function linkOffers(
  tables: readonly Pick<FilledTable, 'reading' | 'links'>[],
  rubrics: readonly RubricName[],
  choices: readonly LinkChoice[],
): readonly LinkOffer[] {
  const without = new Set(choices.flatMap(({ indicator, sheet }) => (sheet === null ? [indicator] : [])));
  const bySheet = [...new Map(rubrics.map((rubric) => [rubric.sheet, rubric])).values()];
  return tables.flatMap(({ reading, links }) => {
    const column = mainColumn(reading.columns, 'item') ?? reading.table.left;
    return reading.scoreTable.indicators.map(({ name: indicator }, index): LinkOffer => {
      const link = links[index] ?? { kind: 'none' };
      return {
        table: reading.sheet,
        cell: { row: reading.rows[index] ?? reading.table.top, column },
        indicator,
        ...linked(link, rubrics, without.has(indicator)),
        candidates: bySheet
          .map((rubric) => ({
            sheet: rubric.sheet,
            title: rubric.title,
            likeness: likenessOf(rubric, indicator),
          }))
          .sort((one, other) => other.likeness - one.likeness),
      };
    });
  });
}

/** The link of one indicator of a table, `index` from 0, among those of the whole workbook. */
export function linkOf(
  { sheet, rows }: Pick<ScoreTableSheet, 'sheet' | 'rows'>,
  index: number,
  links: readonly LinkOffer[],
): LinkOffer | undefined {
  return links.find(({ table, cell }) => table === sheet && cell.row === rows[index]);
}

const LINKED_BY = { person: 'person', sure: 'name', likely: 'likeName' } as const;

function linked(
  link: Link,
  rubrics: readonly RubricName[],
  toNone: boolean,
): Pick<LinkOffer, 'sheet' | 'by'> {
  switch (link.kind) {
    case 'linked':
      return { sheet: rubrics[link.rubric]?.sheet ?? null, by: LINKED_BY[link.confidence] };
    case 'ambiguous':
      return { sheet: null, by: 'ambiguous' };
    case 'gone':
      return { sheet: link.sheet, by: 'gone' };
    case 'none':
      return { sheet: null, by: toNone ? 'person' : 'none' };
  }
}
