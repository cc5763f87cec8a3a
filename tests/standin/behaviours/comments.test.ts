/** @jest-environment jsdom */
import { openExcel } from '../openExcel';
import { activeSheet, behaviour, codeOf } from './behaviour';

async function contents(): Promise<string[]> {
  return Excel.run(async (context) => {
    const { comments } = context.workbook.load('comments/items/content');
    await context.sync();
    return comments.items.map(({ content }) => content);
  });
}

function add(cell: string, text: string): (context: Excel.RequestContext) => void {
  return (context) => void context.workbook.comments.add(cell, text);
}

behaviour('comment-multi-cell', async () => {
  openExcel();
  expect(await codeOf(add('Sheet1!A1:A2', 'x'))).toBe('InvalidArgument');
});

behaviour('comment-occupied', async () => {
  openExcel();
  await codeOf(add('Sheet1!A1', 'first'));
  expect(await codeOf(add('Sheet1!A1', 'second'))).toBe('ItemAlreadyExists');
  expect(await contents()).toEqual(['first']);
});

behaviour('comment-on-note', async () => {
  const { workbook } = openExcel();
  workbook.activeSheet.notes.push({ cell: { row: 1, column: 1 }, content: 'old', authorName: 'x' });
  expect(await codeOf(add('Sheet1!A1', 'new'))).toBe('ItemAlreadyExists');
});

behaviour('comment-needs-sheet', async () => {
  openExcel();
  expect(await codeOf(add('A1', 'x'))).toBe('InvalidArgument');
  expect(await codeOf((context) => void activeSheet(context).comments.add('A1', 'x'))).toBeNull();
});

behaviour('comment-none-by-cell', async () => {
  openExcel();
  expect(
    await codeOf((context) => void context.workbook.comments.getItemByCell('Sheet1!A1').load('content')),
  ).toBe('ItemNotFound');
});

behaviour('comment-delete-takes-replies', async () => {
  const { workbook } = openExcel();
  await Excel.run(async (context) => {
    const comment = context.workbook.comments.add('Sheet1!A1', 'x');
    comment.replies.add('one');
    await context.sync();
    comment.delete();
    await context.sync();
  });
  expect(workbook.activeSheet.threads).toEqual([]);
});

behaviour('comment-author-is-user', async () => {
  openExcel();
  await Excel.run(async (context) => {
    const comment = context.workbook.comments
      .add('Sheet1!A1', 'x')
      .load('authorName,authorEmail,creationDate');
    await context.sync();
    expect([comment.authorName, comment.authorEmail]).toEqual(['测试用户', 'user@example.com']);
    expect(comment.creationDate.toISOString()).toBe('2026-03-05T08:00:00.000Z');
  });
});

behaviour('comment-order', async () => {
  openExcel({ sheets: ['Sheet1', 'Sheet2'] });
  for (const [cell, text] of [
    ['Sheet2!A1', 'c'],
    ['Sheet1!B9', 'a'],
    ['Sheet1!A1', 'b'],
  ] as const) {
    await codeOf(add(cell, text));
  }
  expect(await contents()).toEqual(['a', 'b', 'c']);
});

behaviour('comment-on-merged', async () => {
  openExcel();
  await Excel.run(async (context) => {
    activeSheet(context).getRange('B2:C3').merge();
    const place = activeSheet(context).comments.add('C3', 'x').getLocation().load('address');
    await context.sync();
    expect(place.address).toBe('Sheet1!B2');
  });
});

behaviour('comment-others-editable', async () => {
  const { workbook } = openExcel();
  workbook.activeSheet.threads.push({
    id: '{theirs}',
    content: 'theirs',
    authorName: 'someone else',
    authorEmail: '',
    created: new Date(0),
    cell: { row: 1, column: 1 },
    resolved: false,
    mentions: null,
    replies: [],
  });
  expect(
    await codeOf((context) => void (context.workbook.comments.getItemAt(0).content = 'changed')),
  ).toBeNull();
  expect(await contents()).toEqual(['changed']);
});

behaviour('clear-keeps-comments', async () => {
  openExcel();
  await codeOf(add('Sheet1!A1', 'x'));
  await codeOf((context) => void activeSheet(context).getRange('A1').clear());
  expect(await contents()).toEqual(['x']);
});

behaviour('comment-mentions', async () => {
  openExcel();
  await Excel.run(async (context) => {
    const people = [{ email: 'li@example.com', id: 0, name: '李某' }];
    const richContent = '请<at id="0">李某</at>核对';
    const said = { mentions: people, richContent };
    const comment = context.workbook.comments.add('Sheet1!A1', said, Excel.ContentType.mention);
    comment.load('content,contentType,mentions,richContent');
    await context.sync();
    expect([comment.content, comment.contentType]).toEqual(['请李某核对', 'Mention']);
    expect([comment.richContent, comment.mentions]).toEqual([richContent, people]);
    comment.content = '不用了';
    comment.load('contentType,mentions,richContent');
    await context.sync();
    expect([comment.contentType, comment.mentions, comment.richContent]).toEqual(['Plain', [], '不用了']);
  });
});
