import { cellAddress } from '../../src/snapshot/area';
import type { ItemFindings } from '../../src/rubric/finding';
import type { Preview } from '../../src/recalculate/result';
import type { CellText } from '../../src/recalculate/writeFinding';
import { createPaneController } from '../../src/taskpane/paneController';
import { initialState } from '../../src/taskpane/paneState';
import type { PaneServices, RunResult } from '../../src/taskpane/services';
import { createPaneStore } from '../../src/taskpane/store';
import { samplePlan } from './samplePlan';
import { samplePreview, sampleSheet } from './sampleResult';

/** A pane whose workbook answers at once, and notes what it was asked. */
function pane(
  answers: { readonly [Name in 'recalculate' | 'look' | 'write' | 'writeFinding']?: RunResult } = {},
) {
  const asked: string[] = [];
  const written: CellText[] = [];
  const preview = samplePreview({ plan: samplePlan() });
  const answer = (name: string, result: RunResult) => {
    asked.push(name);
    return Promise.resolve(result);
  };
  const services: PaneServices = {
    recalculate: () => answer('score', answers.recalculate ?? { kind: 'done', preview }),
    look: () => answer('look', answers.look ?? { kind: 'looked', preview }),
    write: (shown) => answer('write', answers.write ?? { kind: 'done', preview: shown }),
    writeFinding(edit) {
      written.push(edit);
      return answer('writeFinding', answers.writeFinding ?? { kind: 'looked', preview });
    },
    decide: () => answer('decide', { kind: 'looked', preview }),
    setFinal: () => answer('setFinal', { kind: 'looked', preview }),
    takeBack: () => answer('takeBack', { kind: 'restored', kept: 0 }),
    settle: () => answer('settle', { kind: 'done', preview }),
    select(sheet, cell) {
      asked.push(`select ${sheet} ${cellAddress(cell)}`);
      return Promise.resolve();
    },
    onChanged: () => () => undefined,
    onSelected: () => () => undefined,
  };
  const store = createPaneStore(initialState('zh'));
  return { store, controller: createPaneController(store, services), asked, written, preview };
}

const ref = { table: '组织建设', item: 'item-2' };
const clear: ItemFindings = { kind: 'clear' };

describe('looking before writing', () => {
  test('shows the plan and writes nothing, until it is agreed to', async () => {
    const { store, controller, asked } = pane();
    expect(await controller.plan()).toEqual({ kind: 'planned' });
    expect(asked).toEqual(['look']);
    expect(store.getState().written).toBeNull();
    expect((await controller.writePlanned()).kind).toBe('done');
    expect(asked).toEqual(['look', 'write']);
    expect(store.getState().written).toEqual(samplePlan());
  });

  test('declined, says what is still to be written, and agreeing comes too late', async () => {
    const { store, controller, asked } = pane();
    await controller.plan();
    store.dispatch({ kind: 'planDeclined' });
    expect(store.getState().ending).toEqual({ kind: 'looked', edits: { cells: 12, comments: 3 } });
    await controller.writePlanned();
    expect(asked).toEqual(['look']);
  });

  test('a cut-off run is settled first', async () => {
    const { controller } = pane({ look: { kind: 'cutOff', preview: samplePreview({ cutOff: true }) } });
    expect(await controller.plan()).toEqual({ kind: 'cutOff' });
  });
});

describe('what was written', () => {
  test('can be taken back once', async () => {
    const { store, controller } = pane();
    await controller.score('workbook');
    expect(store.getState().written).not.toBeNull();
    await controller.takeBack();
    expect(store.getState().written).toBeNull();
  });

  test('is still the last run that wrote, when another had nothing to write', async () => {
    const { store, controller } = pane();
    await controller.score('workbook');
    store.dispatch({
      kind: 'runEnded',
      ending: { kind: 'done', edits: { cells: 0, comments: 0 }, unplaced: [] },
      result: samplePreview(),
      written: samplePreview().plan,
    });
    expect(store.getState().written).toEqual(samplePlan());
  });
});

