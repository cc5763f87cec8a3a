import { fraction } from '../../../src/rubric/fraction';
import {
  amountText,
  controlsOf,
  parseAmount,
  type AmountControl,
} from '../../../src/taskpane/item/amountControls';
import { readItem } from '../richSheet';

const controlsFor = (standard: string) =>
  readItem('1', '', 5000, standard).clauses.map((clause) => controlsOf(clause, 5000).map(({ kind }) => kind));

test.each([
  ['没有台账的，扣1分。', ['switch']],
  ['每缺席一次扣0.5分。', ['stepper']],
  ['到岗率低于90%的，扣1分。', ['measured']],
  ['到岗率低于90%的，每低1个百分点扣0.1分。', ['stepper', 'measured']],
  ['台账不规范的，酌情扣0.5-1.5分。', ['figure']],
  ['失密的，此项不得分。', ['switch']],
])('%s is asked for by %j', (standard, kinds) => {
  expect(controlsFor(standard)).toEqual([kinds]);
});

const stepper: AmountControl = { kind: 'stepper', unit: '次' };
const percent: AmountControl = { kind: 'measured', measure: { kind: 'percent' } };
const years: AmountControl = { kind: 'measured', measure: { kind: 'unit', unit: '岁' } };
const either: AmountControl = { kind: 'measured', measure: { kind: 'any' } };
const figure: AmountControl = { kind: 'figure', min: 500, max: 1500 };

test.each([
  [stepper, '3', { kind: 'quantity', value: fraction(3) }],
  [stepper, ' ３ ', { kind: 'quantity', value: fraction(3) }],
  [percent, '45', { kind: 'measured', value: fraction(45, 100), percent: true }],
  [percent, '45%', { kind: 'measured', value: fraction(45, 100), percent: true }],
  [percent, '6/15', { kind: 'measured', value: fraction(6, 15), percent: true }],
  [years, '62', { kind: 'measured', value: fraction(62), percent: false }],
  [either, '45%', { kind: 'measured', value: fraction(45, 100), percent: true }],
  [either, '45', { kind: 'measured', value: fraction(45), percent: false }],
  [figure, '1.5', { kind: 'figure', points: 1500 }],
] as const)('%j takes "%s", and shows it again', (control, typed, amount) => {
  const parsed = parseAmount(control, typed);
  expect(parsed).toEqual(amount);
  expect(parseAmount(control, amountText(control, parsed ?? null))).toEqual(amount);
});

test.each([
  [stepper, '-1'],
  [stepper, '0'],
  [stepper, '几'],
  [percent, '6/0'],
  [percent, '-5'],
  [years, '3/4'],
  [figure, '0.4'],
  [figure, '1.6'],
  [figure, '1.2345'],
] as const)('%j does not take "%s"', (control, typed) => {
  expect(parseAmount(control, typed)).toBeUndefined();
});

test('an empty field is nothing found', () => {
  for (const control of [stepper, percent, figure]) expect(parseAmount(control, ' ')).toBeNull();
});

test('a field shows only amounts of its own kind', () => {
  expect(amountText(percent, { kind: 'quantity', value: fraction(2) })).toBe('');
  expect(amountText(stepper, { kind: 'measured', value: fraction(2), percent: false })).toBe('');
  expect(amountText(stepper, { kind: 'once' })).toBe('1');
});
