import { fraction } from '../../src/rubric/fraction';
import { clauseToPack } from '../../src/rubric/pack/clauseToPack';
import { packToClause } from '../../src/rubric/pack/packToRubric';
import { pointUnit, valueIn } from '../../src/rubric/shareUnits';

test('a number of share units is that part of a whole, of other units itself', () => {
  expect(valueIn('个百分点', fraction(3))).toEqual(fraction(3, 100));
  expect(valueIn('‰', fraction(25, 10))).toEqual(fraction(25, 10_000));
  expect(valueIn('次', fraction(3))).toEqual(fraction(3));
  expect(valueIn(null, fraction(3))).toEqual(fraction(3));
});

test('what a point is called does not change what it is', () => {
  expect(['%', '‰', '个点'].map(pointUnit)).toEqual(['%', '‰', '个百分点']);
});

test.each([
  ['个百分点', undefined, fraction(1, 100)],
  ['个点', undefined, fraction(1, 100)],
  ['个点', 2, fraction(2, 100)],
  ['‰', 5, fraction(5, 1000)],
])('a pack states the step of a 每低…%s clause in points', (unit, per, step) => {
  const packed = { kind: 'perPoint', when: '未达标', points: 0.5, unit, ...(per && { per }) } as const;
  const clause = packToClause(packed, 1);
  expect(clause).toMatchObject({ per: step });
  expect(clauseToPack(clause, false)).toMatchObject(packed);
});
