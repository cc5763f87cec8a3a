import { ORGANISATION, ROUTINE_WORK } from '../../src/rubric/pack/shippedPacks';
import { LARGEST_PACK, readPackFile } from '../../src/taskpane/packImport';
import { packFaultText, packPlaceText } from '../../src/wording/packFaults';

const file = (text: string) => new Blob([text]);
const json = (value: unknown) => file(JSON.stringify(value));

test('a rule pack of a rubric is one', async () => {
  expect(await readPackFile(json(ORGANISATION))).toEqual({ kind: 'pack', pack: ORGANISATION });
});

test('a score table, and what is no pack, are told apart', async () => {
  expect(await readPackFile(json(ROUTINE_WORK))).toEqual({ kind: 'notARubric' });
  expect(await readPackFile(file('名单'))).toEqual({ kind: 'notJson' });
  expect(await readPackFile(json(null))).toMatchObject({ kind: 'faults' });
});

test('a file that no rubric fills is refused before it is read', async () => {
  const text = () => Promise.reject(new Error('read'));
  expect(await readPackFile({ size: LARGEST_PACK + 1, text })).toEqual({ kind: 'tooLarge' });
});

test('a fault says where it is and what to do, in both languages', async () => {
  const [first, ...others] = ORGANISATION.categories;
  if (!first) throw new Error('The shipped pack is empty');
  const [item, ...more] = first.items;
  const broken = { ...first, items: [{ ...item, points: -1 }, ...more] };
  const read = await readPackFile(json({ ...ORGANISATION, categories: [broken, ...others] }));
  const [fault] = read.kind === 'faults' ? read.faults : [];
  if (!fault) throw new Error('Nothing was wrong');
  expect(packPlaceText(fault, 'zh')).toBe('第1个考核项目 第1项 points');
  expect(packFaultText(fault, 'zh')).toBe('太小，不能小于0');
  expect(packPlaceText(fault, 'en')).toBe('category 1 item 1 points');
  expect(packFaultText(fault, 'en')).toBe('is too small; it cannot be below 0');
});

test('names out of a hostile file are not shown at length', () => {
  const name = 'x'.repeat(10_000);
  const said = packFaultText({ code: 'unknownKeys', keys: Array.from({ length: 50 }, () => name) }, 'zh');
  expect(said.length).toBeLessThan(200);
  expect(packPlaceText({ code: 'missing', path: name }, 'zh').length).toBeLessThan(40);
});
