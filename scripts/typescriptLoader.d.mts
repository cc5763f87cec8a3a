import type { RuleSetRule } from 'webpack';

export declare const typescriptRule: RuleSetRule;
