import type { BuildSettings } from './buildSettings.mjs';

export declare function contentSecurityPolicy(
  settings: BuildSettings,
  options: { readonly development: boolean },
): string;
