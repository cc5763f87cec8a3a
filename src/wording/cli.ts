import type { ItemStatus } from '../scoring/scoreCard';
import type { Locale } from './locale';

/** Who signs comments in a file that no Excel has signed in to. */
export const COMMENT_AUTHOR = '考核评分助手';

/** What only the terminal says. */
export interface CliWords {
  readonly usage: string;
  readonly status: Readonly<Record<Exclude<ItemStatus, 'scored'>, string>>;
  readonly pending: string;
  readonly nothingToCheck: string;
  readonly written: (path: string, cells: number, comments: number) => string;
  readonly notWritten: (cells: number, comments: number) => string;
  readonly upToDate: string;
  readonly noRubric: (file: string) => string;
  readonly cutOff: string;
  /** A comment that the file would not take, and whose words found no cell either. */
  readonly unplaced: (cell: string, text: string) => string;
  readonly noColumn: (sheet: string, column: string) => string;
  readonly noIndicator: (indicator: string) => string;
  readonly cannotRead: (path: string, code: string) => string;
  readonly cannotWrite: (path: string, code: string) => string;
  readonly notJson: (path: string) => string;
  readonly wrongShape: (path: string) => string;
}

const USAGE = `用法 Usage:
  kaohe score   BOOK.xlsx [-o OUT.xlsx] [--json]   读取并评分,-o 写出结果 / score; -o writes the result
  kaohe batch   DIR|BOOK.xlsx [-o SUMMARY.xlsx] [--json]
                                                   汇总各社区的工作簿 / sums up workbooks of communities
  kaohe read    BOOK.xlsx|SHEETS.json --json       读出的表格结构 / the layout as read
  kaohe compile ITEMS.json --json                  评分标准 → 扣分点 / standards → clauses

选项 Options (score, batch; 不写的计分办法以工作簿里的为准 / policies not given are the workbook's own):
  --lang zh|en               语言 / language
  --reason-column            添加"扣分原因"列 / add a column with the reasons
  --explain                  写一张"评分说明"表 / add a sheet that explains every lost point
  --agree                    读不准的表也写入 / also write to sheets read only in part
  --role "SHEET!C=ROLE"      某列的用途(score, read;可重复) / what a column is for, as often as needed
  --link "INDICATOR=SHEET"   指标用哪张细则(score;可重复) / which rubric an indicator goes by
  --final                    评分后标为定稿,以后不再写入 / mark as final once scored
  --reopen                   取消定稿再评分 / take the mark off, then score
  --below-zero POLICY        倒扣 / below zero: subtract | lose-and-subtract | from-total
  --not-applicable POLICY    不适用 / not applicable: full | rescale
  --weighting POLICY         折算 / weighting: round-each | round-total-only
  --communities NAMES.txt    社区名单(batch),每行一个 / list of communities, one a line
  --formulas                 汇总用公式(batch) / figures of the summary as formulas
  --jobs N                   同时读几个工作簿(batch) / workbooks at a time`;

const ZH: CliWords = {
  usage: USAGE,
  status: { unchecked: '未检查', notApplicable: '不适用', overridden: '人工调整' },
  pending: '待确认',
  nothingToCheck: '没有需要核对的提示。',
  written: (path, cells, comments) => `已写入 ${path}:${cells} 个单元格,${comments} 条批注。`,
  notWritten: (cells, comments) => `将写入 ${cells} 个单元格,${comments} 条批注;加 -o 文件名.xlsx 写出。`,
  upToDate: '结果没有变化,无需写入。',
  noRubric: (file) => `${file}:没有找到考核细则;需要有"分值"和"评分标准"两列的表格。`,
  cutOff: '上一次评分没有写完;本次已按现在的内容重新评分。',
  unplaced: (cell, text) => `${cell} 的评分说明没能写入:${text}`,
  noColumn: (sheet, column) => `工作表“${sheet}”的表格里没有 ${column} 列;请核对 --role。`,
  noIndicator: (indicator) => `分值表里没有指标“${indicator}”;请核对 --link。`,
  cannotRead: (path, code) => `${path}:无法读取(${code});请检查文件名和权限。`,
  cannotWrite: (path, code) => `${path}:无法写入(${code});请关闭已打开的文件或换一个位置。`,
  notJson: (path) => `${path}:不是有效的 JSON 文件。`,
  wrongShape: (path) => `${path}:JSON 的结构不符合要求;见 README。`,
};

const EN: CliWords = {
  usage: USAGE,
  status: { unchecked: 'not checked', notApplicable: 'not applicable', overridden: 'set by a person' },
  pending: 'to be confirmed',
  nothingToCheck: 'Nothing needs checking.',
  written: (path, cells, comments) => `Wrote ${path}: ${cells} cells, ${comments} comments.`,
  notWritten: (cells, comments) =>
    `Would write ${cells} cells, ${comments} comments; add -o FILE.xlsx to write them.`,
  upToDate: 'Nothing has changed; nothing to write.',
  noRubric: (file) =>
    `${file}: no rubric found; it needs a table with points (分值) and standards (评分标准).`,
  cutOff: 'The run before was cut off; this one scored what stands now.',
  unplaced: (cell, text) => `${cell}: the explanation found no place: ${text}`,
  noColumn: (sheet, column) => `sheet ${sheet} has no table with a column ${column}; please check --role.`,
  noIndicator: (indicator) => `no score table has an indicator ${indicator}; please check --link.`,
  cannotRead: (path, code) => `${path}: cannot be read (${code}); please check its name and permissions.`,
  cannotWrite: (path, code) =>
    `${path}: cannot be written (${code}); please close it if it is open, or choose another place.`,
  notJson: (path) => `${path}: is not valid JSON.`,
  wrongShape: (path) => `${path}: its JSON has another shape than expected; see the README.`,
};

const WORDS: Readonly<Record<Locale, CliWords>> = { zh: ZH, en: EN };

export function cliWords(locale: Locale): CliWords {
  return WORDS[locale];
}
