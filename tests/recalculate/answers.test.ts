import type { Host } from '../../src/snapshot/host';
import { decide, type Answer } from '../../src/recalculate/decide';
import type { Preview } from '../../src/recalculate/result';
import { lookOnly, writeFindingText, type Written } from '../../src/recalculate/writeFinding';
import { writePlanned } from '../../src/recalculate/writePlanned';
import { makeWorkbook, type SheetSpec } from '../books/makeWorkbook';
import { openBook } from '../books/openBook';
import { settings } from '../settings';
import { at, codes, smallSheet } from './desk';

const book = (sheet: SheetSpec) => openBook(makeWorkbook({ sheets: [sheet] }));

function previewOf(written: Written): Preview {
  if (written.kind !== 'looked') throw new Error(`ended as ${JSON.stringify(written)}`);
  return written.preview;
}

const finding = (host: Host, before: string | null, text: string) =>
  writeFindingText(host, settings(), { sheet: '考核表', cell: at('E4'), before, text });

const cells = ({ plan }: Preview) =>
  plan.edits.flatMap((edit) => (edit.kind === 'value' ? [`${edit.cell.row},${edit.cell.column}`] : []));

describe('a finding written', () => {
  test('stands in its cell, is scored, and writes no score', async () => {
    const host = book(smallSheet(['无', null, '无', '无']));
    const found = previewOf(await finding(host, null, '①×3:一季度'));
    expect(found.scored[0]?.reading.items[1]?.finding?.value).toBe('①×3:一季度');
    expect(found.scored[0]?.card.categories[0]?.items[1]?.deduction).toBe(1500);
    expect(cells(found).length).toBeGreaterThan(0);
    expect(found.scored[0]?.reading.items[1]?.score).toBeNull();
  });

  test('empty, clears the cell', async () => {
    const host = book(smallSheet(['无', '①', '无', '无']));
    const found = previewOf(await finding(host, '①', ''));
    expect(found.scored[0]?.reading.items[1]?.finding?.value ?? null).toBeNull();
  });

  test('never replaces what somebody typed in the meantime', async () => {
    const host = book(smallSheet(['无', '②', '无', '无']));
    expect(await finding(host, null, '①×3')).toMatchObject({
      kind: 'refused',
      fault: { code: 'changedMeanwhile' },
    });
    const found = previewOf(await lookOnly(host, settings()));
    expect(found.scored[0]?.reading.items[1]?.finding?.value).toBe('②');
  });
});

describe('a plan that was shown', () => {
  test('is what is written', async () => {
    const host = book(smallSheet(['①', '①×3', '无', '①']));
    const shown = previewOf(await lookOnly(host, settings()));
    expect((await writePlanned(host, settings(), shown)).kind).toBe('done');
    expect(previewOf(await lookOnly(host, settings())).plan.edits).toEqual([]);
  });

  test('is not written where a finding has changed since', async () => {
    const host = book(smallSheet(['①', '①×3', '无', '①']));
    const shown = previewOf(await lookOnly(host, settings()));
    await finding(host, '①×3', '②');
    expect(await writePlanned(host, settings(), shown)).toMatchObject({
      kind: 'refused',
      fault: { code: 'changedMeanwhile' },
    });
  });
});

describe('what a person says of how the workbook reads', () => {
  /** The second item's clause costs more than the item has. */
  const doubtful = (): SheetSpec => {
    const sheet = smallSheet(['无', '①', '无', '无']);
    const rows = (sheet.rows ?? []).map((row, index) =>
      index === 3 ? [row[0] ?? null, 4, '2、台账缺失的,扣9分。', ...row.slice(3)] : row,
    );
    return { ...sheet, rows };
  };
  const item = (found: Preview) => found.scored[0]?.card.categories[0]?.items[1];

  async function passage(host: Host, decision: 'confirmed' | 'dismissed'): Promise<Preview> {
    const before = item(previewOf(await lookOnly(host, settings())));
    const clause = before?.item.clauses[0];
    if (!before?.pending || !clause?.span) throw new Error('Nothing is in doubt');
    const { standard } = before.item;
    const place = { standard, span: clause.span, quote: clause.quote };
    const answer: Answer = { kind: 'passage', ...place, decision: { kind: decision } };
    return previewOf(await decide(host, settings(), answer));
  }

  test('a clause confirmed counts, then and later', async () => {
    const host = book(doubtful());
    expect(item(await passage(host, 'confirmed'))).toMatchObject({ pending: false, deduction: 4000 });
    const later = openBook(host.bytes());
    expect(item(previewOf(await lookOnly(later, settings())))).toMatchObject({ pending: false });
  });

  test('a clause dismissed is none', async () => {
    const host = book(doubtful());
    expect(item(await passage(host, 'dismissed'))?.item.clauses).toEqual([]);
  });

  test('a sheet read in part is written to once agreed', async () => {
    const sheet = smallSheet(['①', '①', '无', '无']);
    const rows = (sheet.rows ?? []).map((row, index) =>
      index === 3 ? [row[0] ?? null, '若干', ...row.slice(2)] : row,
    );
    const host = book({ ...sheet, rows });
    expect(previewOf(await lookOnly(host, settings())).scored.flatMap(codes)).toContain('readInPart');
    const agreed = previewOf(await decide(host, settings(), { kind: 'agreed', sheet: '考核表' }));
    expect(agreed.scored.flatMap(codes)).not.toContain('readInPart');
    expect(agreed.edits.cells).toBeGreaterThan(0);
  });
});
