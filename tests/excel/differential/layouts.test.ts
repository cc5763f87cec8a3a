/** @jest-environment jsdom */
import { LAYOUT_BOOKS } from '../../books/everyBook';
import { areAlike } from './alike';

describe('through the file and through Excel alike: layouts of our own', () => {
  areAlike(LAYOUT_BOOKS);
});
