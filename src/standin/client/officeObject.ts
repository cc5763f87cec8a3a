import { versionAtMost, type Tier } from '../protocol/apiSets';

export interface OfficeOptions {
  readonly tier: Tier;
  readonly displayLanguage: 'zh-CN' | 'en-US';
  /** Requirement sets besides ExcelApi, with their versions. */
  readonly otherSets?: Readonly<Record<string, string>>;
}

const OTHER_SETS: Readonly<Record<string, string>> = {
  SharedRuntime: '1.1',
  DialogApi: '1.2',
  KeyboardShortcuts: '1.1',
  RibbonApi: '1.2',
  AddinCommands: '1.3',
};

/** The client knows members of ExcelApi 1.16 and later only as those of the web, where they came first. */
function onlineSet(tier: Tier): readonly [string, string][] {
  return versionAtMost('1.16', tier) ? [['ExcelApiOnline', '1.1']] : [];
}

/** What `Office.onReady` tells. */
interface ReadyInfo {
  readonly host: 'Excel';
  readonly platform: 'OfficeOnline';
}

const READY: ReadyInfo = { host: 'Excel', platform: 'OfficeOnline' };

/**
 * The `Office` global as an add-in in Excel finds it. The client's own cannot be used: it has no `onReady` without the
 * loader, and its context cannot be changed.
 */
export function officeObject({ tier, displayLanguage, otherSets = OTHER_SETS }: OfficeOptions) {
  const associated = new Map<string, (event: unknown) => void>();
  let ready: Promise<ReadyInfo> | null = null;
  const sets = new Map([['ExcelApi', tier], ...onlineSet(tier), ...Object.entries(otherSets)]);
  const isSetSupported = (name: string, version = '1.1'): boolean => {
    const limit = sets.get(name);
    return limit !== undefined && versionAtMost(String(version), limit);
  };
  return {
    HostType: { Excel: 'Excel' },
    PlatformType: { PC: 'PC', OfficeOnline: 'OfficeOnline', Mac: 'Mac', iOS: 'iOS' },
    StartupBehavior: { none: 'none', load: 'load' },
    VisibilityMode: { hidden: 'Hidden', taskpane: 'Taskpane' },
    initialize: null as ((reason: string) => void) | null,
    onReady(callback?: (info: ReadyInfo) => unknown): Promise<ReadyInfo> {
      ready ??= Promise.resolve(READY);
      return ready.then((info) => {
        callback?.(info);
        return info;
      });
    },
    context: {
      requirements: { isSetSupported },
      displayLanguage,
      contentLanguage: displayLanguage,
      host: READY.host,
      platform: READY.platform,
      diagnostics: { host: READY.host, platform: READY.platform, version: '16.0.17928.20000' },
      partitionKey: undefined,
    },
    actions: {
      associate(name: string, handler: (event: unknown) => void): void {
        associated.set(name, handler);
      },
    },
    addin: {
      showAsTaskpane: (): Promise<void> => Promise.resolve(),
      hide: (): Promise<void> => Promise.resolve(),
      setStartupBehavior: (): Promise<void> => Promise.resolve(),
      getStartupBehavior: (): Promise<string> => Promise.resolve('none'),
    },
    /** What the add-in has associated with its ribbon's function names. */
    associated,
  };
}
