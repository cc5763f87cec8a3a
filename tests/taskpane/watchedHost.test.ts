import type { Host } from '../../src/snapshot/host';
import type { Snapshot } from '../../src/snapshot/snapshot';
import { RunStopped, WatchedHost } from '../../src/taskpane/watchedHost';

const emptyBook: Snapshot = {
  sheets: [],
  activeSheet: null,
  readOnly: false,
  structureProtected: false,
  state: null,
};
const noPlan = { edits: [], guards: [], journal: null };

/** Writes down, in one list, what the host was asked, what was shown and when the page could draw. */
function watchedRun(stopAt: string | null = null) {
  const seen: string[] = [];
  const stop = new AbortController();
  const note = (what: string) => {
    seen.push(what);
    if (what === stopAt) stop.abort();
  };
  const inner: Host = {
    capture: () => {
      note('capture');
      return Promise.resolve(emptyBook);
    },
    apply: () => {
      note('apply');
      return Promise.resolve({ kind: 'applied', refusedComments: [] });
    },
  };
  const host = new WatchedHost(inner, () => {
    note('pause');
    return Promise.resolve();
  });
  const run = host.watched({ onStep: (step) => note(`show ${step}`), stop: stop.signal }, async () => {
    await host.capture();
    note('score');
    return host.apply(noPlan);
  });
  return { seen, run, host };
}

test('each step is shown before it begins, and the page can draw before it is kept busy', async () => {
  const { seen, run } = watchedRun();
  await run;
  expect(seen).toEqual([
    'show reading',
    'capture',
    'show scoring',
    'pause',
    'score',
    'pause',
    'show writing',
    'apply',
  ]);
});

test.each(['show reading', 'capture', 'show scoring', 'score'])(
  'stopped at "%s", nothing is written',
  async (stopAt) => {
    const { seen, run } = watchedRun(stopAt);
    await expect(run).rejects.toThrow(RunStopped);
    expect(seen).not.toContain('apply');
  },
);

test('stopped while it writes, it writes to the end', async () => {
  const { run } = watchedRun('apply');
  await expect(run).resolves.toEqual({ kind: 'applied', refusedComments: [] });
});

test('without anyone watching it is the host alone', async () => {
  const { seen, run, host } = watchedRun();
  await run;
  seen.length = 0;
  await host.capture();
  expect(seen.filter((what) => what.startsWith('show'))).toEqual([]);
});
