import type { Host, HostFault } from '../snapshot/host';
import { HostFailure } from '../snapshot/host';
import { preview } from './preview';
import type { Preview } from './result';
import type { Settings } from './settings';

/** What one click would find and write, with nothing written. */
export async function look(host: Host, settings: Settings): Promise<Preview | { readonly fault: HostFault }> {
  try {
    return preview(await host.capture(), settings);
  } catch (error) {
    if (error instanceof HostFailure) return { fault: error.fault };
    throw error;
  }
}
