import { AROUND } from './around';
import { BLOCKS } from './blocks';
import { FIGURES } from './figures';
import { FORMS } from './forms';
import { HEADERS } from './headers';
import type { Layout } from './layout';
import { LEVELS } from './levels';
import { MIXED } from './mixed';
import { NUMBERING } from './numbering';
import { ODD } from './odd';
import { ORDERS } from './orders';
import { PAGES } from './pages';
import { PLACES } from './places';
import { TONGUES } from './tongues';
import { WIDE } from './wide';

export const LAYOUTS: readonly Layout[] = [
  ...PAGES,
  ...LEVELS,
  ...FIGURES,
  ...HEADERS,
  ...BLOCKS,
  ...MIXED,
  ...ODD,
  ...WIDE,
  ...AROUND,
  ...NUMBERING,
  ...TONGUES,
  ...FORMS,
  ...ORDERS,
  ...PLACES,
];
