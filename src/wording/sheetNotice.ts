import type { CellRef } from '../snapshot/area';
import { cellAddress } from '../snapshot/area';
import { formatPoints } from '../rubric/points';
import type { SheetNotice } from '../reading/sheetNotice';
import type { Locale } from './locale';
import type { WordsByCode } from './wordsByCode';
import { wordsOf } from './wordsByCode';

const SHOWN = 5;

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** The first cells by name; more of them would help nobody. */
function addresses(cells: readonly CellRef[]): string {
  const named = cells.slice(0, SHOWN).map(cellAddress).join(', ');
  return cells.length > SHOWN ? `${named} …` : named;
}

const ZH: WordsByCode<SheetNotice> = {
  figureStands: ({ cell, field, stands, computed }) =>
    `${cellAddress(cell)} 的${field === 'score' ? '得分' : '扣分'}是人工填写的 ${formatPoints(stands)},按细则应为 ${formatPoints(computed)};以人工填写的为准。要改用计算结果,清空该格后再评分。`,
  formulaStands: ({ cell, shows, computed }) =>
    `${cellAddress(cell)} 是公式,显示 ${formatPoints(shows)},按细则应为 ${formatPoints(computed)};公式未改动,请核对。`,
  sumStands: ({ cell, stands, computed }) =>
    `${cellAddress(cell)} 的合计是人工填写的 ${formatPoints(stands)},各项相加为 ${formatPoints(computed)};未改动,请核对。`,
  figureIsText: ({ cell, text }) => `${cellAddress(cell)} 应填数字,现为"${text}";未改动,按计算结果合计。`,
  scoredByHand: ({ items }) => `此表已有 ${items} 项人工评分,均予保留;与细则计算不一致的已列出。`,
  commentOccupied: ({ cell }) => `${cellAddress(cell)} 已有他人批注,未写入评分说明。`,
  noteOccupied: ({ cell }) => `${cellAddress(cell)} 已有备注,未写入评分说明。`,
  final: ({ since, cells, comments }) =>
    cells + comments === 0
      ? `此表已定稿(${since}),未写入;现在重新计算,结果一致。`
      : `此表已定稿(${since}),未写入;按现在的内容计算,有${cells}格、${comments}条批注与定稿不同,请核对。要改,请先取消定稿。`,
  readInPart: ({ cells }) =>
    `此表有读不准的地方(${addresses(cells)}),在您确认之前不会写入;请核对表头和分值。`,
  noRoomForColumns: () => '表格右侧没有空列,未能添加得分等列;请在表格右侧留出空列。',
  noRoomForTotal: () => '表格下方和标题旁都没有空格,未写入合计;请在表格下方留出一行。',
  fragment: () => '此细则不完整(只有一部分),总分不折算。',
};

const EN: WordsByCode<SheetNotice> = {
  figureStands: ({ cell, field, stands, computed }) =>
    `${cellAddress(cell)}: the ${field} typed there, ${formatPoints(stands)}, stands; the rules give ${formatPoints(computed)}. To use the computed figure, clear the cell and score again.`,
  formulaStands: ({ cell, shows, computed }) =>
    `${cellAddress(cell)} is a formula that shows ${formatPoints(shows)}; the rules give ${formatPoints(computed)}. It was left as it is; please check.`,
  sumStands: ({ cell, stands, computed }) =>
    `${cellAddress(cell)}: the sum typed there, ${formatPoints(stands)}, stands; the items add up to ${formatPoints(computed)}. Please check.`,
  figureIsText: ({ cell, text }) =>
    `${cellAddress(cell)} should hold a number but says "${text}". It was left as it is; the computed figure is counted.`,
  scoredByHand: ({ items }) =>
    `${items} items were scored by hand before; those figures stand, and those that differ from the rules are listed.`,
  commentOccupied: ({ cell }) =>
    `${cellAddress(cell)} has somebody's comment; the explanation was not written there.`,
  noteOccupied: ({ cell }) => `${cellAddress(cell)} has a note; the explanation was not written there.`,
  final: ({ since, cells, comments }) =>
    cells + comments === 0
      ? `This sheet is final (${since}); nothing was written. Computed anew, it comes out the same.`
      : `This sheet is final (${since}); nothing was written. Computed anew, ${counted(cells, 'cell')} and ${counted(comments, 'comment')} differ from what was signed off. To change it, take the mark off first.`,
  readInPart: ({ cells }) =>
    `Parts of this sheet could not be read for certain (${addresses(cells)}), so nothing is written to it before you agree; please check its header and points.`,
  noRoomForColumns: () =>
    'There are no free columns to the right of the table, so none were added; please leave some free.',
  noRoomForTotal: () =>
    'There is no free row below the table nor room beside its title, so no total was written; please leave a row free.',
  fragment: () => 'This rubric is a fragment; its total is not weighted.',
};

const WORDS: Readonly<Record<Locale, WordsByCode<SheetNotice>>> = { zh: ZH, en: EN };

/** One sentence: what was left alone on the sheet, where, and what a person can do. */
export function sheetNoticeText(notice: SheetNotice, locale: Locale): string {
  return wordsOf(WORDS[locale], notice);
}
