/** @jest-environment jsdom */
import { MADE_BOOKS } from '../../books/everyBook';
import { areAlike } from './alike';

describe('through the file and through Excel alike: workbooks that tests make', () => {
  areAlike(MADE_BOOKS);
});
