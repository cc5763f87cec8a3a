import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Snapshot } from '../../../src/snapshot/snapshot';
import { captureFile } from '../../../src/taskpane/street/captureFile';
import { StreetDesk, type StreetDeskParts, type StreetFile } from '../../../src/taskpane/street/streetDesk';
import { rosterOf, type StreetStage } from '../../../src/taskpane/street/streetState';
import { makeWorkbook } from '../../books/makeWorkbook';
import { openBook } from '../../books/openBook';
import { settings } from '../../settings';

function file(name: string): StreetFile {
  const bytes = readFileSync(join(process.cwd(), 'assets', 'street', name));
  return { name, arrayBuffer: async () => new Uint8Array(bytes).buffer };
}

const BLANK = makeWorkbook({ sheets: [{ name: '封面', rows: [['街道汇总']] }] });

/** A desk over a blank workbook; what it reads and what its pauses let happen can be set. */
function deskOf(changes: Partial<StreetDeskParts> = {}) {
  const read: number[] = [];
  const desk = new StreetDesk({
    host: openBook(BLANK),
    settings,
    capture: (bytes: Uint8Array): Promise<Snapshot> => {
      read.push(bytes.length);
      return captureFile(bytes);
    },
    pause: async () => undefined,
    paneIsBusy: () => false,
    ...changes,
  });
  return { desk, read };
}

const kind = (desk: StreetDesk): StreetStage['kind'] => desk.getState().stage.kind;

test('reads what was picked, shows a plan, writes it, and takes it back', async () => {
  const host = openBook(BLANK);
  const { desk } = deskOf({ host });
  const stages: string[] = [];
  desk.subscribe(() => stages.push(kind(desk)));
  desk.pick([file('梅林社区.xlsx'), file('竹溪社区.xlsx')]);
  await desk.sumUp('本工作簿');
  const { stage } = desk.getState();
  if (stage.kind !== 'planned') throw new Error(stage.kind);
  expect(stage.preview.summary.rows.map(({ community, rank }) => [community, rank])).toEqual([
    ['梅林社区', 1],
    ['竹溪社区', 2],
  ]);
  expect((await host.capture()).sheets).toHaveLength(1);
  await desk.write(stage.preview);
  expect((await host.capture()).sheets.map(({ name }) => name)).toEqual(['封面', '汇总']);
  await desk.takeBack();
  expect(desk.getState().stage).toEqual({ kind: 'takenBack', kept: 0 });
  expect((await host.capture()).sheets.map(({ name }) => name)).toEqual(['封面']);
  await desk.takeBack();
  expect(kind(desk)).toBe('nothingToRestore');
  expect(new Set(stages)).toEqual(
    new Set([
      'picking',
      'reading',
      'summing',
      'planned',
      'writing',
      'written',
      'takenBack',
      'nothingToRestore',
    ]),
  );
});

test('stops between two workbooks, and goes on from there without reading again', async () => {
  let pauses = 0;
  const { desk, read } = deskOf({
    pause: async () => {
      pauses += 1;
      if (pauses === 2) desk.stop();
    },
  });
  desk.pick([file('梅林社区.xlsx'), file('竹溪社区.xlsx'), file('桃园社区.xlsx')]);
  await desk.sumUp('本工作簿');
  expect([kind(desk), read.length]).toEqual(['stopped', 1]);
  await desk.sumUp('本工作簿');
  expect([kind(desk), read.length]).toEqual(['planned', 3]);
});

test('reads a workbook anew when it is picked again', async () => {
  const { desk, read } = deskOf();
  desk.pick([file('梅林社区.xlsx')]);
  await desk.sumUp('本工作簿');
  desk.pick([file('梅林社区.xlsx')]);
  await desk.sumUp('本工作簿');
  expect([desk.getState().files.length, read.length]).toEqual([1, 2]);
});

test('names a damaged workbook, and says so where nothing else was picked', async () => {
  const { desk } = deskOf();
  desk.pick([{ name: '坏.xlsx', arrayBuffer: async () => new Uint8Array([1, 2, 3]).buffer }]);
  await desk.sumUp('本工作簿');
  expect(desk.getState().stage).toMatchObject({
    kind: 'nothingRead',
    problems: [{ code: 'fileUnreadable', file: '坏.xlsx' }],
  });
});

test('counts only who is on the list, and tells who is missing', async () => {
  const { desk } = deskOf();
  desk.pick([file('梅林社区.xlsx'), file('竹溪社区.xlsx')]);
  desk.dispatch({ kind: 'rosterTyped', roster: '梅林、松山' });
  await desk.sumUp('本工作簿');
  const { stage } = desk.getState();
  if (stage.kind !== 'planned') throw new Error(stage.kind);
  expect(stage.preview.summary.rows.map(({ community }) => community)).toEqual(['梅林']);
  expect(stage.preview.problems.map(({ code }) => code)).toEqual([
    'unknownCommunity',
    'unknownCommunity',
    'communityMissing',
  ]);
});

test('does nothing while the pane is at the workbook', async () => {
  const { desk, read } = deskOf({ paneIsBusy: () => true });
  desk.pick([file('梅林社区.xlsx')]);
  await desk.sumUp('本工作簿');
  expect([kind(desk), read.length]).toEqual(['busy', 0]);
});

test('takes names on lines or between commas; no names are no list', () => {
  expect(rosterOf({ roster: '东门\n西门,南门、 北门 ' })).toEqual(['东门', '西门', '南门', '北门']);
  expect(rosterOf({ roster: ' \n' })).toBeNull();
});
