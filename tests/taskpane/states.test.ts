import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { buildSettings } from '../../scripts/buildSettings.mjs';
import { contentSecurityPolicy } from '../../scripts/contentSecurityPolicy.mjs';
import type { Locale } from '../../src/wording/locale';
import { accessibilityProblems } from '../browser/accessibility';
import { bundle, type Bundle } from '../browser/bundle';
import { launch } from '../browser/launch';
import { STATE_NAMES, type StateName } from './states';
import type { StatesWindow } from './statesPage';

const ADDRESS = 'https://kaohe.test/';
/** A folder for pictures of every state, for people to look at: KAOHE_PICTURES=.cache/pictures npx jest states */
const pictures = process.env['KAOHE_PICTURES'];

// Dozens of pages are drawn on a machine that may be busy with other tests.
jest.setTimeout(60_000);

let browser: Browser;
let built: Bundle;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  if (pictures) mkdirSync(pictures, { recursive: true });
  [browser, built] = await Promise.all([launch(), bundle('tests/taskpane/statesPage.tsx')]);
  await openPage();
}, 120_000);

afterAll(async () => {
  await browser.close();
  built.remove();
});

async function openPage(): Promise<void> {
  page = await browser.newPage({ viewport: { width: 320, height: 640 } });
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  const policy = contentSecurityPolicy(buildSettings('production', { officeJs: 'self' }), {
    development: false,
  });
  await page.route('**/*', (route) =>
    route.request().url() === ADDRESS
      ? route.fulfill({
          contentType: 'text/html',
          body: `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>pane</title>
            <meta http-equiv="Content-Security-Policy" content="${policy}"><style>body{margin:0}</style></head>
            <body><div id="pane"></div><script src="main.js"></script></body></html>`,
        })
      : route.request().url() === `${ADDRESS}main.js`
        ? route.fulfill({ contentType: 'text/javascript', body: readFileSync(join(built.folder, 'main.js')) })
        : route.abort(),
  );
  await page.goto(ADDRESS);
}

beforeEach(async () => {
  complaints.length = 0;
  await page.setViewportSize({ width: 320, height: 640 });
  await page.evaluate(() => {
    (globalThis as unknown as { states: StatesWindow }).states.clicks.length = 0;
  });
});

afterEach(() => {
  expect(complaints).toEqual([]);
});

async function show(name: StateName, language: Locale = 'zh'): Promise<void> {
  await page.evaluate(
    ([state, locale]) => (globalThis as unknown as { states: StatesWindow }).states.show(state, locale),
    [name, language] as const,
  );
  await page.getByRole('button', { name: language === 'zh' ? 'English' : '中文' }).waitFor();
}

const clicks = () => page.evaluate(() => (globalThis as unknown as { states: StatesWindow }).states.clicks);

/** The pane's own widths, and what is left of them at 200%. */
const WIDTHS = [320, 450, 160, 225] as const;

/** Dark pages in English, light ones in Chinese: each word and each colour is seen by axe once. */
const LOOKS = [
  { look: 'light', language: 'zh', colorScheme: 'light', forcedColors: 'none', widths: WIDTHS },
  { look: 'dark', language: 'en', colorScheme: 'dark', forcedColors: 'none', widths: WIDTHS },
  { look: 'high contrast', language: 'zh', colorScheme: 'dark', forcedColors: 'active', widths: [320] },
] as const;

describe.each(LOOKS)(
  'in $look colours, $language',
  ({ look, language, colorScheme, forcedColors, widths }) => {
    test.each(STATE_NAMES)('%s: accessible, and within the pane at every width and at 200%', async (name) => {
      // Colours that are still fading from one scheme to the other are nobody's contrast.
      await page.emulateMedia({ colorScheme, forcedColors, reducedMotion: 'reduce' });
      await show(name, language);
      expect(await accessibilityProblems(page)).toEqual([]);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 640 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
        if (pictures) {
          const file = `${name.replaceAll(/\W+/g, '-')}-${language}-${width}-${look}.png`;
          await page.screenshot({ path: join(pictures, file), fullPage: true });
        }
      }
    });
  },
);

test('the button and what is below it stand still from state to state', async () => {
  const places: Record<string, unknown> = {};
  for (const name of STATE_NAMES) {
    for (const language of ['zh', 'en'] as const) {
      await show(name, language);
      places[`${name}, ${language}`] = await page.evaluate(() =>
        ['header', 'main'].map((tag) => document.querySelector(tag)?.getBoundingClientRect().top),
      );
    }
  }
  const [first] = Object.values(places);
  expect(places).toEqual(Object.fromEntries(Object.keys(places).map((state) => [state, first])));
});

