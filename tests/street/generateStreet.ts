import type { CellSpec, SheetSpec, WorkbookSpec } from '../books/makeWorkbook';

/** Seeded (mulberry32): the same street on every machine. */
export function randomBy(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** Points in hundredths throughout, as whole numbers. */
export interface MadeItem {
  readonly points: number;
  /** 扣N分, once. */
  readonly fixed: number;
  /** 每少一次扣N分. */
  readonly each: number;
}

export interface MadeFinding {
  readonly fixed: boolean;
  readonly times: number;
  readonly void: boolean;
}

export interface MadeStreet {
  readonly indicators: readonly {
    readonly category: string;
    readonly name: string;
    readonly base: number;
    readonly items: readonly MadeItem[];
  }[];
  /** By community, indicator, item. */
  readonly findings: MadeFinding[][][];
}

const NAMES = '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥';
const BASES = [1000, 500, 500, 600, 900, 300, 300, 300, 1000, 500, 500, 1000, 1000, 1000, 300, 300];

export interface Size {
  readonly communities: number;
  readonly indicators: number;
  readonly items: number;
}

export function makeStreet({ communities, indicators, items }: Size, seed: number): MadeStreet {
  const below = randomBy(seed);
  return {
    indicators: Array.from({ length: indicators }, (_, index) => ({
      category: index < indicators / 2 ? '党群建设' : '社会建设',
      name: `${NAMES.charAt(index)}${NAMES.charAt(index)}工作`,
      base: BASES[index % BASES.length] ?? 500,
      items: Array.from({ length: items }, () => ({
        points: 200 + 50 * below(7),
        fixed: 50 * (1 + below(4)),
        each: 25 * (1 + below(3)),
      })),
    })),
    findings: Array.from({ length: communities }, () =>
      Array.from({ length: indicators }, () =>
        Array.from({ length: items }, () => ({
          fixed: below(10) < 3,
          times: below(10) < 3 ? 1 + below(5) : 0,
          void: below(100) < 3,
        })),
      ),
    ),
  };
}

export function communityName(index: number): string {
  const [tens, ones] = [NAMES.charAt(Math.floor(index / 20)), NAMES.charAt(index % 20)];
  return index < 400 ? `${tens}${ones}社区` : `${NAMES.charAt(Math.floor(index / 400))}${tens}${ones}社区`;
}

const decimal = (hundredths: number): number => hundredths / 100;

function findingText({ fixed, times, void: lost }: MadeFinding): string {
  const lines = [
    ...(fixed ? ['①计划未见'] : []),
    ...(times > 0 ? [`②×${times}:例会`] : []),
    ...(lost ? ['③'] : []),
  ];
  return lines.length === 0 ? '无' : lines.join('\n');
}

function rubricRows(items: readonly MadeItem[], findings: readonly MadeFinding[]): readonly CellSpec[][] {
  return items.map(({ points, fixed, each }, index) => [
    index % 5 === 0 ? `第${NAMES.charAt(index / 5)}项` : null,
    decimal(points),
    `${(index % 5) + 1}、没有计划的,扣${decimal(fixed)}分;例会每少一次扣${decimal(each)}分;弄虚作假的,此项不得分。`,
    decimal(points),
    findingText(findings[index] ?? { fixed: false, times: 0, void: false }),
  ]);
}

function scoreTable({ indicators }: MadeStreet): SheetSpec {
  return {
    name: '分值表',
    rows: [
      ['某街道常规工作分值表', null, null, null],
      ['考核类别', '考核指标', '基本分', '责任科室'],
      ...indicators.map(({ category, name, base }, index) => [
        indicators[index - 1]?.category === category ? null : category,
        name,
        decimal(base),
        '某科',
      ]),
    ],
  };
}

/** One community's workbook: the score table and a sheet for each indicator. */
export function communityBook(street: MadeStreet, community: number): WorkbookSpec {
  return {
    sheets: [
      scoreTable(street),
      ...street.indicators.map(({ name, items }, index) => ({
        name,
        rows: [
          [`社区${name}考核细则`, null, null, null, null],
          ['考核项目', '分值', '评分标准', '自评分', '检查情况'],
          ...rubricRows(items, street.findings[community]?.[index] ?? []),
        ],
      })),
    ],
  };
}

/** What one community has by an indicator, worked out without the product: hundredths of a point, exact. */
export function expectedIndicator(street: MadeStreet, community: number, indicator: number): bigint {
  const { items, base } = street.indicators[indicator] ?? { items: [], base: 0 };
  let score = 0n;
  let full = 0n;
  items.forEach(({ points, fixed, each }, index) => {
    const found = street.findings[community]?.[indicator]?.[index];
    const cost = (found?.fixed ? fixed : 0) + (found?.times ?? 0) * each;
    full += BigInt(points);
    if (!found?.void) score += BigInt(Math.max(0, points - cost));
  });
  // score × base ÷ full, rounded half up; nothing here is negative.
  return (2n * score * BigInt(base) + full) / (2n * full);
}
