import { takeBack } from '../../src/recalculate/takeBack';
import { recalculate } from '../../src/recalculate/recalculate';
import type { Snapshot } from '../../src/snapshot/snapshot';
import { corpusSheets } from '../books/corpusBook';
import { makeWorkbook } from '../books/makeWorkbook';
import { openBook } from '../books/openBook';
import { settings } from '../settings';
import { describeShared } from '../shared';

function content({ sheets }: Snapshot): unknown {
  return sheets.map(({ cells, used, merges, threads }) => ({
    used,
    cells: cells.map((row) => row.map(({ value }) => value)),
    merges: [...merges].sort((one, other) => one.top - other.top || one.left - other.left),
    threads: threads.map(({ cell, text }) => ({ cell, text })),
  }));
}

describeShared('a run on any layout', () => {
  it.each([0, 1, 2, 3, 4, 5])('%i is taken back whole', async (index) => {
    const [sheet] = corpusSheets().slice(index);
    if (!sheet) throw new Error('no such layout');
    const host = openBook(makeWorkbook({ sheets: [sheet] }));
    const before = content(await host.capture());
    await recalculate(host, settings({ agreed: 'all' }));
    expect(await takeBack(host)).toMatchObject({ kind: 'done', kept: 0 });
    expect(content(await host.capture())).toEqual(before);
  });
});
