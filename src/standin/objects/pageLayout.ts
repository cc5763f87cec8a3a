import { invalidArgument, itemNotFound } from '../protocol/faults';
import { isRecord, type Json } from '../protocol/json';
import type { Call } from '../protocol/call';
import type { HostObject } from '../protocol/objectType';
import { type ObjectType, type Property } from '../protocol/objectType';
import { localAddress, MAX_COLUMNS, MAX_ROWS, readArea } from '../workbook/areas';
import type { PageSetup } from '../workbook/pageSetup';
import { areasOf, placeArgument } from './addressing';
import { CellAreas, CellRange } from './cellRange';
import { rangeAreasObject, rangeObject } from './range/rangeObject';
import type { SheetOf } from './worksheet';

type Key = keyof PageSetup;

/** A setting that is kept as it is given, when it is of the kind that stands there. */
function setting<K extends Key>(
  key: K,
  isValue: (value: Json) => value is PageSetup[K] & Json,
): Property<SheetOf> {
  return {
    get: ({ sheet }) => sheet.page[key],
    set: ({ sheet }, value) => {
      if (!isValue(value)) throw invalidArgument();
      sheet.page = { ...sheet.page, [key]: value };
    },
  };
}

const isFlag = (value: Json): value is boolean => typeof value === 'boolean';
const isText = (value: Json): value is string => typeof value === 'string';
const isNumber = (value: Json): value is number => typeof value === 'number';

function orNotFound(object: HostObject | null): HostObject {
  if (!object) throw itemNotFound();
  return object;
}

function printArea({ workbook, sheet }: SheetOf): HostObject | null {
  return sheet.printArea.length === 0
    ? null
    : rangeAreasObject(new CellAreas(workbook, sheet, sheet.printArea));
}

function titles({ workbook, sheet }: SheetOf, key: 'titleRows' | 'titleColumns'): HostObject | null {
  const area = readArea(sheet.page[key]);
  return area && rangeObject(new CellRange(workbook, sheet, area));
}

function setTitles({ sheet }: SheetOf, call: Call, key: 'titleRows' | 'titleColumns'): undefined {
  const { area } = placeArgument(call, 0, sheet);
  const whole =
    key === 'titleRows' ? { ...area, left: 1, right: MAX_COLUMNS } : { ...area, top: 1, bottom: MAX_ROWS };
  sheet.page = { ...sheet.page, [key]: localAddress(whole) };
  return undefined;
}

const POINTS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 28.3465 };

export const PAGE_LAYOUT: ObjectType<SheetOf> = {
  name: 'PageLayout',
  properties: {
    orientation: setting('orientation', isText),
    paperSize: setting('paperSize', (value): value is string | null => value === null || isText(value)),
    zoom: {
      get: ({ sheet }) => ({ ...sheet.page.zoom }),
      set: ({ sheet }, value) => {
        if (!isRecord(value)) throw invalidArgument();
        const zoom = Object.entries(value).filter((entry): entry is [string, number] => isNumber(entry[1]));
        sheet.page = { ...sheet.page, zoom: Object.fromEntries(zoom) };
      },
    },
    centerHorizontally: setting('centerHorizontally', isFlag),
    centerVertically: setting('centerVertically', isFlag),
    blackAndWhite: setting('blackAndWhite', isFlag),
    draftMode: setting('draftMode', isFlag),
    firstPageNumber: setting(
      'firstPageNumber',
      (value): value is number | '' => value === '' || isNumber(value),
    ),
    printGridlines: setting('printGridlines', isFlag),
    printHeadings: setting('printHeadings', isFlag),
    printComments: setting('printComments', isText),
    printErrors: setting('printErrors', isText),
    printOrder: setting('printOrder', isText),
    topMargin: setting('topMargin', isNumber),
    bottomMargin: setting('bottomMargin', isNumber),
    leftMargin: setting('leftMargin', isNumber),
    rightMargin: setting('rightMargin', isNumber),
    headerMargin: setting('headerMargin', isNumber),
    footerMargin: setting('footerMargin', isNumber),
  },
  methods: {
    getPrintArea: (target) => orNotFound(printArea(target)),
    getPrintAreaOrNullObject: printArea,
    setPrintArea: ({ workbook, sheet }, call) => {
      const object = call.object(0)?.target;
      if (object instanceof CellAreas) sheet.printArea = [...object.areas];
      else if (object) sheet.printArea = [placeArgument(call, 0, sheet).area];
      else sheet.printArea = [...areasOf(workbook, call.text(0), sheet)];
      return undefined;
    },
    setPrintMargins: ({ sheet }, call) => {
      const unit = POINTS[call.word(0, ['Points', 'Inches', 'Centimeters'] as const)] ?? 1;
      const page: Record<string, number> = {};
      for (const [side, size] of Object.entries(call.record(1))) {
        if (!['top', 'bottom', 'left', 'right', 'header', 'footer'].includes(side) || !isNumber(size))
          throw invalidArgument();
        page[`${side}Margin`] = size * unit;
      }
      sheet.page = { ...sheet.page, ...page };
      return undefined;
    },
    getPrintTitleRows: (target) => orNotFound(titles(target, 'titleRows')),
    getPrintTitleRowsOrNullObject: (target) => titles(target, 'titleRows'),
    setPrintTitleRows: (target, call) => setTitles(target, call, 'titleRows'),
    getPrintTitleColumns: (target) => orNotFound(titles(target, 'titleColumns')),
    getPrintTitleColumnsOrNullObject: (target) => titles(target, 'titleColumns'),
    setPrintTitleColumns: (target, call) => setTitles(target, call, 'titleColumns'),
  },
};
