import { scoreActiveSheet } from '../../src/commands/commands';
import type { Preview } from '../../src/recalculate/result';
import type { Ending } from '../../src/taskpane/paneState';
import { samplePreview, sampleSheet } from '../taskpane/sampleResult';

/** Runs the ribbon's command once, and writes down what it did in order. */
async function run(ending: Ending, result: Preview | null, showPane = () => Promise.resolve()) {
  const did: string[] = [];
  const command = scoreActiveSheet({
    score: () => {
      did.push('score');
      return Promise.resolve(ending);
    },
    result: () => result,
    showPane: () => {
      did.push('show');
      return showPane();
    },
  });
  await command({ completed: () => did.push('completed') }).catch(() => did.push('failed'));
  return did;
}

const done: Ending = { kind: 'done', edits: { cells: 1, comments: 1 } };

function settled(changes: Partial<ReturnType<typeof sampleSheet>> = {}): Preview {
  const sheet = sampleSheet('组织建设');
  const total = { ...sheet.card.total, pending: 0 };
  return samplePreview({ scored: [{ ...sheet, card: { ...sheet.card, total }, ...changes }] });
}

const withTotal = (total: Partial<Preview['scored'][number]['card']['total']>): Preview => {
  const { card } = sampleSheet('组织建设');
  return settled({ card: { ...card, total: { ...card.total, pending: 0, ...total } } });
};

describe("the ribbon's click", () => {
  test('leaves the pane away when every question is answered', async () => {
    expect(await run(done, settled())).toEqual(['score', 'completed']);
    expect(await run(done, settled({ notices: [{ code: 'fragment' }] }))).toEqual(['score', 'completed']);
  });

  test.each<[string, Preview]>([
    ['something is to be confirmed', withTotal({ pending: 1 })],
    ['something is vetoed', withTotal({ vetoes: ['3'] })],
    ['a figure of a person stands', settled({ notices: [{ code: 'noRoomForTotal' }] })],
  ])('brings the pane up when %s', async (_why, result) => {
    expect(await run(done, result)).toEqual(['score', 'show', 'completed']);
  });

  test.each<Ending>([
    { kind: 'nothingToScore' },
    { kind: 'cutOff' },
    { kind: 'refused', fault: { code: 'readOnly' } },
    { kind: 'unexpected', detail: '' },
  ])('brings the pane up after $kind', async (ending) => {
    expect(await run(ending, settled())).toEqual(['score', 'show', 'completed']);
  });

  test.each<Ending>([{ kind: 'busy' }, { kind: 'stopped' }])('is quiet after $kind', async (ending) => {
    expect(await run(ending, settled())).toEqual(['score', 'completed']);
  });

  test('is completed, and no failure, where the pane cannot be shown', async () => {
    const noPane = () => Promise.reject(new Error('not available'));
    expect(await run({ kind: 'cutOff' }, null, noPane)).toEqual(['score', 'show', 'completed']);
  });
});
