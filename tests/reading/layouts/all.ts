import { BLOCKS } from './blocks';
import { FIGURES } from './figures';
import { HEADERS } from './headers';
import type { Layout } from './layout';
import { LEVELS } from './levels';
import { MIXED } from './mixed';
import { ODD } from './odd';
import { PAGES } from './pages';

export const LAYOUTS: readonly Layout[] = [
  ...PAGES,
  ...LEVELS,
  ...FIGURES,
  ...HEADERS,
  ...BLOCKS,
  ...MIXED,
  ...ODD,
];
