import type { CellSpec } from '../books/makeWorkbook';
import type { Variant } from './variants';

/** Names and item points of the organisation rubric as the golden workbook has it. */
export const CATEGORIES: readonly { readonly name: string; readonly items: readonly number[] }[] = [
  { name: '社区班子队伍建设', items: [3, 8, 4, 3, 3, 2, 2, 2, 3] },
  { name: '党员队伍建设', items: [2, 3, 5, 3, 6] },
  { name: '工作机制', items: [4, 2, 3] },
];

/** The shape of ../shared/golden/community-a.findings.json, one entry for each of the 17 items. */
export interface Expanded {
  readonly findings: readonly CellSpec[];
  readonly expected: {
    readonly items: readonly { readonly deduction: number; readonly score: number }[];
    readonly unchecked: number;
    readonly pending: readonly number[];
    readonly categories: readonly {
      readonly name: string;
      readonly points: number;
      readonly score: number;
    }[];
    readonly total: { readonly points: number; readonly score: number };
  };
}

/** A variant with the items that it leaves out: their findings are its `rest`, and they keep their points. */
export function expand({ findings, rest, expected }: Variant): Expanded {
  const points = CATEGORIES.flatMap((category) => category.items);
  return {
    findings: points.map((_, index) => findings[index + 1] ?? rest),
    expected: {
      items: points.map((full, index) => {
        const [deduction, score] = expected.items[index + 1] ?? [0, full];
        return { deduction, score };
      }),
      unchecked: expected.unchecked,
      pending: expected.pending,
      categories: CATEGORIES.map(({ name }, index) => {
        const [full, score] = expected.categories[index] ?? [0, 0];
        return { name, points: full, score };
      }),
      total: { points: expected.total[0], score: expected.total[1] },
    },
  };
}
