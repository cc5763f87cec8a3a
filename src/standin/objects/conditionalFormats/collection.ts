import type { Area } from '../../../snapshot/area';
import { invalidArgument, itemNotFound, notImplemented } from '../../protocol/faults';
import { HostObject, type ObjectType } from '../../protocol/objectType';
import { intersection } from '../../workbook/areas';
import type { ConditionalRule } from '../../workbook/conditionalRule';
import { CellAreas, CellRange } from '../cellRange';
import { areasOfTarget, type Looked } from '../format/looks';
import { rangeAreasObject, rangeObject } from '../range/rangeObject';
import { KINDS, type RuleOf } from './kinds';

/** Kinds whose settings are not kept here. */
const UNKNOWN_KINDS = [
  ['dataBar', 'DataBar'],
  ['iconSet', 'IconSet'],
] as const;

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
  navigations: Object.fromEntries<(of: RuleOf) => HostObject | null>([
    ...UNKNOWN_KINDS.map(
      ([name, type]) =>
        [
          `${name}OrNullObject`,
          (of: RuleOf): null => {
            if (of.rule.type === type) throw notImplemented(`ConditionalFormat.${name}`);
            return null;
          },
        ] as const,
    ),
    ...Object.entries(KINDS).flatMap(
      ([name, [type, table]]) =>
        [
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
        ] as const,
    ),
  ]),
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
