import type { BuildSettings } from './buildSettings.mjs';

export declare function manifestFor(xml: string, settings: BuildSettings, version: string): string;
