import { createPaneController } from '../../src/taskpane/paneController';
import { initialState } from '../../src/taskpane/paneState';
import type { PaneServices, RunResult, RunWatch } from '../../src/taskpane/services';
import { createPaneStore } from '../../src/taskpane/store';
import { samplePreview } from './sampleResult';

/** Services whose runs end when the test says so. */
function paneWith(given: Partial<PaneServices> = {}) {
  const runs: { watch: RunWatch; end: (result: RunResult) => void; fail: (error: unknown) => void }[] = [];
  const start = (watch: RunWatch) =>
    new Promise<RunResult>((end, fail) => {
      runs.push({ watch, end, fail });
    });
  const store = createPaneStore(initialState('zh'));
  const controller = createPaneController(store, {
    recalculate: (_scope, watch) => start(watch),
    look: start,
    write: (_preview, watch) => start(watch),
    writeFinding: (_edit, watch) => start(watch),
    decide: (_answer, watch) => start(watch),
    setFinal: (_sheet, _final, watch) => start(watch),
    takeBack: start,
    settle: (_answer, watch) => start(watch),
    select: () => Promise.resolve(),
    onChanged: () => () => undefined,
    onSelected: () => () => undefined,
    ...given,
  });
  const run = (index: number) => {
    const found = runs[index];
    if (!found) throw new Error(`Run ${index} was not started`);
    return found;
  };
  return { store, controller, run, started: () => runs.length };
}

const done: RunResult = { kind: 'done', preview: samplePreview() };

describe('one click', () => {
  test('shows each step, and ends with what was found and written', async () => {
    const { store, controller, run } = paneWith();
    const ending = controller.score('workbook');
    expect(store.getState().running).toEqual({ step: 'reading', stopping: false });
    run(0).watch.onStep('writing');
    expect(store.getState().running?.step).toBe('writing');
    run(0).end(done);
    expect(await ending).toEqual({ kind: 'done', edits: { cells: 12, comments: 3 }, unplaced: [] });
    expect(store.getState()).toMatchObject({ running: null, result: samplePreview(), stale: false });
  });

  test('a second click while it runs starts nothing', async () => {
    const { controller, run, started, store } = paneWith();
    const first = controller.score('workbook');
    expect(await controller.score('activeSheet')).toEqual({ kind: 'busy' });
    expect(started()).toBe(1);
    expect(store.getState().running).not.toBeNull();
    run(0).end(done);
    await first;
    void controller.score('workbook');
    expect(started()).toBe(2);
  });

  test('a failure that nobody foresaw is an ending with its details, and the pane works on', async () => {
    const { controller, run, store, started } = paneWith();
    const ending = controller.score('workbook');
    run(0).fail(new TypeError('x is undefined'));
    expect(await ending).toEqual({ kind: 'unexpected', detail: 'TypeError: x is undefined' });
    expect(store.getState().running).toBeNull();
    void controller.score('workbook');
    expect(started()).toBe(2);
  });

  test.each<[RunResult, string]>([
    [{ kind: 'refused', fault: { code: 'cellEditing' }, preview: null }, 'refused'],
    [{ kind: 'stopped' }, 'stopped'],
    [{ kind: 'busy' }, 'busy'],
    [{ kind: 'restored', kept: 2 }, 'restored'],
  ])('what was found before stays in sight after %j', async (result, kind) => {
    const { controller, run, store } = paneWith();
    const first = controller.score('workbook');
    run(0).end(done);
    await first;
    const second = controller.score('workbook');
    run(1).end(result);
    expect((await second).kind).toBe(kind);
    expect(store.getState().result).toEqual(samplePreview());
  });
});

describe('stopping', () => {
  test('reaches the run, and is shown until it has ended', async () => {
    const { controller, run, store } = paneWith();
    const ending = controller.score('workbook');
    controller.stop();
    expect(run(0).watch.stop.aborted).toBe(true);
    expect(store.getState().running?.stopping).toBe(true);
    run(0).end({ kind: 'stopped' });
    await ending;
    expect(store.getState()).toMatchObject({ running: null, ending: { kind: 'stopped' } });
  });

  test('does not reach the next run', () => {
    const { controller, run, store } = paneWith();
    controller.stop();
    void controller.score('workbook');
    expect(run(0).watch.stop.aborted).toBe(false);
    expect(store.getState().running?.stopping).toBe(false);
  });
});

describe('changes in the sheet', () => {
  const changed = { kind: 'sheetChanged' } as const;

  test('make a result stale until the next run has read the sheet', async () => {
    const { controller, run, store } = paneWith();
    store.dispatch(changed);
    expect(store.getState().stale).toBe(false);
    const first = controller.score('workbook');
    store.dispatch(changed);
    run(0).end(done);
    await first;
    expect(store.getState().stale).toBe(false);
    store.dispatch(changed);
    expect(store.getState().stale).toBe(true);
    const failed = controller.score('workbook');
    run(1).end({ kind: 'refused', fault: { code: 'readOnly' }, preview: null });
    await failed;
    expect(store.getState().stale).toBe(true);
    const second = controller.score('workbook');
    run(2).end(done);
    await second;
    expect(store.getState().stale).toBe(false);
  });
});

test('a cell that cannot be shown costs nothing but the click', async () => {
  const { controller } = paneWith({ select: () => Promise.reject(new Error('ItemNotFound')) });
  await expect(controller.select('gone', { row: 1, column: 1 })).resolves.toBeUndefined();
});

describe('the store', () => {
  test('tells its listeners of changes only, and only while they listen', () => {
    const { store } = paneWith();
    let heard = 0;
    const end = store.subscribe(() => {
      heard += 1;
    });
    store.dispatch({ kind: 'languageChosen', language: 'zh' });
    expect(heard).toBe(0);
    store.dispatch({ kind: 'languageChosen', language: 'en' });
    expect(heard).toBe(1);
    end();
    store.dispatch({ kind: 'languageChosen', language: 'zh' });
    expect(heard).toBe(1);
  });
});
