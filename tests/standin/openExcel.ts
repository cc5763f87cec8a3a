import './textCoding';
import { attachClient, type AttachedClient } from '../../src/standin/client/attach';
import { loadClient } from '../../src/standin/client/loadClient';
import { directTransport } from '../../src/standin/client/transport';
import { StandInHost } from '../../src/standin/host';
import { newWorkbook } from '../../src/standin/newWorkbook';
import type { Tier } from '../../src/standin/protocol/apiSets';
import type { Workbook } from '../../src/standin/workbook/workbook';

export interface OpenExcel {
  readonly host: StandInHost;
  readonly workbook: Workbook;
  readonly client: AttachedClient;
}

/** Microsoft's client on a stand-in, with a clock and ids that repeat. */
export function openExcel(
  options: { readonly tier?: Tier; readonly sheets?: readonly string[]; readonly workbook?: Workbook } = {},
): OpenExcel {
  loadClient();
  let next = 1;
  const workbook =
    options.workbook ??
    newWorkbook(
      {
        now: () => new Date('2026-03-05T08:00:00Z'),
        newId: () => `00000000-0000-0000-0000-${String(next++).padStart(12, '0')}`,
      },
      options.sheets,
    );
  const host = new StandInHost(workbook);
  const client = attachClient(directTransport(host.connect(options.tier ?? '1.14')), {
    tier: options.tier ?? '1.14',
    displayLanguage: 'zh-CN',
  });
  return { host, workbook, client };
}

/** Lets events arrive. */
export function eventsDelivered(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 5));
}
