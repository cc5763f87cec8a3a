import type { Port } from '../standin/client/transport';
import type { Tier } from '../standin/protocol/apiSets';

/** The lowest Excel that the product works in: what runs here runs in all of them. */
export const CLIENT_TIER: Tier = '1.14';

/** The frame's first message; with it come the ports for request batches and for the ribbon. */
export const HELLO = 'kaohe-pane';

/** What the page tells the pane's frame: a ribbon button was clicked. */
export interface ToPane {
  readonly command: string;
}

/** What the pane's frame tells the page. */
export type FromPane =
  { readonly kind: 'completed'; readonly command: string } | { readonly kind: 'showPane' };

/** A message port as the stand-in's transport takes it: the DOM's own type ties its listener to a `this`. */
export function asPort(port: MessagePort): Port {
  return {
    postMessage: (message) => port.postMessage(message),
    get onmessage() {
      return null;
    },
    set onmessage(listener) {
      port.onmessage = listener;
    },
  };
}
