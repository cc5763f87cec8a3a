/** @jest-environment jsdom */
import { directTransport } from '../../../src/standin/client/transport';
import { writeContents } from '../../../src/standin/workbook/writing';
import { eventsDelivered, openExcel } from '../openExcel';
import { activeSheet, behaviour, put } from './behaviour';

const A1 = { top: 1, left: 1, bottom: 1, right: 1 };

/** Listens to the active sheet's changes and gives the list that grows. */
async function heardChanges(): Promise<Excel.WorksheetChangedEventArgs[]> {
  const heard: Excel.WorksheetChangedEventArgs[] = [];
  await Excel.run(async (context) => {
    activeSheet(context).onChanged.add((event) => Promise.resolve(void heard.push(event)));
    await context.sync();
  });
  return heard;
}

behaviour('change-event', async () => {
  openExcel();
  const heard = await heardChanges();
  const ofAll: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add((event) => Promise.resolve(void ofAll.push(event.address)));
    await context.sync();
  });
  await put('B2', [['new']]);
  await put('A1:C1', [[1, 2, 3]]);
  await eventsDelivered();
  expect(heard.map(({ address, changeType }) => [address, changeType])).toEqual([
    ['B2', 'RangeEdited'],
    ['A1:C1', 'RangeEdited'],
  ]);
  expect(heard[0]?.details).toMatchObject({ valueBefore: '', valueAfter: 'new', valueTypeAfter: 'String' });
  expect(ofAll).toEqual(['B2', 'A1:C1']);
});

behaviour('event-source', async () => {
  const { host } = openExcel();
  const heard = await heardChanges();
  await put('A1', [['mine']]);
  const edit = (text: string) =>
    host.as.bind(host, 'person', (book) => writeContents(book, book.activeSheet, A1, text));
  edit('typed')();
  host.as('coauthor', (book) => writeContents(book, book.activeSheet, A1, 'theirs'));
  await eventsDelivered();
  expect(heard.map(({ source, triggerSource }) => [source, triggerSource])).toEqual([
    ['Local', 'ThisLocalAddin'],
    ['Local', 'Unknown'],
    ['Remote', 'Unknown'],
  ]);
});

behaviour('event-range', async () => {
  openExcel();
  const heard = await heardChanges();
  await put('B2', [['x']]);
  await eventsDelivered();
  await Excel.run(async (context) => {
    const range = heard[0]?.getRange(context).load('address');
    await context.sync();
    expect(range?.address).toBe('Sheet1!B2');
  });
});

behaviour('event-removed', async () => {
  openExcel();
  let count = 0;
  const result = await Excel.run(async (context) => {
    const added = activeSheet(context).onChanged.add(() => Promise.resolve(void (count += 1)));
    await context.sync();
    return added;
  });
  await put('A1', [['x']]);
  await eventsDelivered();
  await Excel.run(result.context, async (context) => {
    result.remove();
    await context.sync();
  });
  await put('A1', [['y']]);
  await eventsDelivered();
  expect(count).toBe(1);
});

behaviour('events-disabled', async () => {
  openExcel();
  const heard = await heardChanges();
  const enable = (on: boolean): Promise<void> =>
    Excel.run(async (context) => {
      context.runtime.enableEvents = on;
      await context.sync();
    });
  await enable(false);
  await put('A1', [['silent']]);
  await enable(true);
  await put('A2', [['heard']]);
  await eventsDelivered();
  expect(heard.map(({ address }) => address)).toEqual(['A2']);
});

behaviour('selection-event', async () => {
  openExcel();
  const heard: string[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    activeSheet(context).onSelectionChanged.add(({ address }) =>
      Promise.resolve(void heard.push(`sheet ${address}`)),
    );
    worksheets.onSelectionChanged.add(({ address }) => Promise.resolve(void heard.push(`all ${address}`)));
    context.workbook.onSelectionChanged.add(() => Promise.resolve(void heard.push('workbook')));
    await context.sync();
    activeSheet(context).getRange('B2:C3').select();
    await context.sync();
  });
  await eventsDelivered();
  expect(heard.sort()).toEqual(['all B2:C3', 'sheet B2:C3', 'workbook']);
});

behaviour('comment-events', async () => {
  openExcel();
  const heard: string[] = [];
  await Excel.run(async (context) => {
    const { comments } = context.workbook.worksheets.getItem('Sheet1').load('id');
    await context.sync();
    comments.onAdded.add(({ commentDetails }) =>
      Promise.resolve(void heard.push(`added ${commentDetails.length}`)),
    );
    comments.onChanged.add(({ changeType }) => Promise.resolve(void heard.push(changeType)));
    comments.onDeleted.add(({ commentDetails }) =>
      Promise.resolve(void heard.push(`deleted ${commentDetails.length}`)),
    );
    await context.sync();
    const comment = comments.add('A1', 'x');
    comment.content = 'y';
    comment.replies.add('z');
    comment.resolved = true;
    comment.delete();
    await context.sync();
  });
  await eventsDelivered();
  expect(heard).toEqual(['added 1', 'CommentEdited', 'ReplyAdded', 'CommentResolved', 'deleted 1']);
});

behaviour('sheet-events', async () => {
  openExcel({ tier: '1.17' });
  const heard: string[] = [];
  const note = (name: string) => () => Promise.resolve(void heard.push(name));
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(note('added'));
    worksheets.onDeleted.add(note('deleted'));
    worksheets.onActivated.add(note('activated'));
    worksheets.onDeactivated.add(note('deactivated'));
    await context.sync();
    const sheet = worksheets.add('New');
    sheet.activate();
    sheet.delete();
    await context.sync();
  });
  await eventsDelivered();
  expect(heard).toEqual(['added', 'deactivated', 'activated', 'activated', 'deleted']);
});

test('a second session on the same workbook hears the first as remote', async () => {
  const { host, client } = openExcel();
  const heard = await heardChanges();
  await client.asSession(directTransport(host.connect('1.14')), () => put('A1', [['theirs']]));
  await eventsDelivered();
  expect(heard[0]?.source).toBe('Remote');
});

behaviour('calculated-event', async () => {
  openExcel({ sheets: ['Sheet1', 'Sums'] });
  const told: string[] = [];
  await Excel.run(async (context) => {
    const sums = context.workbook.worksheets.getItem('Sums');
    sums.getRange('A1').formulas = [['=SUM(Sheet1!A1:A3)']];
    context.workbook.worksheets.load('items/id,items/name');
    await context.sync();
    const names = new Map(context.workbook.worksheets.items.map(({ id, name }) => [id, name]));
    context.workbook.worksheets.onCalculated.add(({ worksheetId }) =>
      Promise.resolve(void told.push(names.get(worksheetId) ?? '')),
    );
    await context.sync();
  });
  await put('B9', [['elsewhere']]);
  await eventsDelivered();
  expect(told).toEqual([]);
  await put('A2', [[2]]);
  await eventsDelivered();
  expect(told).toEqual(['Sums']);
});
