// How fast standards are read: items per second, what a whole street's rubrics take, and against a bare look for figures.
import { existsSync, readFileSync } from 'node:fs';
import { readStandard } from '../../src/clauses/readStandard';
import { pointsFromNumber } from '../../src/rubric/points';
import { sharedPath } from '../shared';
import { medians } from './measure';

interface Standard {
  readonly text: string;
  readonly points: number;
}

const corpus = sharedPath('corpus', 'clauses.json');
const file = existsSync(corpus) ? corpus : 'tests/clauses/fixtures/own-standards.json';
const standards = JSON.parse(readFileSync(file, 'utf8')) as readonly Standard[];
const STREET = 400;

const [read = NaN, bare = NaN] = medians([
  () => standards.map(({ text, points }) => readStandard(text, pointsFromNumber(points))),
  () => standards.map(({ text }) => [...text.matchAll(/(?:扣|减|得|加)\s*\d+(?:\.\d+)?\s*分/g)]),
]);

const perItem = read / standards.length;
console.log(`${standards.length} standards of ${file}`);
console.log(
  `${Math.round(1000 / perItem)} items a second; a street of ${STREET} items in ${Math.round(perItem * STREET)} ms`,
);
console.log(`${Math.round(read / bare)} times a bare search for figures`);
