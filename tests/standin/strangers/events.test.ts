/** @jest-environment jsdom */
import { eventsDelivered, openExcel } from '../openExcel';

const told: unknown[] = [];

beforeEach(() => {
  told.length = 0;
  openExcel({ tier: '1.17', sheets: ['Sample', 'Data'] });
});

/** Registers handlers, does something, and waits for what is told. */
async function hear(
  register: (context: Excel.RequestContext) => unknown,
  act: (context: Excel.RequestContext) => unknown,
): Promise<unknown[]> {
  await Excel.run(async (context) => {
    register(context);
    await context.sync();
  });
  await Excel.run(async (context) => {
    await act(context);
    await context.sync();
  });
  await eventsDelivered();
  return told;
}

const tell = (what: unknown): Promise<void> => Promise.resolve(void told.push(what));

describe('events', () => {
  test('a change of a cell, with what stood there', async () => {
    const heard = await hear(
      ({ workbook }) =>
        workbook.worksheets
          .getItem('Sample')
          .onChanged.add(({ address, changeType, source, details, triggerSource }) =>
            tell([
              address,
              changeType,
              source,
              details.valueBefore,
              details.valueAfter,
              details.valueTypeAfter,
              triggerSource,
            ]),
          ),
      ({ workbook }) => void (workbook.worksheets.getItem('Sample').getRange('A1').values = [['new']]),
    );
    expect(heard).toEqual([['A1', 'RangeEdited', 'Local', '', 'new', 'String', 'ThisLocalAddin']]);
  });

  test('changes on any sheet', async () => {
    const heard = await hear(
      ({ workbook }) =>
        workbook.worksheets.onChanged.add(async (event) => {
          await Excel.run(async (context) => {
            const range = event.getRange(context).load('address');
            await context.sync();
            told.push([event.type, range.address]);
          });
        }),
      ({ workbook }) => void (workbook.worksheets.getItem('Data').getRange('B2:C2').values = [[1, 2]]),
    );
    await eventsDelivered();
    expect(heard).toEqual([['WorksheetChanged', 'Data!B2:C2']]);
  });

  test('rows put in are told with their direction', async () => {
    const heard = await hear(
      ({ workbook }) =>
        workbook.worksheets
          .getItem('Sample')
          .onChanged.add(({ address, changeType }) => tell([address, changeType])),
      ({ workbook }) => workbook.worksheets.getItem('Sample').getRange('2:3').insert('Down'),
    );
    expect(heard).toEqual([['2:3', 'RowInserted']]);
  });

  test('a selection on a sheet and in the workbook', async () => {
    const heard = await hear(
      ({ workbook }) => {
        workbook.worksheets.getItem('Sample').onSelectionChanged.add(({ address }) => tell(address));
        workbook.onSelectionChanged.add(({ workbook: told_ }) => tell(typeof told_));
      },
      ({ workbook }) => workbook.worksheets.getItem('Sample').getRange('C3:D4').select(),
    );
    expect(heard).toEqual(expect.arrayContaining(['C3:D4', 'object']));
  });

  test('sheets added, activated, left, renamed and deleted', async () => {
    const heard = await hear(
      ({ workbook }) => {
        const { worksheets } = workbook;
        worksheets.onAdded.add(({ type }) => tell(type));
        worksheets.onActivated.add(({ type }) => tell(type));
        worksheets.onDeactivated.add(({ type }) => tell(type));
        worksheets.onNameChanged.add(({ nameBefore, nameAfter }) => tell([nameBefore, nameAfter]));
        worksheets.onDeleted.add(({ type }) => tell(type));
      },
      ({ workbook }) => {
        const sheet = workbook.worksheets.add('New');
        sheet.activate();
        sheet.name = 'Newer';
        sheet.delete();
      },
    );
    expect(heard).toEqual(
      expect.arrayContaining([
        'WorksheetAdded',
        'WorksheetActivated',
        'WorksheetDeactivated',
        ['New', 'Newer'],
        'WorksheetDeleted',
      ]),
    );
  });

  test('formats, calculations, protection and visibility', async () => {
    const heard = await hear(
      ({ workbook }) => {
        const sheet = workbook.worksheets.getItem('Data');
        sheet.onFormatChanged.add(({ address, type }) => tell([type, address]));
        sheet.onProtectionChanged.add(({ isProtected }) => tell(isProtected));
        sheet.onVisibilityChanged.add(({ visibilityAfter }) => tell(visibilityAfter));
        sheet.onCalculated.add(({ type }) => tell(type));
      },
      ({ workbook }) => {
        const sheet = workbook.worksheets.getItem('Data');
        sheet.getRange('A1').format.fill.color = 'red';
        sheet.getRange('B1').formulas = [['=1+1']];
        sheet.protection.protect();
        sheet.visibility = 'Hidden';
      },
    );
    expect(heard).toEqual(
      expect.arrayContaining([['WorksheetFormatChanged', 'A1'], 'WorksheetCalculated', true, 'Hidden']),
    );
  });

  test('comments added, changed and deleted', async () => {
    const heard = await hear(
      ({ workbook }) => {
        workbook.comments.onAdded.add(({ type, commentDetails }) => tell([type, commentDetails.length]));
        workbook.comments.onChanged.add(({ changeType }) => tell(changeType));
        workbook.comments.onDeleted.add(({ type }) => tell(type));
      },
      async (context) => {
        const comment = context.workbook.comments.add('Sample!A1', 'one');
        comment.content = 'two';
        comment.replies.add('three');
        comment.resolved = true;
        comment.delete();
        await context.sync();
      },
    );
    expect(heard).toEqual([
      ['CommentAdded', 1],
      'CommentEdited',
      'ReplyAdded',
      'CommentResolved',
      'CommentDeleted',
    ]);
  });

  test('tables added, changed and deleted', async () => {
    const heard = await hear(
      ({ workbook }) => {
        workbook.tables.onAdded.add(({ type }) => tell(type));
        workbook.tables.onChanged.add(({ address }) => tell(address));
        workbook.tables.onDeleted.add(({ tableName }) => tell(tableName));
      },
      async (context) => {
        const table = context.workbook.tables.add('Sample!A1:B2', true);
        table.name = 'Sales';
        table.getRange().getCell(1, 1).values = [[1]];
        await context.sync();
        table.delete();
      },
    );
    expect(heard).toEqual(expect.arrayContaining(['TableAdded', 'B2', 'Sales']));
  });

  test('settings changed', async () => {
    const heard = await hear(
      ({ workbook }) => workbook.settings.onSettingsChanged.add(({ settings }) => tell(typeof settings)),
      ({ workbook }) => workbook.settings.add('key', 'value'),
    );
    expect(heard).toEqual(['object']);
  });

  test('a handler is taken off in the context that it was put on in', async () => {
    let handler: OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs> | null = null;
    await hear(
      ({ workbook }) =>
        (handler = workbook.worksheets.getItem('Sample').onChanged.add(({ address }) => tell(address))),
      ({ workbook }) => void (workbook.worksheets.getItem('Sample').getRange('A1').values = [[1]]),
    );
    const taken = handler as OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs> | null;
    if (!taken) throw new Error('no handler');
    await Excel.run(taken.context, async (context) => {
      taken.remove();
      await context.sync();
    });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sample').getRange('A2').values = [[2]];
      await context.sync();
    });
    await eventsDelivered();
    expect(told).toEqual(['A1']);
  });

  test('nothing is told while events are off', async () => {
    const heard = await hear(
      ({ workbook }) => workbook.worksheets.getItem('Sample').onChanged.add(({ address }) => tell(address)),
      async (context) => {
        context.runtime.load('enableEvents');
        await context.sync();
        const before = context.runtime.enableEvents;
        context.runtime.enableEvents = false;
        context.workbook.worksheets.getItem('Sample').getRange('A1').values = [[1]];
        await context.sync();
        context.runtime.enableEvents = before;
        context.workbook.worksheets.getItem('Sample').getRange('A2').values = [[2]];
        await context.sync();
      },
    );
    expect(heard).toEqual(['A2']);
  });

  test('what someone else does is remote', async () => {
    const { host } = openExcel({ sheets: ['Sample'] });
    await Excel.run(async (context) => {
      context.workbook.worksheets
        .getItem('Sample')
        .onChanged.add(({ source, triggerSource }) => tell([source, triggerSource]));
      await context.sync();
    });
    host.as('coauthor', (workbook) => {
      const sheet = workbook.sheet('Sample');
      sheet.grid.set(1, 1, { value: 'theirs', formula: null, style: null });
      workbook.tell({
        kind: 'cells',
        sheet,
        area: { top: 1, left: 1, bottom: 1, right: 1 },
        how: 'RangeEdited',
      });
    });
    await eventsDelivered();
    expect(told).toEqual([['Remote', 'Unknown']]);
  });
});
