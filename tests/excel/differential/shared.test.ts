/** @jest-environment jsdom */
import { SHARED_BOOKS, VARIANT_BOOKS } from '../../books/everyBook';
import { describeShared } from '../../shared';
import { areAlike } from './alike';

describeShared('through the file and through Excel alike: the shared workbooks', () => {
  areAlike(SHARED_BOOKS);
});

describeShared('through the file and through Excel alike: the golden rubric, findings varied', () => {
  areAlike(VARIANT_BOOKS);
});
