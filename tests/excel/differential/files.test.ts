/** @jest-environment jsdom */
import { FILE_BOOKS } from '../../books/everyBook';
import { areAlike } from './alike';

describe('through the file and through Excel alike: workbook files of the project', () => {
  areAlike(FILE_BOOKS);
});
