import type { Area } from '../../snapshot/area';
import { invalidArgument, itemNotFound } from '../protocol/faults';
import { HostObject, type ObjectType, type Property } from '../protocol/objectType';
import { intersection } from '../workbook/areas';
import type { ConditionalRule } from '../workbook/conditionalRule';
import type { Sheet } from '../workbook/sheet';
import type { Workbook } from '../workbook/workbook';
import { CellAreas, CellRange } from './cellRange';
import { areasOfTarget, type Looked } from './format/looks';
import { rangeAreasObject, rangeObject } from './range/rangeObject';

interface RuleOf {
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

const RULE: ObjectType<RuleOf> = {
  name: 'ConditionalFormatRule',
  properties: { formula: kept('custom.rule.formula') },
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

const KINDS: Readonly<Record<string, readonly [type: string, table: ObjectType<RuleOf>]>> = {
  custom: ['Custom', CUSTOM],
  cellValue: ['CellValue', CELL_VALUE],
  textComparison: ['ContainsText', TEXT],
  topBottom: ['TopBottom', TOP_BOTTOM],
  preset: ['PresetCriteria', PRESET],
  colorScale: ['ColorScale', COLOR_SCALE],
};

const CONDITIONAL_FORMAT: ObjectType<RuleOf> = {
  name: 'ConditionalFormat',
  identity: ({ rule }) => ({ Id: rule.id }),
  properties: {
    id: { get: ({ rule }) => rule.id },
    type: { get: ({ rule }) => rule.type },
    stopIfTrue: {
      get: ({ rule }) => rule.stopIfTrue,
      set: ({ rule }, value) => {
        rule.stopIfTrue = value === true;
      },
    },
    priority: { get: ({ sheet, rule }) => sheet.conditionalRules.indexOf(rule) },
  },
  navigations: Object.fromEntries(
    Object.entries(KINDS).flatMap(([name, [type, table]]) => [
      [
        name,
        (of: RuleOf): HostObject => {
          if (of.rule.type !== type) throw invalidArgument();
          return HostObject.of(table, of);
        },
      ],
      [
        `${name}OrNullObject`,
        (of: RuleOf): HostObject | null => (of.rule.type === type ? HostObject.of(table, of) : null),
      ],
    ]),
  ),
  methods: {
    delete: ({ sheet, rule }) => {
      sheet.conditionalRules = sheet.conditionalRules.filter((other) => other !== rule);
      return undefined;
    },
    getRange: ({ workbook, sheet, rule }) => {
      const [only, ...others] = rule.areas;
      if (!only || others.length > 0) throw invalidArgument();
      return rangeObject(new CellRange(workbook, sheet, only));
    },
    getRanges: ({ workbook, sheet, rule }) => rangeAreasObject(new CellAreas(workbook, sheet, rule.areas)),
  },
};

function rulesOf(target: Looked): ConditionalRule[] {
  const areas: readonly Area[] = areasOfTarget(target);
  return target.sheet.conditionalRules.filter((rule) =>
    rule.areas.some((one) => areas.some((area) => intersection(one, area))),
  );
}

function ruleObject({ workbook, sheet }: Looked, rule: ConditionalRule | undefined): HostObject {
  if (!rule) throw itemNotFound();
  return HostObject.of<RuleOf>(CONDITIONAL_FORMAT, { workbook, sheet, rule });
}

/** Rules are kept and given back; nothing is drawn by them. */
export const CONDITIONAL_FORMATS: ObjectType<Looked> = {
  name: 'ConditionalFormatCollection',
  items: (target) => rulesOf(target).map((rule) => ruleObject(target, rule)),
  indexer: (target, key) =>
    ruleObject(
      target,
      rulesOf(target).find(({ id }) => id === key),
    ),
  methods: {
    add: (target, call) => {
      const types = [
        'Custom',
        'DataBar',
        'ColorScale',
        'IconSet',
        'TopBottom',
        'PresetCriteria',
        'ContainsText',
        'CellValue',
      ] as const;
      const rule: ConditionalRule = {
        id: `{${target.workbook.surroundings.newId()}}`,
        type: call.word(0, types),
        areas: areasOfTarget(target),
        stopIfTrue: false,
        settings: new Map(),
      };
      target.sheet.conditionalRules.unshift(rule);
      return ruleObject(target, rule);
    },
    clearAll: (target) => {
      const own = new Set(rulesOf(target));
      target.sheet.conditionalRules = target.sheet.conditionalRules.filter((rule) => !own.has(rule));
      return undefined;
    },
    getCount: (target) => rulesOf(target).length,
    getItem: (target, call) =>
      ruleObject(
        target,
        rulesOf(target).find(({ id }) => id === call.text(0)),
      ),
    getItemAt: (target, call) => ruleObject(target, rulesOf(target)[call.integer(0)]),
    getItemOrNullObject: (target, call) => {
      const rule = rulesOf(target).find(({ id }) => id === call.text(0));
      return rule ? ruleObject(target, rule) : null;
    },
  },
};
