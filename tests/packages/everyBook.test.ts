import { FILE_BOOKS, MADE_BOOKS, SHARED_BOOKS } from '../books/everyBook';
import { scoreAndCompare } from './sameButPlanned';

const ALL = [...FILE_BOOKS, ...MADE_BOOKS, ...SHARED_BOOKS];

test.each(ALL)('$name: nothing but the cells and comments planned is another', async ({ bytes }) => {
  expect.hasAssertions();
  const before = await bytes();
  await scoreAndCompare(before);
  expect(before.length).toBeGreaterThan(0);
});
