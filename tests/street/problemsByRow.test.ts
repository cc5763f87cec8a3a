import { assembleStreet } from '../../src/street/communities/assembleStreet';
import { readBook } from '../../src/street/communities/readBook';
import { SharedParts } from '../../src/street/communities/sharedParts';
import { summarise } from '../../src/street/summary/summarise';
import { streetProblemText } from '../../src/wording/street';
import { makeWorkbook, type SheetSpec } from '../books/makeWorkbook';
import { openBook } from '../books/openBook';
import { settings } from '../settings';
import { rubricSheet, scoreTableSheet } from './book';

async function problemsOf(sheets: readonly SheetSpec[], roster: readonly string[] | null = null) {
  const book = readBook('街道.xlsx', await openBook(makeWorkbook({ sheets })).capture(), settings());
  return assembleStreet([book], { weighting: 'round-each', roster }).problems;
}

const LEDGER: SheetSpec = {
  name: '台账',
  rows: [
    ['社区', '指标', '项', '扣分点', '数量', '说明'],
    ['东门社区', '队伍建设', 1, 1, null, '计划未见'],
    ['南门', '队伍建设', 1, 1, null, '计划未见'],
    ['东门社区', '队伍建设', 2, null, null, '无'],
    ['南门社区', '队伍建设', 2, null, null, '无'],
  ],
};

const matrix = (...units: readonly string[]): SheetSpec => ({
  name: '队伍建设',
  rows: [
    ['队伍建设考核细则'],
    ['考核项目', '分值', '评分标准', ...units],
    ['基础', 5, '1、没有计划的,扣2分;例会每少一次扣0.5分。', ...units.map(() => '无')],
    [null, 3, '2、台账缺失的,扣3分。', ...units.map(() => '①')],
  ],
});

test('a stranger in a ledger is told with every row that names it', async () => {
  const problems = await problemsOf(
    [scoreTableSheet(), rubricSheet('队伍建设', [null, null]), LEDGER],
    ['东门'],
  );
  const [stranger] = problems.filter(({ code }) => code === 'unknownCommunity');
  expect(stranger && streetProblemText(stranger, 'zh')).toBe(
    '街道.xlsx 台账!A3、A5:“南门”不在社区名单里,未计入;请核对名称或名单。',
  );
});

test('a stranger in a matrix is told with its column', async () => {
  const problems = await problemsOf(
    [scoreTableSheet(), matrix('东门社区', '南门社区', '西门社区')],
    ['东门', '西门'],
  );
  expect(problems).toMatchObject([
    { code: 'unknownCommunity', community: '南门社区', sheet: '队伍建设', cells: [{ row: 2, column: 5 }] },
  ]);
});

test('a community with two columns in a matrix is told with both, and the first is used', async () => {
  const problems = await problemsOf([scoreTableSheet(), matrix('东门社区', '西门社区', '东门社区居委会')]);
  expect(problems.map((problem) => streetProblemText(problem, 'zh'))).toEqual([
    '街道.xlsx 队伍建设!F2:东门社区的“队伍建设考核细则”已由 队伍建设!D2 给出,此处未计入;请只留一份。',
  ]);
});

test('a community of the list that nothing is about is told', async () => {
  const problems = await problemsOf(
    [scoreTableSheet(), matrix('东门社区', '西门社区', '南门社区')],
    ['东门', '西门', '南门', '北门'],
  );
  expect(problems).toEqual([{ code: 'communityMissing', community: '北门' }]);
});

test('results whose parts are shared say the same', async () => {
  const sheets = [scoreTableSheet(), matrix('东门社区', '西门社区', '南门社区')];
  const book = readBook('街道.xlsx', await openBook(makeWorkbook({ sheets })).capture(), settings());
  const shared = new SharedParts().share(structuredClone(book));
  expect(shared).toEqual(book);
  expect(shared.rubrics[0]?.shape).toBe(shared.rubrics[1]?.shape);
  const options = { weighting: 'round-each', roster: null } as const;
  expect(summarise(assembleStreet([shared], options))).toEqual(summarise(assembleStreet([book], options)));
});
