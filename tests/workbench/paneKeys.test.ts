import { serveWorkbench, Visit, type ServedWorkbench } from './openWorkbench';

let workbench: ServedWorkbench;
let visit: Visit;

beforeAll(async () => {
  workbench = await serveWorkbench();
}, 300_000);

afterAll(() => workbench.close());

beforeEach(async () => {
  visit = await Visit.start(workbench);
}, 60_000);

afterEach(async () => {
  const { complaints } = visit;
  await visit.end();
  expect(complaints).toEqual([]);
});

jest.setTimeout(120_000);

/** More stops than any page of the pane has. */
const MOST_STOPS = 80;

async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await visit.page.keyboard.press(key);
}

/** Goes on by Tab until the keyboard is on what has this name. */
async function tabTo(name: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const seen: string[] = [];
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await press(key);
    const focused = await visit.focusedInPane();
    if (typeof name === 'string' ? focused.includes(name) : name.test(focused)) return;
    seen.push(focused);
  }
  throw new Error(`${String(name)} is not reached by ${key}: ${seen.join(' | ')}`);
}

/** Does what the keyboard is on, waits until it is done, and sees to it that the keyboard is still somewhere. */
async function go(key = 'Enter'): Promise<void> {
  await press(key);
  await visit.settled();
  expect(await visit.focusedInPane()).not.toBe('BODY');
}

async function scored(): Promise<void> {
  await visit.scoreButton.focus();
  await go();
}

describe('by keyboard alone, the keyboard never lost', () => {
  test('score, look at what was written, take it back', async () => {
    const before = await visit.cells();
    await scored();
    expect(await visit.text('G3')).toBe('2');
    await tabTo('查看');
    await go();
    await tabTo('关闭');
    await go();
    await tabTo('恢复原样', 'Shift+Tab');
    await go();
    expect(await visit.cells()).toEqual(before);
  });

  test('look before it is written, then write', async () => {
    await visit.scoreButton.focus();
    await tabTo('先看改动');
    await go();
    await tabTo(/^写入$/);
    await go();
    expect(await visit.text('G3')).toBe('2');
  });

  test('find an item, set what was found, write it, and go back to the list', async () => {
    await scored();
    await tabTo('总览');
    await go('ArrowRight');
    await tabTo(/^1．/);
    await press('ArrowDown');
    await go();
    expect(await visit.focusedInPane()).toMatch(/^2．/);
    await tabTo('有此情形');
    await press('Space');
    await tabTo('写入检查情况');
    await go();
    expect(await visit.text('E4')).toContain('②');
    await tabTo('返回', 'Shift+Tab');
    await go();
    expect(await visit.focusedInPane()).toMatch(/^2．/);
  });

  test('settle what waits with one key', async () => {
    await scored();
    await tabTo('总览');
    await press('ArrowRight', 'ArrowRight');
    await tabTo('打开本项');
    await go('0');
    expect(await visit.pane.getByRole('article').isVisible()).toBe(true);
  });

  test('correct a clause, and give it back', async () => {
    await scored();
    await tabTo('总览');
    await press('ArrowLeft');
    await tabTo(/^更正：①/);
    await go();
    await tabTo('什么情形');
    await press('ControlOrMeta+a');
    await visit.page.keyboard.insertText('居民议事会少开');
    await tabTo('保存');
    await go();
    await tabTo('恢复读到的', 'Shift+Tab');
    await go();
    expect(await visit.pane.getByText('已更正').count()).toBe(0);
  });

  test('mark the sheet as final, and take the mark off', async () => {
    await scored();
    await tabTo('标为定稿');
    await go();
    await tabTo('取消定稿');
    await go();
    await tabTo('标为定稿');
  });

  test('settings and language', async () => {
    await scored();
    await tabTo('设置');
    await go();
    await tabTo('返回');
    await go();
    await tabTo('English');
    await go();
    await tabTo('中文', 'Shift+Tab').catch(() => tabTo('中文'));
  });
});

describe('nothing jumps', () => {
  interface Shift extends PerformanceEntry {
    readonly value: number;
    readonly sources: readonly { readonly node: Node | null }[];
  }

  /** What has moved in the pane since this was called, as browsers count it, whatever moved it. */
  async function watchShifts(): Promise<() => Promise<readonly string[]>> {
    const frame = visit.paneFrame();
    await frame.evaluate(() => {
      const shifts: string[] = [];
      Object.assign(globalThis, { shifts });
      new PerformanceObserver((list) => {
        for (const { value, sources } of list.getEntries() as Shift[])
          shifts.push(`${value}: ${sources.map(({ node }) => node?.textContent?.slice(0, 30)).join(' | ')}`);
      }).observe({ type: 'layout-shift' });
    });
    return async () => {
      await visit.page.waitForTimeout(300);
      return frame.evaluate(() => (globalThis as unknown as { shifts: readonly string[] }).shifts);
    };
  }

  test('while the first run turns the welcome into the overview', async () => {
    const moved = await watchShifts();
    await visit.ribbonScore();
    expect(await moved()).toEqual([]);
  });

  test('while a later run, a finding and a stale notice come and go', async () => {
    await visit.ribbonScore();
    const moved = await watchShifts();
    await visit.type('E12', '①积水');
    await visit.ribbonScore();
    expect(await moved()).toEqual([]);
  });
});
