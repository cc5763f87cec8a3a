import type { Engine } from './engine';
import { jsonRulesEngine } from './jsonRulesEngine';
import { kaohe } from './kaohe';
import { typedArrays } from './typedArrays';
import type { Workload } from './workload';
import { zenEngine } from './zenEngine';

export const ENGINES = { kaohe, jsonRulesEngine, zenEngine, typedArrays } satisfies Record<
  string,
  (workload: Workload) => Engine
>;

export type EngineName = keyof typeof ENGINES;

export const TITLES: Readonly<Record<EngineName, string>> = {
  kaohe: 'kaohe, reasons as records',
  jsonRulesEngine: 'json-rules-engine 7.3.1',
  zenEngine: '@gorules/zen-engine 0.52.1',
  typedArrays: 'typed arrays, no reasons',
};
