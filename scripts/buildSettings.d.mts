export interface BuildSettings {
  readonly baseUrl: string;
  readonly id: string;
  readonly nameSuffix: string;
  readonly officeJs: 'global' | '21vianet' | 'self';
  /** What the pane's page loads: absolute, or relative to the page. */
  readonly officeJsUrl: string;
}

export declare const DEVELOPMENT: Omit<BuildSettings, 'officeJsUrl'>;
export declare const PLACEHOLDER_URL: string;
export declare function buildSettings(
  mode: 'development' | 'production',
  given?: Readonly<Record<string, unknown>>,
  configured?: Readonly<Record<string, unknown>>,
): BuildSettings;