describe('by keyboard alone', () => {
  /** What Tab reaches, each thing's first words. */
  async function reachedByTab(steps: number): Promise<readonly string[]> {
    const reached: string[] = [];
    for (let step = 0; step < steps; step += 1) {
      await page.keyboard.press('Tab');
      reached.push((await focusedName()).slice(0, 6));
    }
    return reached;
  }

  test('the overview: the buttons, the pages as one stop, each category', async () => {
    await show('done');
    await page.getByRole('button', { name: '重新评分' }).focus();
    expect(await reachedByTab(7)).toEqual([
      '先看改动',
      '总览',
      '值班值守9/',
      '台账资料9/',
      '标为定稿',
      '设置',
      'Englis',
    ]);
  });

  test('arrow keys go from page to page', async () => {
    await show('done');
    await page.getByRole('tab', { name: '总览' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    expect(await clicks()).toEqual(['view items', 'view rules', 'view rules']);
  });

  test('the items: a single stop, from which arrows lead to each, and Enter opens it', async () => {
    await show('items');
    const first = page.getByRole('list', { name: '项目列表' }).getByRole('button').first();
    await first.focus();
    for (const key of ['ArrowDown', 'ArrowDown', 'Enter', 'End', 'Enter', 'Home', 'ArrowUp', 'Enter'])
      await page.keyboard.press(key);
    expect(await clicks()).toEqual(['open item-3', 'open item-6', 'open item-1']);
    await page.keyboard.press('Tab');
    expect(await focusedName()).toBe('设置');
  });

  test('the queue: a number key settles a case, and the keyboard stays in the queue', async () => {
    await show('queue');
    await page.getByRole('button', { name: '都不是，打开本项' }).focus();
    await page.keyboard.press('0');
    await page.keyboard.press('1');
    expect(await clicks()).toEqual(['open item-3', 'draft item-3 unchecked', 'write item-3']);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('待确认');
  });

  test('an item: what each control is set to becomes a draft', async () => {
    await show('item with every kind of clause');
    await page.getByRole('switch').first().focus();
    await page.keyboard.press('Space');
    await page.getByRole('textbox', { name: '实际值' }).fill('85');
    await page.getByRole('textbox', { name: '扣分（0.5至1.5分）' }).fill('9');
    expect(await page.getByText('请填写这一条能用的数值。').count()).toBe(1);
    expect(await clicks()).toEqual(['draft item-7 found', 'draft item-7 found']);
  });

  test('a run can be stopped, and the focus is not lost with the button that stopped it', async () => {
    await show('first run, reading');
    await page.getByRole('button', { name: '停止' }).focus();
    await page.keyboard.press('Enter');
    expect(await clicks()).toEqual(['stop']);
    await show('stopping');
    expect(await focusComingTo('一键评分')).toBe('一键评分');
  });

  test('a notice answered leaves the focus on the button', async () => {
    await show('cut off');
    await page.getByRole('button', { name: '恢复原样' }).focus();
    await page.keyboard.press('Enter');
    expect(await clicks()).toEqual(['restore']);
    await show('restored');
    expect(await focusComingTo('一键评分')).toBe('一键评分');
  });
});

describe('two thousand items', () => {
  const rows = () => page.getByRole('list', { name: '项目列表' }).getByRole('listitem');

  test('are in the page as far as they are in sight, and the list is as long as all of them', async () => {
    await show('two thousand items');
    expect(await rows().count()).toBeLessThan(40);
    expect(await rows().first().getAttribute('aria-setsize')).toBe('2000');
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await page.getByRole('button', { name: '第2000项值班' }).waitFor();
    expect(await rows().count()).toBeLessThan(40);
  });

  test('the keyboard goes from end to end, and what it is on is in sight', async () => {
    await show('two thousand items');
    await page.getByRole('button', { name: '第1项值班' }).focus();
    for (const [key, name] of [
      ['End', '第2000项值班'],
      ['PageUp', '第1992项值班'],
      ['Home', '第1项值班'],
    ] as const) {
      await page.keyboard.press(key);
      const row = page.getByRole('button', { name, exact: false }).first();
      await row.waitFor();
      expect(await focusedName()).toContain(name);
      const box = await row.boundingBox();
      expect(box && box.y >= 100 && box.y + box.height <= 640).toBe(true);
    }
  });

  test('scrolled out of sight, the row that has the keyboard keeps it', async () => {
    await show('two thousand items');
    await page.getByRole('button', { name: '第2项值班' }).focus();
    await page.evaluate(() => window.scrollTo(0, 50_000));
    await page.getByRole('button', { name: '第840项值班' }).waitFor();
    expect(await focusedName()).toContain('第2项值班');
  });
});

test('while a run is under way, neither button nor notice starts another', async () => {
  await show('refused, running again');
  for (const name of ['一键评分', '再试一次']) {
    await page.getByRole('button', { name }).click({ force: true });
  }
  expect(await clicks()).toEqual([]);
});

test('a screen reader hears the totals, and what a failed run needs', async () => {
  await show('done');
  expect(await page.getByRole('status').textContent()).toContain(
    '评分完成，得18分，满分20分，1项未检查，1项待确认。',
  );
  await show('refused: protected');
  expect(await page.getByRole('group').filter({ hasText: '受保护' }).count()).toBe(1);
});

test('a sheet read only in part is written to once a person agrees', async () => {
  await show('done, two sheets with notices');
  await page.getByRole('button', { name: '就按读到的写入' }).click();
  expect(await clicks()).toEqual(['decide 组织建设']);
});

test('one that knows why is one click away from the reason', async () => {
  await show('unexpected');
  expect(await page.getByText('TypeError').isVisible()).toBe(false);
  await page.getByText('详细信息').click();
  expect(await page.getByText('TypeError: x is undefined').isVisible()).toBe(true);
});

/** What has the focus once it has come to `name`, or after a while if it does not: effects run after the paint. */
async function focusComingTo(name: string): Promise<string> {
  for (let tries = 0; tries < 40 && (await focusedName()) !== name; tries += 1) await page.waitForTimeout(50);
  return focusedName();
}

function focusedName(): Promise<string> {
  return page.evaluate(() => {
    const { activeElement: focused, body } = document;
    return focused === body ? 'BODY' : (focused?.textContent ?? '');
  });
}
