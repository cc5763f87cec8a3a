import { Workbook, type Surroundings } from './workbook/workbook';

const SURROUNDINGS: Surroundings = {
  now: () => new Date(),
  newId: () => crypto.randomUUID().toUpperCase(),
  userName: '测试用户',
  userEmail: 'user@example.com',
  language: 'zh-CN',
};

/** A workbook without sheets, to be filled. */
export function emptyWorkbook(surroundings: Partial<Surroundings> = {}): Workbook {
  return new Workbook({ ...SURROUNDINGS, ...surroundings });
}

/** A new workbook with blank sheets, as Excel opens one. */
export function newWorkbook(
  surroundings: Partial<Surroundings> = {},
  sheets: readonly string[] = ['Sheet1'],
): Workbook {
  const workbook = emptyWorkbook(surroundings);
  for (const name of sheets) workbook.addSheet(name);
  return workbook;
}
