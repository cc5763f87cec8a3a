import { isList, isRecord, member, parseJson, type Json } from '../protocol/json';
import type { Connection } from '../host';

/** How a client reaches its host: JSON text out, JSON text back, events in between. */
export interface Transport {
  execute(request: string): Promise<string>;
  /** `receive` gets the JSON text of a list of event entries. */
  onEvents(receive: (entries: string) => void): void;
}

/** A host in the same realm. Events come after the answer to the batch that caused them, as in Excel. */
export function directTransport(connection: Connection): Transport {
  return {
    // A turn in between, so that nothing is answered before `sync()` has returned its promise.
    execute: async (request) => {
      await Promise.resolve();
      return connection.execute(request);
    },
    onEvents: (receive) => {
      connection.listen((entries) => {
        const text = JSON.stringify(entries);
        setTimeout(() => {
          receive(text);
        });
      });
    },
  };
}

/** The part of a MessagePort that is used here. */
export interface Port {
  postMessage(message: unknown): void;
  onmessage: ((event: { readonly data: unknown }) => void) | null;
}

/** A host in another window. Every message is JSON text: `{id, request}` out, `{id, response}` or `{events}` back. */
export function portTransport(port: Port): Transport {
  const waiting = new Map<number, { resolve: (response: string) => void; reject: (reason: Error) => void }>();
  let receiver: ((entries: string) => void) | null = null;
  let nextId = 1;
  port.onmessage = ({ data }) => {
    const message = readMessage(data);
    const { id, response, events, lost } = message;
    if (typeof events === 'string') receiver?.(events);
    if (typeof id !== 'number') return;
    const call = waiting.get(id);
    waiting.delete(id);
    if (typeof response === 'string') call?.resolve(response);
    else call?.reject(new Error(typeof lost === 'string' ? lost : 'no answer'));
  };
  return {
    execute: (request) =>
      new Promise((resolve, reject) => {
        const id = nextId;
        nextId += 1;
        waiting.set(id, { resolve, reject });
        port.postMessage(JSON.stringify({ id, request }));
      }),
    onEvents: (receive) => {
      receiver = receive;
    },
  };
}

/** The host's end of a port. */
export function servePort(port: Port, connection: Connection): void {
  port.onmessage = ({ data }) => {
    const { id, request } = readMessage(data);
    if (typeof id !== 'number' || typeof request !== 'string') return;
    try {
      port.postMessage(JSON.stringify({ id, response: connection.execute(request) }));
    } catch (failure) {
      port.postMessage(
        JSON.stringify({ id, lost: failure instanceof Error ? failure.message : String(failure) }),
      );
    }
  };
  connection.listen((entries) => {
    port.postMessage(JSON.stringify({ events: JSON.stringify(entries) }));
  });
}

function readMessage(
  data: unknown,
): Readonly<Record<'id' | 'request' | 'response' | 'events' | 'lost', Json | undefined>> {
  const message = typeof data === 'string' ? parseJson(data) : null;
  const read = (key: string): Json | undefined =>
    isRecord(message) && !isList(message) ? member(message, key) : undefined;
  return {
    id: read('id'),
    request: read('request'),
    response: read('response'),
    events: read('events'),
    lost: read('lost'),
  };
}
