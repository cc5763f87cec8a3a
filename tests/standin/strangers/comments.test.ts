/** @jest-environment jsdom */
import { lacking, script } from './stranger';

describe('comments', () => {
  script(
    'a comment is added to a cell by its address',
    async (context) => {
      const comment = context.workbook.comments.add('Sample!A2', 'Break apart this table.');
      comment.load('content,authorName,contentType,resolved,richContent');
      await context.sync();
      return [
        comment.content,
        comment.contentType,
        comment.resolved,
        comment.richContent,
        comment.authorName !== '',
      ];
    },
    ['Break apart this table.', 'Plain', false, 'Break apart this table.', true],
  );

  script(
    'a comment is added to the selected cell',
    async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sample');
      sheet.getRange('C4').select();
      context.workbook.comments.add(context.workbook.getSelectedRange(), 'TODO: add data.');
      await context.sync();
      const comment = sheet.comments.getItemByCell('Sample!C4');
      comment.load('content');
      await context.sync();
      return comment.content;
    },
    'TODO: add data.',
  );

  script(
    'the first comment is found by its place in the list, changed and located',
    async (context) => {
      const { comments } = context.workbook;
      comments.add('Sample!A2', 'one');
      comments.add('Sample!B3', 'two');
      await context.sync();
      const comment = comments.getItemAt(0);
      comment.content = 'PLEASE add headers here.';
      const cell = comment.getLocation();
      cell.load('address');
      comment.load('content');
      await context.sync();
      return [cell.address, comment.content];
    },
    ['Sample!A2', 'PLEASE add headers here.'],
  );

  script(
    'a comment is deleted by its cell',
    async (context) => {
      const { comments } = context.workbook;
      comments.add('Sample!A2', 'one');
      comments.add('Sample!B3', 'two');
      await context.sync();
      comments.getItemByCell('Sample!A2').delete();
      const count = comments.getCount();
      await context.sync();
      return count.value;
    },
    1,
  );

  script(
    'all comments of a sheet are listed with authors and dates',
    async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.comments.add('A1', 'one');
      sheet.comments.add(sheet.getRange('B2'), 'two');
      await context.sync();
      const { comments } = sheet;
      comments.load('items/authorName,items/authorEmail,items/creationDate,items/content');
      await context.sync();
      return comments.items.map((one) => [
        one.content,
        one.creationDate.getFullYear(),
        one.authorEmail.includes('@'),
      ]);
    },
    [
      ['one', 2026, true],
      ['two', 2026, true],
    ],
  );

  script(
    'a thread is resolved and opened again',
    async (context) => {
      const comment = context.workbook.comments.add('Sample!A2', 'Done?');
      comment.resolved = true;
      comment.load('resolved');
      await context.sync();
      const before = comment.resolved;
      comment.resolved = false;
      comment.load('resolved');
      await context.sync();
      return [before, comment.resolved];
    },
    [true, false],
  );

  script(
    'replies are added, counted, changed and deleted',
    async (context) => {
      const comment = context.workbook.comments.add('Sample!A2', 'Question');
      comment.replies.add('Thanks for the reminder!');
      comment.replies.add('On it.');
      const count = comment.replies.getCount();
      await context.sync();
      const reply = comment.replies.getItemAt(0);
      reply.content = 'Changed';
      comment.replies.getItemAt(1).delete();
      comment.replies.load('items/content,items/authorName');
      await context.sync();
      return [count.value, comment.replies.items.map(({ content }) => content)];
    },
    [2, ['Changed']],
  );

  script(
    'a reply knows its parent and its place',
    async (context) => {
      const comment = context.workbook.comments.add('Sample!D5', 'Question');
      const reply = comment.replies.add('Answer');
      const parent = reply.getParentComment();
      parent.load('content');
      const cell = reply.getLocation();
      cell.load('address');
      reply.load('content,contentType,resolved');
      await context.sync();
      return [parent.content, cell.address, reply.content, reply.contentType, reply.resolved];
    },
    ['Question', 'Sample!D5', 'Answer', 'Plain', false],
  );

  script(
    'a comment is found by the id of one of its replies',
    async (context) => {
      const comment = context.workbook.comments.add('Sample!D5', 'Question');
      const reply = comment.replies.add('Answer');
      reply.load('id');
      await context.sync();
      const found = context.workbook.comments.getItemByReplyId(reply.id);
      found.load('content');
      const again = context.workbook.comments.getItemOrNullObject('no such comment');
      await context.sync();
      return [found.content, again.isNullObject];
    },
    ['Question', true],
  );

  script(
    'a person is mentioned, and the mention is read back',
    async (context) => {
      const mention = { email: 'kate@contoso.com', id: 0, name: 'Kate' };
      const body = {
        mentions: [mention],
        richContent: `<at id="0">${mention.name}</at> - Can you take a look?`,
      };
      context.workbook.comments.add('Sample!A1', body, Excel.ContentType.mention);
      await context.sync();
      const comment = context.workbook.comments.getItemByCell('Sample!A1');
      comment.load('content,contentType,mentions,richContent');
      await context.sync();
      return [
        comment.content,
        comment.contentType,
        comment.mentions.map(({ name }) => name),
        comment.richContent,
      ];
    },
    ['Kate - Can you take a look?', 'Mention', ['Kate'], '<at id="0">Kate</at> - Can you take a look?'],
  );

  script(
    'a mention is put into a comment that stands',
    async (context) => {
      const comment = context.workbook.comments.add('Sample!A1', 'plain');
      comment.updateMentions({
        mentions: [{ email: 'kate@contoso.com', id: 0, name: 'Kate' }],
        richContent: 'Ask <at id="0">Kate</at>.',
      });
      comment.load('content,contentType');
      await context.sync();
      return [comment.content, comment.contentType];
    },
    ['Ask Kate.', 'Mention'],
  );
});

describe('notes, which need a newer client', () => {
  test('are refused by name where this Excel would have them', async () => {
    const { openExcel } = await import('../openExcel');
    openExcel({ tier: '1.20', sheets: ['Sample'] });
    const attempt = Excel.run((context) => {
      context.workbook.notes.add('Sample!A1', 'a note');
      return context.sync();
    });
    await expect(attempt).rejects.toMatchObject({
      code: 'ApiNotFound',
      debugInfo: { errorLocation: 'Workbook.notes' },
    });
  });
});

lacking('Worksheet.charts', (context) => context.workbook.worksheets.getItem('Sample').charts.getCount());
