import { servePort } from '../standin/client/transport';
import type { StandInHost } from '../standin/host';
import { asPort, CLIENT_TIER, HELLO, type FromPane, type ToPane } from './paneProtocol';

/** The frame that the pane runs in, tied to a workbook, with the ribbon's way into it. */
export class PaneFrame {
  private host: StandInHost | null = null;
  private ribbon: MessagePort | null = null;

  constructor(
    private readonly frame: HTMLIFrameElement,
    private readonly onMessage: (message: FromPane) => void,
  ) {
    window.addEventListener('message', (event: MessageEvent<unknown>) => this.onHello(event));
  }

  /** Starts the pane anew on a workbook, as Excel does for each workbook that is opened. */
  attach(host: StandInHost, language: string): void {
    this.host = host;
    this.ribbon = null;
    this.frame.src = `taskpane.html?lang=${encodeURIComponent(language)}`;
  }

  /** Clicks a ribbon button. Does nothing before the pane has started. */
  run(command: string): void {
    const message: ToPane = { command };
    this.ribbon?.postMessage(message);
  }

  get shown(): boolean {
    return !this.frame.hidden;
  }

  /** A hidden pane goes on running: it and the ribbon share one page. */
  show(shown: boolean): void {
    this.frame.hidden = !shown;
  }

  private onHello({ source, origin, data, ports }: MessageEvent<unknown>): void {
    const [batches, ribbon] = ports;
    const ours = source === this.frame.contentWindow && origin === location.origin && data === HELLO;
    if (!ours || !this.host || !batches || !ribbon) return;
    servePort(asPort(batches), this.host.connect(CLIENT_TIER));
    ribbon.onmessage = ({ data: message }: MessageEvent<FromPane>) => this.onMessage(message);
    this.ribbon = ribbon;
  }
}
