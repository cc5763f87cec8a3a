import type { ColumnRole } from '../sheetReading';
import type { Candidate } from './candidate';
import type { Choices } from './choices';

const GROUP = new Set<ColumnRole>(['category', 'subcategory', 'item', 'standard']);

/** Words that name a group of items and never an item. */
const ALWAYS_CATEGORY = /类别|类$|一级|分类|板块|模块|维度|领域|部分/;

/** Cells of a column that do not say the one above again. */
function begun({ content }: Candidate): number {
  return content.filled - content.again;
}

/** How many numbers the number column runs through; null where there is none that counts. */
function numbered(choices: Choices): number | null {
  const column = choices.candidates.find((candidate) => candidate.word === 'no');
  return column && column.content.again > 0 ? begun(column) : null;
}

/** How many items there may be: as many as points, else as the fullest column has cells. */
function itemCount(choices: Choices): number {
  const points = choices.candidates
    .filter((candidate) => choices.get(candidate.column)?.role === 'points')
    .map((candidate) => candidate.content.filled);
  return Math.max(0, ...(points.length > 0 ? points : choices.candidates.map(begun)));
}

/** A column whose cells stand for several rows each: merged, left blank, or said again. */
function isCoarse(candidate: Candidate, rows: number): boolean {
  const { filled, again, tall } = candidate.content;
  if (filled === 0) return false;
  return filled - again < rows && (tall > 0 || again > 0 || (filled - again) * 10 <= rows * 7);
}

/**
 * Settles which columns name categories, groups within them, and items: coarse ones from the left, then the first
 * that has a cell for each row.
 */
export function settleGroups(choices: Choices, banners: boolean): void {
  const rows = itemCount(choices);
  const standard = choices.column('standard') ?? choices.column('condition');
  const groups = choices.open().filter((candidate) => {
    if (candidate.word === null) return isUnnamedText(candidate, standard);
    return GROUP.has(candidate.word) && (candidate.content.filled > 0 || candidate.word !== 'standard');
  });
  const ruled = choices.candidates.find((candidate) => candidate.column === standard);
  const numbers = numbered(choices);
  const coarse = (candidate: Candidate): boolean =>
    // As many items as numbers: each is said again with its number, clause by clause.
    isCoarse(candidate, rows) && !(candidate.word === 'item' && begun(candidate) === numbers);
  const item = itemAmong(groups, coarse, banners, ruled);
  if (item) choices.settle(item, 'item');
  const rest = groups.filter((candidate) => candidate !== item);
  const left = rest.filter((candidate) => !item || candidate.column < item.column);
  const category =
    (choices.has('category') ? undefined : left[0]) ?? (left.length === 0 ? rest.find(coarse) : undefined);
  if (category) choices.settle(category, 'category');
  for (const candidate of rest) {
    if (candidate === category) continue;
    choices.settle(candidate, left.includes(candidate) ? 'subcategory' : 'target', 'position');
  }
}

/** Headers of what is told about an item and groups nothing: 计量单位, 考核周期, 完成时限, 指标性质. */
const TELLING = /单位$|周期|频次|频率|时间|时限|期限|日期|性质|属性|来源/;

function isUnnamedText({ content, header, column }: Candidate, standard: number | null): boolean {
  const { filled, numbers } = content;
  return filled > 1 && numbers === 0 && standard !== null && column < standard && !TELLING.test(header);
}

function itemAmong(
  groups: readonly Candidate[],
  coarse: (candidate: Candidate) => boolean,
  banners: boolean,
  ruled: Candidate | undefined,
): Candidate | undefined {
  const fine = groups.filter((candidate) => !coarse(candidate));
  const named = fine.find((candidate) => candidate.word === 'item');
  if (named) return named;
  const others = fine.filter((candidate) => !ALWAYS_CATEGORY.test(candidate.header));
  if (groups.length > 1) {
    const asked = others.find((candidate) => candidate.word === 'standard');
    return asked ?? others.at(-1) ?? groups.filter((candidate) => candidate.word === 'item').at(-1);
  }
  const [only] = groups;
  if (!only) return undefined;
  if (others.includes(only)) return only;
  // One coarse column: the category's, unless rows of their own name the categories or nothing finer is there.
  return banners || !ruled ? only : undefined;
}
