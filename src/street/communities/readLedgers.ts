import type { Snapshot } from '../../snapshot/snapshot';
import { cellAddress, type CellRef } from '../../snapshot/area';
import type { ItemFindings } from '../../rubric/finding';
import type { Item } from '../../rubric/rubric';
import type { RubricSheet } from '../../reading/sheetReading';
import type { LedgerFault, StreetProblem } from '../../reading/streetProblem';
import { scoreRubric } from '../../scoring/scoreRubric';
import { linkIndicators } from '../scoreTable/linkIndicators';
import { communityKey } from './communityName';
import { itemMeant } from './ledgerItem';
import { ledgerRows, type LedgerRow } from './ledgerRows';
import type { BookSettings } from './readBook';
import type { RubricResult } from './results';
import { rubricResult } from './rubricResult';

export interface Ledger {
  readonly name: string;
  readonly rows: readonly LedgerRow[];
}

/** The sheets of a workbook that are ledgers. */
export function ledgersIn({ sheets }: Snapshot): readonly Ledger[] {
  return sheets
    .map((sheet) => ({ name: sheet.name, rows: ledgerRows(sheet) }))
    .filter(({ rows }) => rows.length > 0);
}

/**
 * Findings ledgers (台账): one row for each thing found, scored by the rubric in the same workbook that the row's
 * indicator names, or by the only one. An item without a row has not been checked; a row of 无 for an item says that
 * nothing was found, and one without an item says so of the whole rubric.
 */
export function readLedgers(
  file: string,
  ledgers: readonly Ledger[],
  rubrics: readonly RubricSheet[],
  settings: BookSettings,
  problems: StreetProblem[],
): readonly RubricResult[] {
  if (rubrics.length === 0) return [];
  return ledgers.flatMap(({ name, rows }) => {
    const tell = (row: LedgerRow, fault: LedgerFault): void => {
      problems.push({ code: 'ledgerRow', file, sheet: name, cell: row.cell, fault });
    };
    return scoreRows({ name, rows }, rubrics, settings, tell);
  });
}

function scoreRows(
  { name, rows }: Ledger,
  rubrics: readonly RubricSheet[],
  settings: BookSettings,
  tell: (row: LedgerRow, fault: LedgerFault) => void,
): readonly RubricResult[] {
  const sheets = new Map<string, CommunityFindings>();
  const seen = new Map<string, number>();
  for (const row of rows) {
    const said = JSON.stringify([row.community, row.indicator, row.item, row.finding, row.person, row.date]);
    const before = seen.get(said);
    if (before !== undefined) {
      tell(row, { code: 'repeated', row: before });
      continue;
    }
    seen.set(said, row.cell.row);
    if (row.community === '') {
      tell(row, { code: 'noCommunity' });
      continue;
    }
    const rubric = rubricMeant(row, rubrics);
    if (!rubric) {
      tell(row, { code: 'noIndicator', text: row.indicator });
      continue;
    }
    const key = `${communityKey(row.community)}\n${rubric.sheet}\n${cellAddress({ row: rubric.table.top, column: 1 })}`;
    const found = sheets.get(key) ?? new CommunityFindings(row.community, rubric, name);
    sheets.set(key, found);
    if (!found.take(row)) tell(row, { code: 'noItem', text: row.item });
  }
  return [...sheets.values()].map((findings) => findings.score(settings));
}

function rubricMeant(row: LedgerRow, rubrics: readonly RubricSheet[]): RubricSheet | null {
  if (row.indicator === '') return rubrics.length === 1 ? (rubrics[0] ?? null) : null;
  const names = rubrics.map(({ sheet, rubric }) => ({ sheet, title: rubric.name }));
  const [link] = linkIndicators([{ name: row.indicator }], names, []);
  return link?.kind === 'linked' ? (rubrics[link.rubric] ?? null) : null;
}

/** What the rows of one community say under one rubric. */
class CommunityFindings {
  readonly #texts = new Map<Item, string[]>();
  readonly #items: readonly Item[];
  readonly #cells: CellRef[] = [];
  #clear = false;

  constructor(
    readonly community: string,
    readonly rubric: RubricSheet,
    readonly ledger: string,
  ) {
    this.#items = rubric.rubric.categories.flatMap(({ items }) => items);
  }

  /** @returns whether the rubric has the item that the row is about. */
  take(row: LedgerRow): boolean {
    this.#cells.push(row.cell);
    if (row.item === '' && row.clear) {
      this.#clear = true;
      return true;
    }
    const item = itemMeant(row, this.rubric.rubric);
    if (!item) return false;
    const texts = this.#texts.get(item) ?? [];
    texts.push(row.finding);
    this.#texts.set(item, texts);
    return true;
  }

  score(settings: BookSettings): RubricResult {
    const findings = this.#items.map((item): ItemFindings => {
      const texts = this.#texts.get(item);
      if (!texts) return { kind: this.#clear ? 'clear' : 'unchecked' };
      const value = texts.join('\n');
      return settings.reading.readFindings({ value, formula: null, numberFormat: '@' }, item);
    });
    const card = scoreRubric(this.rubric.rubric, findings, settings.policies);
    const reading = { ...this.rubric, findings, selfScores: findings.map(() => null) };
    return rubricResult({ reading, card }, this.community, { sheet: this.ledger, cells: this.#cells });
  }
}
