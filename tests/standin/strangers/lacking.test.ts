/** @jest-environment jsdom */
import { openExcel } from '../openExcel';
import { lacking } from './stranger';

const sheet = ({ workbook }: Excel.RequestContext) => workbook.worksheets.getItem('Sample');
const cells = (context: Excel.RequestContext) => sheet(context).getRange('A1:B4');

describe('what is drawn or fetched', () => {
  lacking('Worksheet.charts', (context) =>
    sheet(context).charts.add('Line', cells(context), 'Auto').load('name'),
  );
  lacking('Worksheet.charts', (context) => sheet(context).load('charts/items/name'));
  lacking('Worksheet.shapes', (context) => sheet(context).shapes.addGeometricShape('Rectangle'));
  lacking('Worksheet.pivotTables', (context) => sheet(context).pivotTables.add('Sales', 'A1:B4', 'D1'));
  lacking('Worksheet.slicers', (context) => sheet(context).slicers.getCount());
  lacking('Workbook.pivotTables', ({ workbook }) => workbook.pivotTables.refreshAll());
  lacking('Workbook.slicers', ({ workbook }) => workbook.slicers.load('items/name'));
  lacking('Workbook.styles', ({ workbook }) => workbook.styles.add('Mine'));
  lacking('Workbook.tableStyles', ({ workbook }) => workbook.tableStyles.getDefault().load('name'));
  lacking('Workbook.pivotTableStyles', ({ workbook }) => workbook.pivotTableStyles.getCount());
  lacking('Workbook.slicerStyles', ({ workbook }) => workbook.slicerStyles.getCount());
  lacking('Workbook.timelineStyles', ({ workbook }) => workbook.timelineStyles.getCount());
  lacking('Workbook.bindings', ({ workbook }) => workbook.bindings.add('Sample!A1', 'Range', 'one'));
  lacking('Workbook.dataConnections', ({ workbook }) => workbook.dataConnections.refreshAll());
  lacking('Workbook.queries', ({ workbook }) => workbook.queries.getCount());
  lacking('Range.getImage', (context) => cells(context).getImage());
});

describe('what works on cells', () => {
  lacking('Range.flashFill', (context) => cells(context).flashFill());
  lacking('Range.getDirectPrecedents', (context) => cells(context).getDirectPrecedents().load('addresses'));
  lacking('Range.getPrecedents', (context) => cells(context).getPrecedents().load('addresses'));
  lacking('Range.getDirectDependents', (context) => cells(context).getDirectDependents().load('addresses'));
  lacking('Range.group', (context) => cells(context).group('ByRows'));
  lacking('Range.ungroup', (context) => cells(context).ungroup('ByRows'));
  lacking('Range.hideGroupDetails', (context) => cells(context).hideGroupDetails('ByRows'));
  lacking('Range.showCard', (context) => cells(context).showCard());
  lacking('Range.convertToLinkedDataType', (context) => cells(context).convertToLinkedDataType(1, 'en-US'));
  lacking('Worksheet.showOutlineLevels', (context) => sheet(context).showOutlineLevels(1, 1));
  lacking('Worksheet.horizontalPageBreaks', (context) => sheet(context).horizontalPageBreaks.add('A21:E21'));
  lacking('Worksheet.verticalPageBreaks', (context) => sheet(context).verticalPageBreaks.getCount());
  lacking('ConditionalFormat.dataBar', (context) => {
    const format = cells(context).conditionalFormats.add(Excel.ConditionalFormatType.dataBar);
    format.dataBar.barDirection = 'LeftToRight';
  });
  lacking('ConditionalFormat.iconSet', (context) => {
    cells(context).conditionalFormats.add('IconSet').iconSet.style = 'ThreeTriangles';
  });
});

describe('what is done with whole files', () => {
  lacking('Workbook.close', ({ workbook }) => workbook.close('SkipSave'));
  lacking('Workbook.insertWorksheetsFromBase64', ({ workbook }) =>
    workbook.insertWorksheetsFromBase64('UEsDBA=='),
  );
});

describe('events that never happen here', () => {
  const handler = () => Promise.resolve();
  lacking('Workbook.onActivated', ({ workbook }) => workbook.onActivated.add(handler));
  lacking('Workbook.onAutoSaveSettingChanged', ({ workbook }) =>
    workbook.onAutoSaveSettingChanged.add(handler),
  );
  lacking('Worksheet.onRowSorted', (context) => sheet(context).onRowSorted.add(handler));
  lacking('Worksheet.onColumnSorted', (context) => sheet(context).onColumnSorted.add(handler));
  lacking('Worksheet.onFormulaChanged', (context) => sheet(context).onFormulaChanged.add(handler));
  lacking('Worksheet.onSingleClicked', (context) => sheet(context).onSingleClicked.add(handler));
  lacking('WorksheetCollection.onRowHiddenChanged', ({ workbook }) =>
    workbook.worksheets.onRowHiddenChanged.add(handler),
  );
});

describe('what no Excel has', () => {
  const codeOf = async (ask: (context: Excel.RequestContext) => unknown): Promise<unknown> => {
    openExcel({ sheets: ['Sample'] });
    return Excel.run(async (context) => {
      ask(context);
      await context.sync();
    }).then(
      () => null,
      ({ code, debugInfo }: OfficeExtension.Error) => [code, debugInfo.errorLocation],
    );
  };

  test('a property of no such name is InvalidArgument, and named', async () => {
    expect(await codeOf((context) => cells(context).load('colour'))).toEqual([
      'InvalidArgument',
      'Range.colour',
    ]);
    expect(await codeOf((context) => cells(context).load('format/fill/shade'))).toEqual([
      'InvalidArgument',
      'RangeFill.shade',
    ]);
    expect(await codeOf(({ workbook }) => workbook.worksheets.load('items/nom'))).toEqual([
      'InvalidArgument',
      'Worksheet.nom',
    ]);
  });

  test('what a newer Excel has is ApiNotFound', async () => {
    expect(await codeOf((context) => cells(context).load('valuesAsJson'))).toEqual([
      'ApiNotFound',
      'Range.valuesAsJson',
    ]);
  });
});
