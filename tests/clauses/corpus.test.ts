import { join } from 'node:path';
import { describeShared, sharedPath } from '../shared';
import { labelled, measure } from './measure';

describeShared('labelled standards', () => {
  test('of the corpus reach its bars', () => {
    const figures = measure(labelled(sharedPath('corpus', 'clauses.json')));
    expect(figures.f1).toBeGreaterThanOrEqual(0.98);
    expect(figures.exact).toBeGreaterThanOrEqual(0.93);
    expect(figures.silent).toBeLessThanOrEqual(1);
    expect(figures.alarms).toBeLessThanOrEqual(0.05);
    expect(figures.condition).toBeGreaterThanOrEqual(0.95);
    expect(figures.threshold).toBeGreaterThanOrEqual(0.95);
  });

  test('of our own, in fields that the corpus lacks, reach the same bars', () => {
    const items = labelled(join(__dirname, 'fixtures', 'own-standards.json'));
    expect(items).toHaveLength(60);
    const figures = measure(items);
    expect(figures.f1).toBeGreaterThanOrEqual(0.98);
    expect(figures.exact).toBeGreaterThanOrEqual(0.93);
    expect(figures.silent).toBeLessThanOrEqual(1);
    expect(figures.alarms).toBeLessThanOrEqual(0.05);
    expect(figures.condition).toBeGreaterThanOrEqual(0.95);
    expect(figures.threshold).toBeGreaterThanOrEqual(0.95);
  });

  test('of other people, who had not seen the reader, are read as they label them', () => {
    const items = labelled(join(__dirname, 'fixtures', 'unseen-standards.json'));
    expect(items).toHaveLength(120);
    const figures = measure(items);
    expect(figures.f1).toBeGreaterThanOrEqual(0.985);
    expect(figures.exact).toBeGreaterThanOrEqual(0.96);
    expect(figures.silent).toBeLessThanOrEqual(1);
    expect(figures.alarms).toBeLessThanOrEqual(0.04);
    expect(figures.condition).toBeGreaterThanOrEqual(0.97);
    expect(figures.threshold).toBeGreaterThanOrEqual(0.97);
  });

  test('of our own, written in rounds before the reader was mended for them', () => {
    const items = labelled(join(__dirname, 'fixtures', 'round-standards.json'));
    expect(items).toHaveLength(174);
    const figures = measure(items);
    expect(figures.f1).toBeGreaterThanOrEqual(0.985);
    expect(figures.exact).toBeGreaterThanOrEqual(0.94);
    expect(figures.silent).toBeLessThanOrEqual(1);
    expect(figures.alarms).toBeLessThanOrEqual(0.04);
    expect(figures.condition).toBeGreaterThanOrEqual(0.92);
    expect(figures.threshold).toBeGreaterThanOrEqual(0.95);
  });

  test('of our own, written to be awkward, are read or put before a person', () => {
    const items = labelled(join(__dirname, 'fixtures', 'field-standards.json'));
    expect(items).toHaveLength(118);
    const figures = measure(items);
    expect(figures.f1).toBeGreaterThanOrEqual(0.985);
    expect(figures.exact).toBeGreaterThanOrEqual(0.93);
    expect(figures.silent).toBeLessThanOrEqual(1);
    expect(figures.alarms).toBeLessThanOrEqual(0.06);
    expect(figures.condition).toBeGreaterThanOrEqual(0.95);
    expect(figures.threshold).toBeGreaterThanOrEqual(0.95);
  });
});
