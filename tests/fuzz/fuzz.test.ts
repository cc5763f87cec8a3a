import { loadPack } from '../../src/rubric/pack/loadPack';
import { packToRubric } from '../../src/rubric/pack/packToRubric';
import organisation from '../../rules/organisation.json';
import { makeWorkbook, type SheetSpec } from '../books/makeWorkbook';
import { PACKAGES } from '../packages/packages';
import { smallSheet } from '../recalculate/desk';
import { Chance, howMany } from './chance';
import { hostilePack } from './hostilePacks';
import { hostileSheet } from './hostileBooks';
import { scoresOrRefuses } from './law';
import { Tally } from './tally';
import { mutated } from './xmlMutations';

const SEED = Number(process.env['FUZZ_SEED'] ?? 20_260_301);

/** A sheet with one of everything that a rubric may stand beside. */
const RICH: SheetSpec = {
  ...smallSheet(['②', '①×3:甲、乙', '无', '①']),
  threads: [{ cell: 'B3', text: '请核', replies: ['好'] }],
  notes: [{ cell: 'C4', text: '旧注' }],
  hiddenColumns: ['K'],
  printArea: 'A1:E6',
  freeze: { rows: 2, columns: 0 },
};
const BOOK = makeWorkbook({
  sheets: [RICH, { name: '别的', rows: [['甲', { formula: 'A1', value: '甲' }, 0.5, true]] }],
});

/** The rich book as often as all the hand-made ones together. */
const HAND_MADE = Object.values(PACKAGES).map((make) => make());
const BOOKS = [...HAND_MADE, ...HAND_MADE.map(() => BOOK)];

async function run(
  what: string,
  usual: number,
  attempt: (chance: Chance, tally: Tally, name: string) => Promise<void>,
) {
  const tally = new Tally();
  for (let number = 0; number < howMany(usual); number += 1) {
    const seed = SEED + number;
    await attempt(new Chance(seed), tally, `FUZZ_SEED=${seed}`);
  }
  tally.print(what);
  expect(tally.broken).toEqual([]);
}

describe('whatever is wrong with a file, there is a result or a clear error', () => {
  it('XML and packages', async () => {
    await run('XML and packages', 700, async (chance, tally, name) => {
      const { bytes, what } = mutated(chance.some(BOOKS) ?? BOOK, chance);
      await tally.try(`${name} ${what}`, () => scoresOrRefuses(bytes));
    });
  }, 3_600_000);

  it('cells, names and merges', async () => {
    await run('cells', 250, async (chance, tally, name) => {
      const sheet = hostileSheet(RICH, chance);
      const sheets = [
        sheet,
        ...(chance.below(4) === 0 ? [{ ...hostileSheet(RICH, chance), name: '第二' }] : []),
      ];
      await tally.try(name, () => scoresOrRefuses(makeWorkbook({ sheets })));
    });
  }, 3_600_000);

  it('rule packs', async () => {
    await run('rule packs', 1500, async (chance, tally, name) => {
      const pack = hostilePack(organisation, chance);
      await tally.try(name, () => {
        const loaded = loadPack(pack);
        if (!loaded.ok) return loaded.faults[0]?.code ?? 'no fault named';
        if (loaded.pack.kind === 'rubric') packToRubric(loaded.pack);
        return null;
      });
    });
  }, 3_600_000);
});
