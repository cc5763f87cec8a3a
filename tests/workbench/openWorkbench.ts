import { spawn, type ChildProcess } from 'node:child_process';
import type { Browser, BrowserContext, Frame, FrameLocator, Locator, Page } from 'playwright-core';
import { launch } from '../browser/launch';

/** A workbench served as `npm run workbench` serves it, and a browser to visit it with. */
export interface ServedWorkbench {
  readonly url: string;
  readonly browser: Browser;
  close(): Promise<void>;
}

export async function serveWorkbench(): Promise<ServedWorkbench> {
  const launcher = spawn(process.execPath, ['scripts/workbench.mjs'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [url, browser] = await Promise.all([addressFrom(launcher), launch()]);
  return {
    url,
    browser,
    close: async () => {
      await browser.close();
      const ended = new Promise((done) => launcher.once('exit', done));
      launcher.kill('SIGINT');
      await ended;
    },
  };
}

function addressFrom({ stdout }: ChildProcess): Promise<string> {
  return new Promise((done, fail) => {
    let said = '';
    stdout?.on('data', (text: Buffer) => {
      said += text.toString();
      const address = /http:\S+/.exec(said)?.[0];
      if (address) done(address);
    });
    stdout?.once('end', () => fail(new Error(`The workbench ended without an address: ${said}`)));
  });
}

/** One visit to the workbench, with the words of a flow. */
export class Visit {
  /** What the console said, what failed, and what was asked of any other machine. All of it is unwanted. */
  readonly complaints: string[] = [];
  readonly pane: FrameLocator;

  private constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
  ) {
    this.pane = page.frameLocator('#pane');
    page.on('console', (message) => this.complaints.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('request', (request) => {
      const { hostname, protocol } = new URL(request.url());
      if (protocol !== 'blob:' && hostname !== 'localhost') this.complaints.push(`asked ${request.url()}`);
    });
  }

  /** Opens the page with the sample workbook in it, and waits for the pane. */
  static async start({ browser, url }: ServedWorkbench, language = 'zh-CN'): Promise<Visit> {
    const context = await browser.newContext({
      viewport: { width: 1500, height: 900 },
      // Colours that fade are measured at rest.
      reducedMotion: 'reduce',
    });
    const visit = new Visit(await context.newPage(), context);
    await visit.page.goto(`${url}?lang=${language}`);
    await visit.scoreButton.waitFor();
    return visit;
  }

  async end(): Promise<void> {
    await this.context.close();
  }

  get scoreButton(): Locator {
    return this.pane.getByRole('button', { name: /^(一键评分|重新评分|Score|Score again)$/ });
  }

  get status(): Locator {
    return this.pane.getByRole('status');
  }

  /** Clicks the pane's button and waits until the run has ended. */
  async score(): Promise<void> {
    await this.scoreButton.click();
    await this.settled();
  }

  async settled(): Promise<void> {
    await this.pane.locator('main[aria-busy="false"]').waitFor();
    // What a batch changed is drawn a moment after it.
    await this.page.waitForTimeout(50);
  }

  cell(address: string): Locator {
    return this.page.locator(`[data-cell="${address}"]`);
  }

  async text(address: string): Promise<string> {
    return (await this.cell(address).textContent()) ?? '';
  }

  /** Types into a cell as a person does: select, type, Enter. */
  async type(address: string, text: string): Promise<void> {
    await this.cell(address).click();
    await this.page.keyboard.press('F2');
    await this.page.keyboard.press('ControlOrMeta+a');
    await this.page.keyboard.insertText(text);
    await this.page.keyboard.press('Enter');
  }

  /** What can be read on a cell. */
  async comment(address: string): Promise<string | null> {
    const cell = this.cell(address);
    await cell.scrollIntoViewIfNeeded();
    // Scrolling hides the note, a frame after it.
    await cell.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn(null)))),
    );
    await cell.hover();
    const note = this.page.getByRole('note');
    return (await note.isVisible()) ? await note.locator('p').first().textContent() : null;
  }

  /** Opens a workbook from disk, and waits for the pane that comes with it. */
  async open(name: string, bytes: Buffer): Promise<void> {
    await this.page.locator('#file').setInputFiles({ name, mimeType: '', buffer: bytes });
    await this.page.getByText(name, { exact: true }).waitFor();
    await this.pane.getByRole('button', { name: '一键评分' }).waitFor();
  }

  async openTab(name: string): Promise<void> {
    await this.page.getByRole('tab', { name }).click();
    await this.page.getByRole('tab', { name, selected: true }).waitFor();
  }

  /** The pane's own page. */
  paneFrame(): Frame {
    const frame = this.page.frames().find((one) => one.url().includes('taskpane.html'));
    if (!frame) throw new Error('The page has no pane');
    return frame;
  }

  /** What has the keyboard in the pane: its name or its first words; BODY where nothing has it. */
  focusedInPane(): Promise<string> {
    return this.paneFrame().evaluate(() => {
      const { activeElement: focused, body } = document;
      if (!focused || focused === body) return 'BODY';
      const [label] = focused instanceof HTMLInputElement ? (focused.labels ?? []) : [];
      return focused.getAttribute('aria-label') ?? (label ?? focused).textContent.slice(0, 40);
    });
  }

  async message(): Promise<string> {
    return (await this.page.locator('#message').textContent()) ?? '';
  }

  async showPane(shown: boolean): Promise<void> {
    if ((await this.page.locator('#pane').isVisible()) !== shown) {
      await this.page.getByRole('button', { name: '评分面板' }).click();
    }
  }

  /** Clicks the ribbon's button, and waits until the command has told Excel that it is done. */
  async ribbonScore(): Promise<void> {
    await this.page.getByRole('button', { name: '一键评分' }).click();
    await this.page.locator('[data-completed="scoreActiveSheet"]').waitFor({ state: 'attached' });
    await this.page.waitForTimeout(50);
  }

  /** Every cell's text and whether it has a comment, by address: what a run changed is the difference of two. */
  cells(): Promise<Record<string, string>> {
    return this.page.evaluate(() =>
      Object.fromEntries(
        [...document.querySelectorAll<HTMLElement>('[data-cell]')].flatMap((cell) => {
          const text = cell.textContent ?? '';
          const shown = 'comment' in cell.dataset ? `${text} (comment)` : text;
          return shown === '' ? [] : [[cell.dataset['cell'] ?? '', shown]];
        }),
      ),
    );
  }
}

/** The addresses whose text differs. */
export function changed(before: Record<string, string>, after: Record<string, string>): string[] {
  const addresses = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...addresses].filter((address) => before[address] !== after[address]).sort();
}
