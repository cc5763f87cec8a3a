import { unzipSync } from 'fflate';
import { recalculate } from '../../src/recalculate/recalculate';
import { openBook } from '../books/openBook';
import { richBook } from '../books/richBook';
import { settings } from '../settings';
import { describeShared } from '../shared';
import { smallSheet } from './desk';

/** Parts that a cell, a comment or our own state lives in, wherever in the package they are. */
const PLANNED = [
  /^\[Content_Types\]\.xml$/,
  /^xl\/workbook\.xml$/,
  /^xl\/_rels\/workbook\.xml\.rels$/,
  /^xl\/sharedStrings\.xml$/,
  /^xl\/styles\.xml$/,
  /^xl\/persons\//,
  /^xl\/calcChain\.xml$/,
];

describeShared('scoring a rubric in a workbook full of other things', () => {
  it('leaves every part that was not planned for as it was, byte for byte', async () => {
    const before = unzipSync(richBook(smallSheet(['②', '①×3', '无', '①'])));
    const host = openBook(richBook(smallSheet(['②', '①×3', '无', '①'])));
    const result = await recalculate(host, settings({ scope: 'activeSheet' }));
    expect(result.kind).toBe('done');
    const after = unzipSync(host.bytes());

    const kept = Object.keys(before).filter(
      (part) => part !== ownSheetPart(before) && !PLANNED.some((pattern) => pattern.test(part)),
    );
    expect(kept.length).toBeGreaterThan(30);
    for (const part of kept) expect([part, after[part]]).toEqual([part, before[part]]);
  });

  it('writes nothing on the second run', async () => {
    const first = openBook(richBook(smallSheet(['②', '①×3', '无', '①'])));
    await recalculate(first, settings({ scope: 'activeSheet' }));
    const second = openBook(first.bytes());
    await recalculate(second, settings({ scope: 'activeSheet' }));
    expect(Buffer.compare(Buffer.from(second.bytes()), Buffer.from(first.bytes()))).toBe(0);
  });
});

/** The part of the sheet that the rubric was put on: the last one. */
function ownSheetPart(parts: Readonly<Record<string, Uint8Array>>): string | undefined {
  return Object.keys(parts)
    .filter((part) => /^xl\/worksheets\/sheet\d+\.xml$/.test(part))
    .sort((one, other) => number(other) - number(one))[0];
}

function number(part: string): number {
  return Number(/(\d+)\.xml$/.exec(part)?.[1] ?? 0);
}
