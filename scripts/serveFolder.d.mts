import type { Server } from 'node:http';

export declare function serveFolder(
  folder: string,
  from: number,
): Promise<{ readonly server: Server; readonly url: string }>;
