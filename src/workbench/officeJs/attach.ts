import { attachClient } from '../../standin/client/attach';
import { portTransport } from '../../standin/client/transport';
import { asPort, CLIENT_TIER, HELLO, type FromPane, type ToPane } from '../paneProtocol';

/**
 * Runs in the pane's frame after the client is loaded: the client then speaks to the workbook of the page around it, and
 * ribbon commands come from that page's buttons.
 */
const batches = new MessageChannel();
const ribbon = new MessageChannel();
const tell = (message: FromPane) => ribbon.port1.postMessage(message);

const { commands } = attachClient(portTransport(asPort(batches.port1)), {
  tier: CLIENT_TIER,
  displayLanguage: new URLSearchParams(location.search).get('lang') === 'en-US' ? 'en-US' : 'zh-CN',
});
Office.addin.showAsTaskpane = () => {
  tell({ kind: 'showPane' });
  return Promise.resolve();
};
ribbon.port1.onmessage = ({ data }: MessageEvent<ToPane>) => {
  const { command } = data;
  commands.get(command)?.({ completed: () => tell({ kind: 'completed', command }) });
};
window.parent.postMessage(HELLO, location.origin, [batches.port2, ribbon.port2]);
