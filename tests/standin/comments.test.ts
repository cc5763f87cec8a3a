/** @jest-environment jsdom */
import { openExcel } from './openExcel';

describe('scripts on comments, as the documentation shows them', () => {
  test('a comment is added, answered, resolved and deleted', async () => {
    openExcel({ sheets: ['Comments'] });
    await Excel.run(async (context) => {
      const comments = context.workbook.comments;
      comments.add('Comments!A2', 'TODO: add data.');
      await context.sync();
      const comment = context.workbook.comments.getItemByCell('Comments!A2');
      comment.replies.add('Thanks for the reminder!');
      comment.load('content,authorName,authorEmail,creationDate,resolved');
      comment.replies.load('items/content,items/resolved');
      await context.sync();
      expect(comment.content).toBe('TODO: add data.');
      expect(comment.creationDate).toBeInstanceOf(Date);
      expect(comment.authorName).toBe('测试用户');
      expect(comment.resolved).toBe(false);
      expect(comment.replies.items.map(({ content }) => content)).toEqual(['Thanks for the reminder!']);
      comment.resolved = true;
      comment.content = 'PLEASE add headers here.';
      await context.sync();
      const same = context.workbook.comments.getItemAt(0);
      same.load('resolved,content,id');
      await context.sync();
      expect(same.resolved).toBe(true);
      expect(same.content).toBe('PLEASE add headers here.');
      const reply = same.replies.getItemAt(0);
      reply.content = 'Never mind';
      const parent = reply.getParentComment();
      parent.load('id');
      await context.sync();
      expect(parent.id).toBe(same.id);
      reply.delete();
      same.delete();
      const count = context.workbook.comments.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });

  test('comments of a sheet are listed with their places', async () => {
    openExcel({ sheets: ['My Sheet', 'Other'] });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('My Sheet');
      sheet.comments.add('C4', 'one');
      sheet.comments.add(sheet.getRange('B2'), 'two');
      context.workbook.comments.add('Other!A1', 'three');
      const comments = sheet.comments;
      comments.load('items/id,items/content,items/replies/items/content');
      await context.sync();
      const places = comments.items.map((comment) => comment.getLocation().load('address'));
      await context.sync();
      expect(comments.items.map(({ content }) => content)).toEqual(['one', 'two']);
      expect(places.map(({ address }) => address)).toEqual(["'My Sheet'!C4", "'My Sheet'!B2"]);
    });
  });

  test('a comment found by id outlives a sync; an unknown one is a null object', async () => {
    openExcel();
    await Excel.run(async (context) => {
      const added = context.workbook.comments.add('Sheet1!A1', 'x');
      added.load('id');
      await context.sync();
      const found = context.workbook.comments.getItemOrNullObject(added.id);
      const missing = context.workbook.comments.getItemOrNullObject('{nobody}');
      found.load('content');
      missing.load('content');
      await context.sync();
      expect(found.isNullObject).toBe(false);
      expect(found.content).toBe('x');
      expect(missing.isNullObject).toBe(true);
    });
  });

  test('with mentions the names are kept in the text', async () => {
    openExcel();
    await Excel.run(async (context) => {
      const comment = context.workbook.comments.add(
        'Sheet1!A1',
        {
          mentions: [{ name: 'Kate', email: 'kate@example.com', id: 0 }],
          richContent: '<at id="0">Kate</at> look',
        },
        Excel.ContentType.mention,
      );
      comment.load('content');
      await context.sync();
      expect(comment.content).toBe('Kate look');
    });
  });
});