describe('the first run on a sheet', () => {
  const bare = (): Preview => {
    const sheet = sampleSheet('组织建设');
    const items = sheet.reading.items.map((place) => ({ ...place, finding: null, score: null }));
    return samplePreview({
      plan: samplePlan(),
      scored: [{ ...sheet, reading: { ...sheet.reading, items } }],
    });
  };

  test('is followed by another look, so that findings can go into the columns it added', async () => {
    const { store, controller, asked } = pane({ recalculate: { kind: 'done', preview: bare() } });
    expect(await controller.score('workbook')).toEqual({
      kind: 'done',
      edits: { cells: 12, comments: 3 },
      unplaced: [],
    });
    expect(asked).toEqual(['score', 'look']);
    expect(store.getState().result?.scored[0]?.reading.items[0]?.finding).not.toBeNull();
    expect(store.getState().written).toEqual(samplePlan());
  });

  test('is done even where that look fails', async () => {
    const preview = bare();
    const { store, controller } = pane({
      recalculate: { kind: 'done', preview },
      look: { kind: 'refused', fault: { code: 'cellEditing' }, preview: null },
    });
    expect((await controller.score('workbook')).kind).toBe('done');
    expect(store.getState().result).toBe(preview);
  });
});

describe('a draft', () => {
  test('goes into the cell as text over what stood there, and is then no draft any more', async () => {
    const { store, controller, written } = pane();
    await controller.look();
    store.dispatch({ kind: 'drafted', ref, findings: clear });
    await controller.writeDraft(ref);
    expect(written).toEqual([{ sheet: '组织建设', cell: { row: 4, column: 6 }, before: null, text: '无' }]);
    expect(store.getState().drafts.size).toBe(0);
  });

  test('that could not be written is kept', async () => {
    const { store, controller } = pane({
      writeFinding: { kind: 'refused', fault: { code: 'cellEditing' }, preview: null },
    });
    await controller.look();
    store.dispatch({ kind: 'drafted', ref, findings: clear });
    await controller.writeDraft(ref);
    expect(store.getState().drafts.size).toBe(1);
  });

  test('let go leaves the cell as it is', async () => {
    const { store, controller, written } = pane();
    await controller.look();
    store.dispatch({ kind: 'drafted', ref, findings: clear });
    store.dispatch({ kind: 'drafted', ref, findings: null });
    expect(await controller.writeDraft(ref)).toBeNull();
    expect(written).toEqual([]);
  });
});

describe('pane and sheet in step', () => {
  test('an item chosen is shown in the sheet; the selecting that comes back changes nothing', async () => {
    const { store, controller, asked } = pane();
    await controller.look();
    await controller.openItem(ref);
    expect(asked).toEqual(['look', 'select 组织建设 H4']);
    const state = store.getState();
    controller.cellSelected('组织建设', { row: 4, column: 8 });
    expect(store.getState()).toBe(state);
    expect(asked).toHaveLength(2);
  });

  test('a cell selected shows its item, and selects nothing in turn', async () => {
    const { store, controller, asked } = pane();
    await controller.look();
    controller.cellSelected('组织建设', { row: 6, column: 2 });
    expect(store.getState().browsing).toMatchObject({
      view: 'items',
      open: { item: 'item-4' },
      fromSheet: true,
    });
    expect(asked).toEqual(['look']);
  });

  test('a cell of no item, and one selected while someone works through the queue, change nothing', async () => {
    const { store, controller } = pane();
    await controller.look();
    const state = store.getState();
    controller.cellSelected('组织建设', { row: 1, column: 1 });
    controller.cellSelected('别的表', { row: 6, column: 1 });
    expect(store.getState()).toBe(state);
    store.dispatch({ kind: 'viewChosen', view: 'queue' });
    controller.cellSelected('组织建设', { row: 6, column: 2 });
    expect(store.getState().browsing.view).toBe('queue');
  });

  test('an item that is gone after a run is open no more', async () => {
    const gone = samplePreview({ scored: [] });
    const { store, controller } = pane({ look: { kind: 'looked', preview: gone } });
    await controller.score('workbook');
    await controller.openItem(ref);
    await controller.look();
    expect(store.getState().browsing.open).toBeNull();
  });
});
