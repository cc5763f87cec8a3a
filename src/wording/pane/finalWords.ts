import type { Locale } from '../locale';

/** 定稿: what is signed off stays as it is. */
export interface FinalWords {
  readonly title: string;
  readonly explain: string;
  readonly mark: string;
  readonly scoreFirst: string;
  readonly isFinal: (since: string) => string;
  readonly same: string;
  readonly differs: (cells: number, comments: number) => string;
  readonly see: string;
  readonly wouldWrite: (cells: number, comments: number) => string;
  readonly close: string;
  readonly takeOff: string;
  /** The status line after the button compared a final sheet. */
  readonly compared: string;
  readonly notEditable: string;
}

const ZH: FinalWords = {
  title: '定稿',
  explain: '审定以后标为定稿：再点“一键评分”只核对、不写入，直到取消定稿。',
  mark: '标为定稿',
  scoreFirst: '表里还有没写入的分数，请先评分。',
  isFinal: (since) => `已定稿（${since}）`,
  same: '重新核对，与定稿一致。',
  differs: (cells, comments) => `按现在的内容计算，有${cells}格、${comments}条批注与定稿不同；表里没有改动。`,
  see: '看哪里不同',
  wouldWrite: (cells, comments) => `与定稿不同的${cells}格、${comments}条批注（没有写入）`,
  close: '关闭',
  takeOff: '取消定稿',
  compared: '已定稿，只作核对，没有写入。',
  notEditable: '本表已定稿。要改，请先在“总览”里取消定稿。',
};

const EN: FinalWords = {
  title: 'Final',
  explain:
    'Once signed off, mark the sheet as final: Score then compares and reports, and writes nothing until the mark is taken off.',
  mark: 'Mark as final',
  scoreFirst: 'There are scores still to be written; please score first.',
  isFinal: (since) => `Final (${since})`,
  same: 'Compared anew: the same as what was signed off.',
  differs: (cells, comments) =>
    `Computed anew, ${counted(cells, 'cell')} and ${counted(comments, 'comment')} differ from what was signed off; nothing was changed in the sheet.`,
  see: 'See where',
  wouldWrite: (cells, comments) =>
    `${counted(cells, 'cell')} and ${counted(comments, 'comment')} differ from what was signed off (not written)`,
  close: 'Close',
  takeOff: 'Take the mark off',
  compared: 'Final: compared only, nothing was written.',
  notEditable: 'This sheet is final. To change it, take the mark off in the overview first.',
};

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

export const FINAL_WORDS: Readonly<Record<Locale, FinalWords>> = { zh: ZH, en: EN };
