import { invalidArgument } from '../protocol/faults';
import { HostObject, type ObjectType, type Property } from '../protocol/objectType';
import type { Workbook } from '../workbook/workbook';

const CULTURE: ObjectType<Workbook> = {
  name: 'CultureInfo',
  properties: { name: { get: ({ surroundings }) => surroundings.language } },
  navigations: {
    numberFormat: (workbook) => HostObject.of(NUMBER_FORMAT, workbook),
    datetimeFormat: (workbook) => HostObject.of(DATETIME_FORMAT, workbook),
  },
};

const NUMBER_FORMAT: ObjectType<Workbook> = {
  name: 'NumberFormatInfo',
  properties: {
    numberDecimalSeparator: { get: () => '.' },
    numberGroupSeparator: { get: () => ',' },
    currencySymbol: { get: ({ surroundings }) => (surroundings.language === 'zh-CN' ? '¥' : '$') },
  },
};

const DATETIME_FORMAT: ObjectType<Workbook> = {
  name: 'DatetimeFormatInfo',
  properties: {
    dateSeparator: { get: () => '/' },
    timeSeparator: { get: () => ':' },
    shortDatePattern: {
      get: ({ surroundings }) => (surroundings.language === 'zh-CN' ? 'yyyy/M/d' : 'M/d/yyyy'),
    },
    shortTimePattern: { get: ({ surroundings }) => (surroundings.language === 'zh-CN' ? 'H:mm' : 'h:mm tt') },
    longTimePattern: {
      get: ({ surroundings }) => (surroundings.language === 'zh-CN' ? 'H:mm:ss' : 'h:mm:ss tt'),
    },
    longDatePattern: {
      get: ({ surroundings }) => (surroundings.language === 'zh-CN' ? 'yyyy年M月d日' : 'dddd, MMMM d, yyyy'),
    },
  },
};

const ITERATION: ObjectType<Workbook> = {
  name: 'IterativeCalculation',
  properties: {
    enabled: {
      get: ({ iterativeCalculation }) => iterativeCalculation.enabled,
      set: ({ iterativeCalculation }, value) => {
        iterativeCalculation.enabled = value === true;
      },
    },
    maxIteration: limit('maxIteration'),
    maxChange: limit('maxChange'),
  },
};

function limit(name: 'maxIteration' | 'maxChange'): Property<Workbook> {
  return {
    get: ({ iterativeCalculation }) => iterativeCalculation[name],
    set: ({ iterativeCalculation }, value) => {
      if (typeof value !== 'number' || value <= 0) throw invalidArgument();
      iterativeCalculation[name] = value;
    },
  };
}

const MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;

export const APPLICATION: ObjectType<Workbook> = {
  name: 'Application',
  properties: {
    calculationMode: {
      get: ({ calculationMode }) => calculationMode,
      set: (workbook, value) => {
        const mode = MODES.find((one) => one === value);
        if (!mode) throw invalidArgument();
        workbook.calculationMode = mode;
      },
    },
    calculationState: { get: () => 'Done' },
    calculationEngineVersion: { get: () => 191_029 },
    decimalSeparator: { get: () => '.' },
    thousandsSeparator: { get: () => ',' },
    useSystemSeparators: { get: () => true },
  },
  navigations: {
    cultureInfo: (workbook) => HostObject.of(CULTURE, workbook),
    iterativeCalculation: (workbook) => HostObject.of(ITERATION, workbook),
  },
  methods: {
    calculate: () => undefined,
    suspendApiCalculationUntilNextSync: () => undefined,
    suspendScreenUpdatingUntilNextSync: () => undefined,
  },
};
