import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packJsonSchema } from '../../../src/rubric/pack/packJsonSchema';
import { loadPack } from '../../../src/rubric/pack/loadPack';
import { ORGANISATION, ROUTINE_WORK, SHIPPED_RUBRICS } from '../../../src/rubric/pack/shippedPacks';
import { packToRubric, packToScoreTable } from '../../../src/rubric/pack/packToRubric';

const rules = join(__dirname, '..', '..', '..', 'rules');
const packFiles = readdirSync(rules).filter((name) => name !== 'pack.schema.json');

describe('the schema that editors use', () => {
  it('is the one made from packSchema.ts (else run: npx tsx scripts/pack-schema.ts)', () => {
    expect(readFileSync(join(rules, 'pack.schema.json'), 'utf8')).toBe(packJsonSchema());
  });

  it.each(packFiles)('is named at the top of %s, and lies there', (name) => {
    const text = readFileSync(join(rules, name), 'utf8');
    expect(text.startsWith('{\n  "$schema": "./pack.schema.json",')).toBe(true);
    expect(existsSync(join(rules, './pack.schema.json'))).toBe(true);
    expect(loadPack(JSON.parse(text))).toMatchObject({ ok: true });
  });
});

describe('the score table', () => {
  const table = packToScoreTable(ROUTINE_WORK);

  it('has sixteen indicators, 44 and 56 points, and an office for each', () => {
    expect(table.indicators).toHaveLength(16);
    const pointsOf = (category: string) =>
      table.indicators.filter((row) => row.category === category).reduce((sum, row) => sum + row.points, 0);
    expect([pointsOf('党群建设'), pointsOf('社会建设')]).toEqual([44_000, 56_000]);
    expect(table.indicators.every((row) => row.office !== '')).toBe(true);
  });
});

describe('the organisation rubric', () => {
  const rubric = packToRubric(ORGANISATION);
  const items = rubric.categories.flatMap((category) => category.items);
  const clauses = items.flatMap((item) => item.clauses);

  it('is a fragment of 17 items in three categories of 30, 19 and 9 points', () => {
    expect(rubric.complete).toBe(false);
    expect(SHIPPED_RUBRICS).toContain(ORGANISATION);
    expect(
      rubric.categories.map(({ name, items: lines }) => [
        name,
        lines.length,
        lines.reduce((sum, item) => sum + item.points, 0),
      ]),
    ).toEqual([
      ['社区班子队伍建设', 9, 30_000],
      ['党员队伍建设', 5, 19_000],
      ['工作机制', 3, 9_000],
    ]);
  });

  it('has a clause for everything that costs points', () => {
    expect(items.map((item) => item.clauses.map((clause) => clause.kind).join(' '))).toEqual([
      'fixed fixed',
      'void void',
      'fixed fixed fixed',
      'fixed fixed fixed',
      'fixed fixed',
      'fixed fixed',
      'fixed fixed',
      'perUnit',
      'perUnit perUnit',
      'void fixed',
      'perUnit fixed',
      'void void fixed fixed fixed fixed',
      'perUnit fixed fixed',
      'perUnit void fixed fixed fixed',
      'fixed fixed perUnit fixed',
      '',
      'perUnit',
    ]);
    expect(
      items.map((item) =>
        item.clauses.map((clause) => ('points' in clause ? clause.points : 'all')).join(' '),
      ),
    ).toEqual([
      '2000 2000',
      'all all',
      '2000 1000 1000',
      '1000 3000 2000',
      '2000 1000',
      '1000 1000',
      '1000 1000',
      '1000',
      '1000 2000',
      'all 1000',
      '1000 2000',
      'all all 2000 3000 2000 5000',
      '1000 2000 2000',
      '1000 all 2000 2000 2000',
      '2000 2000 500 2000',
      '',
      '1000',
    ]);
  });

  it('measures age, party share, trainings and meetings, and leaves schooling to a person', () => {
    const measured = clauses.flatMap((clause) =>
      clause.kind === 'fixed' && clause.threshold
        ? [{ ...clause.threshold, condition: clause.condition }]
        : [],
    );
    expect(measured).toMatchObject([
      { op: '>=', value: { numerator: 60, denominator: 1 }, unit: '岁' },
      { op: '<', value: { numerator: 50, denominator: 100 }, unit: '%' },
      { op: '<', value: { numerator: 2, denominator: 1 }, unit: '次' },
    ]);
    const schooling = items[5]?.clauses[0];
    expect(schooling).toMatchObject({ kind: 'fixed', threshold: null });
    const targets = clauses.flatMap((clause) => (clause.kind === 'perUnit' && clause.target ? [clause] : []));
    expect(targets).toMatchObject([
      { points: 500, target: { direction: 'atLeast', value: { numerator: 4, denominator: 1 }, unit: '次' } },
    ]);
  });

  it('takes only the notice of a higher office below zero', () => {
    expect(clauses.filter((clause) => clause.belowZero)).toEqual([items[11]?.clauses[5]]);
    expect(items[11]?.clauses[5]).toMatchObject({ kind: 'fixed', points: 5000 });
  });

  it('says that the last figure is inferred', () => {
    expect(items.flatMap((item) => item.notices)).toEqual([{ code: 'inferredFigure', clause: 1 }]);
    expect(items[16]).toMatchObject({
      clauses: [{ points: 1000 }],
      notices: [{ code: 'inferredFigure', clause: 1 }],
    });
  });
});
