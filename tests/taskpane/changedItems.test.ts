import { changedItems } from '../../src/taskpane/changedItems';
import { samplePreview, sampleSheet } from './sampleResult';

const before = samplePreview();

/** The sample with another text in an item's 检查情况. */
function withFinding(index: number, value: string) {
  const sheet = sampleSheet('组织建设');
  const items = sheet.reading.items.map((place, at) =>
    at === index && place.finding ? { ...place, finding: { ...place.finding, value } } : place,
  );
  return samplePreview({ scored: [{ ...sheet, reading: { ...sheet.reading, items } }] });
}

test('an item whose 检查情况 says something else has changed, and no other', () => {
  expect(changedItems(before, withFinding(1, '②'))).toEqual([{ table: '组织建设', item: 'item-2' }]);
});

test('nothing has changed where everything reads as before', () => {
  expect(changedItems(before, samplePreview())).toEqual([]);
});

test('the first reading changes nothing, and neither does a sheet read for the first time', () => {
  expect(changedItems(null, withFinding(1, '②'))).toEqual([]);
  const more = samplePreview({ scored: [...before.scored, sampleSheet('平安建设')] });
  expect(changedItems(before, more)).toEqual([]);
});

test('an item that is new on a known sheet has changed', () => {
  const [sheet] = before.scored;
  if (!sheet) throw new Error('The sample has no sheet');
  const [first, ...rest] = sheet.card.categories;
  if (!first) throw new Error('The sample has no category');
  const fewer = samplePreview({
    scored: [
      {
        ...sheet,
        card: { ...sheet.card, categories: [{ ...first, items: first.items.slice(1) }, ...rest] },
      },
    ],
  });
  expect(changedItems(fewer, before)).toEqual([{ table: '组织建设', item: 'item-1' }]);
});
