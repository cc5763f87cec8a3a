import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { readXlsx } from 'hucre';
import { SAMPLE_RUBRIC, SAMPLE_TABLE } from '../../scripts/sample/sampleContent';
import { sampleWorkbook } from '../../scripts/sample/sampleWorkbook';
import { readStandard } from '../../src/clauses/readStandard';
import { readFindings } from '../../src/reading/findings/readFindings';
import type { ItemFindings } from '../../src/rubric/finding';
import type { Item } from '../../src/rubric/rubric';
import { DEFAULT_POLICIES } from '../../src/scoring/policies';
import { scoreRubric } from '../../src/scoring/scoreRubric';

const committed = new Uint8Array(readFileSync(join(__dirname, '..', '..', 'assets', 'sample.xlsx')));

describe('assets/sample.xlsx', () => {
  it('is what the script makes (else run: npx tsx scripts/make-sample.ts)', async () => {
    // Part by part: zlib compresses a little differently from one version of Node to the next.
    const parts = (bytes: Uint8Array) =>
      Object.entries(unzipSync(bytes)).map(([path, part]) => [path, text(part)]);
    expect(parts(committed)).toEqual(parts(await sampleWorkbook()));
  });

  it('is made the same each time', async () => {
    expect(await sampleWorkbook()).toEqual(await sampleWorkbook());
  });

  it('looks as a clerk would have it', async () => {
    const { sheets } = await readXlsx(committed, { readStyles: true });
    expect(sheets.map((sheet) => sheet.name)).toEqual(['基层治理', '分值表']);
    const [rubric] = sheets;
    expect(rubric?.rows[1]).toEqual(['考核项目', '分值', '评分标准', '自评分', '检查情况']);
    expect(rubric?.merges).toContainEqual({ startRow: 0, startCol: 0, endRow: 0, endCol: 4 });
    expect(rubric?.freezePane).toMatchObject({ rows: 2 });
    expect(rubric?.pageSetup).toMatchObject({ paperSize: 'a4', orientation: 'landscape' });
    expect(rubric?.cells?.get('2,4')?.style?.numFmt).toBe('@');
  });
});

describe('the sample', () => {
  const items = SAMPLE_RUBRIC.flatMap((category) => category.items);

  it('has 18 items of 100 points, and a score table of 100', () => {
    expect(items).toHaveLength(18);
    expect(items.reduce((sum, item) => sum + item.points, 0)).toBe(100);
    expect(SAMPLE_TABLE.reduce((sum, [, , points]) => sum + points, 0)).toBe(100);
  });

  it('shows most ways to lose points, with the scores worked out by hand', () => {
    const findings: ItemFindings[] = [];
    const categories = SAMPLE_RUBRIC.map(({ name, items: lines }, index) => ({
      name,
      items: lines.map(({ points, standard, finding }, place): Item => {
        const { clauses, parts, groups, cap, bonusCap, unread } = readStandard(standard, points * 1000);
        const item = {
          ...{
            id: `${index}.${place}`,
            number: String(place + 1),
            title: '',
            points: points * 1000,
            standard,
          },
          ...{ clauses, parts, groups, cap, bonusCap, unread, notices: [] },
        };
        findings.push(readFindings({ value: finding || null, formula: null, numberFormat: '@' }, item));
        return item;
      }),
    }));
    const card = scoreRubric({ name: '基层治理', categories, complete: true }, findings, DEFAULT_POLICIES);
    const scored = card.categories.flatMap((category) => category.items);
    expect(scored.map(({ score, pending }) => (pending ? '待确认' : score / 1000))).toEqual([
      ...[2, 4.4, 5, 2.5, 4],
      ...[6, 1.5, 0, 4, 5],
      ...[-2, 4, 5, 4, 6],
      ...['待确认', 6, 5.5],
    ]);
    expect(card.categories.map(({ score }) => score / 1000)).toEqual([17.9, 16.5, 11, 17.5]);
    // The building sites do not apply: 94 points are left.
    expect(card.total).toMatchObject({
      points: 94_000,
      score: 62_900,
      unchecked: 1,
      pending: 1,
      notApplicable: 1,
    });
    const kinds = new Set(
      categories.flatMap(({ items: lines }) =>
        lines.flatMap((item) => item.clauses.map((clause) => clause.kind)),
      ),
    );
    expect([...kinds].sort()).toEqual([
      'bonus',
      'discretionary',
      'fixed',
      'perPoint',
      'perUnit',
      'tier',
      'void',
    ]);
  });
});

function text(part: Uint8Array): string {
  return new TextDecoder().decode(part);
}
