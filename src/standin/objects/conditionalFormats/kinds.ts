import { fromR1C1, toR1C1 } from '../../formulas/references';
import { invalidArgument } from '../../protocol/faults';
import { HostObject, type ObjectType, type Property } from '../../protocol/objectType';
import type { ConditionalRule } from '../../workbook/conditionalRule';
import type { Sheet } from '../../workbook/sheet';
import type { Workbook } from '../../workbook/workbook';

/** A conditional format with where it stands. */
export interface RuleOf {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly rule: ConditionalRule;
}

/** A setting kept under a path of names and given back as it was set. */
function kept(path: string): Property<RuleOf> {
  return {
    get: ({ rule }) => rule.settings.get(path) ?? null,
    set: ({ rule }, value) => {
      rule.settings.set(path, value);
    },
  };
}

function formatTable(path: string): ObjectType<RuleOf> {
  const font: ObjectType<RuleOf> = {
    name: 'ConditionalRangeFont',
    properties: Object.fromEntries(
      ['bold', 'color', 'italic', 'strikethrough', 'underline'].map((name) => [
        name,
        kept(`${path}.font.${name}`),
      ]),
    ),
  };
  const fill: ObjectType<RuleOf> = {
    name: 'ConditionalRangeFill',
    properties: { color: kept(`${path}.fill.color`) },
    methods: {
      clear: ({ rule }) => {
        rule.settings.delete(`${path}.fill.color`);
        return undefined;
      },
    },
  };
  return {
    name: 'ConditionalRangeFormat',
    properties: { numberFormat: kept(`${path}.numberFormat`) },
    navigations: { font: (of) => HostObject.of(font, of), fill: (of) => HostObject.of(fill, of) },
  };
}

function kindTable(name: string, path: string, properties: readonly string[]): ObjectType<RuleOf> {
  const format = formatTable(`${path}.format`);
  return {
    name,
    properties: Object.fromEntries(properties.map((property) => [property, kept(`${path}.${property}`)])),
    navigations: { format: (of) => HostObject.of(format, of) },
  };
}

/** The rule as seen from the first cell that it is for. */
const ruleInR1C1: Property<RuleOf> = {
  get: ({ rule }) => {
    const formula = rule.settings.get('custom.rule.formula');
    const [{ top, left } = { top: 1, left: 1 }] = rule.areas;
    return typeof formula === 'string' ? toR1C1(formula, top, left) : null;
  },
  set: ({ rule }, value) => {
    if (typeof value !== 'string') throw invalidArgument();
    const [{ top, left } = { top: 1, left: 1 }] = rule.areas;
    rule.settings.set('custom.rule.formula', fromR1C1(value, top, left));
  },
};

const RULE: ObjectType<RuleOf> = {
  name: 'ConditionalFormatRule',
  properties: {
    formula: kept('custom.rule.formula'),
    formulaLocal: kept('custom.rule.formula'),
    formulaR1C1: ruleInR1C1,
  },
};
const CUSTOM_FORMAT = formatTable('custom.format');
const CUSTOM: ObjectType<RuleOf> = {
  name: 'CustomConditionalFormat',
  navigations: {
    rule: (of) => HostObject.of(RULE, of),
    format: (of) => HostObject.of(CUSTOM_FORMAT, of),
  },
};
const CELL_VALUE = kindTable('CellValueConditionalFormat', 'cellValue', ['rule']);
const TEXT = kindTable('TextConditionalFormat', 'textComparison', ['rule']);
const TOP_BOTTOM = kindTable('TopBottomConditionalFormat', 'topBottom', ['rule']);
const PRESET = kindTable('PresetCriteriaConditionalFormat', 'preset', ['rule']);
const COLOR_SCALE = kindTable('ColorScaleConditionalFormat', 'colorScale', ['criteria', 'threeColorScale']);

/** By the property that leads to it: its type, and what it has. */
export const KINDS: Readonly<Record<string, readonly [type: string, table: ObjectType<RuleOf>]>> = {
  custom: ['Custom', CUSTOM],
  cellValue: ['CellValue', CELL_VALUE],
  textComparison: ['ContainsText', TEXT],
  topBottom: ['TopBottom', TOP_BOTTOM],
  preset: ['PresetCriteria', PRESET],
  colorScale: ['ColorScale', COLOR_SCALE],
};
