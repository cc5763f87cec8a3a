import type { CellRef } from '../../snapshot/area';
import type { CellValue, SheetSnapshot } from '../../snapshot/snapshot';
import { foldText, tidyName } from '../../reading/grid/foldText';
import { headerWord } from '../../reading/roles/headerWord';

/** One row of a ledger, as text. */
export interface LedgerRow {
  /** Its first cell. */
  readonly cell: CellRef;
  readonly community: string;
  readonly indicator: string;
  readonly category: string;
  readonly item: string;
  /** The finding in the notation of 检查情况: ②×3:note. */
  readonly finding: string;
  /** It says that nothing was found. */
  readonly clear: boolean;
  readonly person: string;
  readonly date: string;
}

type Field =
  'community' | 'indicator' | 'category' | 'item' | 'clause' | 'quantity' | 'note' | 'person' | 'date';

/** What people write above the columns of a ledger. */
const HEADERS: Readonly<Record<Field, RegExp>> = {
  community: /^(?:被?(?:考核|检查)?(?:社区|单位|村|对象)(?:名称)?)$/,
  indicator: /^(?:考核)?指标(?:名称)?$|^条线$/,
  category: /^考核项目$|^项目(?:名称)?$|^类别$/,
  item: /^(?:考核)?(?:项|条|项次|序号|项号|条款|条款号|考核内容|内容|细则)$/,
  clause: /^扣分(?:点|条|项)(?:号)?$|^分条$/,
  quantity: /^数量$|^次数$|^人数$|^件数$|^户数$|^数值$/,
  note: /^说明$|^情况(?:说明)?$|^检查情况$|^问题(?:描述)?$|^发现(?:的)?问题$|^备注$/,
  person: /^检查人(?:员)?$|^记录人$|^登记人$/,
  date: /^(?:检查|登记)?(?:日期|时间)$/,
};

const FIELDS: readonly Field[] = [
  'community',
  'indicator',
  'category',
  'item',
  'clause',
  'quantity',
  'note',
  'person',
  'date',
];

/** Rows that are looked through for the header. */
const HEADER_WITHIN = 12;
const CLEAR = /^(?:无|无问题|未发现问题|正常|合格|√|✓)$/;

/**
 * The rows of a findings ledger, a table with a community in each row and something to say of an item.
 * @returns none for a sheet that is no ledger.
 */
export function ledgerRows(sheet: SheetSnapshot): readonly LedgerRow[] {
  const { used } = sheet;
  if (!used) return [];
  for (const [down, line] of sheet.cells.slice(0, HEADER_WITHIN).entries()) {
    const columns = columnsIn(line.map(({ value }) => value));
    if (!columns) continue;
    return sheet.cells.slice(down + 1).flatMap((cells, index) => {
      const row = used.top + down + 1 + index;
      const values = cells.map(({ value }) => value);
      return values.every((value) => textOf(value) === '') ? [] : [rowOf(values, columns, row, used.left)];
    });
  }
  return [];
}

type Columns = Readonly<Partial<Record<Field, number>>>;

/** A summary ranks communities, and names what they lost beside them. */
const RANK = /^(?:名次|排名|rank)$/;

/**
 * A header names the community, an item, and a clause or a note; one that names points or standards is a rubric's, and
 * one that ranks a summary's.
 */
function columnsIn(values: readonly CellValue[]): Columns | null {
  const columns: Partial<Record<Field, number>> = {};
  let isOther = false;
  values.forEach((value, column) => {
    const word = typeof value === 'string' ? foldText(value) : '';
    const role = word === '' ? undefined : headerWord(word)?.role;
    if (role === 'points' || role === 'standard' || RANK.test(word)) isOther = true;
    const field = FIELDS.find((name) => HEADERS[name].test(word));
    if (field && columns[field] === undefined) columns[field] = column;
  });
  const { community, item, clause, note } = columns;
  if (isOther || community === undefined || item === undefined) return null;
  return clause === undefined && note === undefined ? null : columns;
}

function rowOf(values: readonly CellValue[], columns: Columns, row: number, left: number): LedgerRow {
  const text = (field: Field): string => {
    const column = columns[field];
    return column === undefined ? '' : textOf(values[column] ?? null);
  };
  const clause = text('clause');
  const note = text('note');
  const clear = clause === '' && CLEAR.test(foldText(note));
  return {
    cell: { row, column: left },
    community: tidyName(text('community')),
    indicator: text('indicator'),
    category: text('category'),
    item: text('item'),
    finding: clear ? '无' : findingText(clause, text('quantity'), note),
    clear,
    person: text('person'),
    date: text('date'),
  };
}

/** A clause's number in its own column is meant as one: 2 is ②. */
function findingText(clause: string, quantity: string, note: string): string {
  const number = Number(/^[(（]?(\d{1,2})[)）.、]?$/.exec(clause)?.[1] ?? NaN);
  const mark = number >= 1 && number <= 20 ? String.fromCharCode(0x2460 + number - 1) : clause;
  const words = note.replace(/\s*\n\s*/g, ' ');
  if (mark === '') return quantity === '' ? words : `${words}${quantity}`;
  const amount =
    quantity === '' ? '' : /[%％/=]/.test(quantity) ? `=${quantity.replace(/^=/, '')}` : `×${quantity}`;
  return `${mark}${amount}${words === '' ? '' : `:${words}`}`;
}

function textOf(value: CellValue): string {
  if (value === null) return '';
  return (typeof value === 'number' ? String(Number(value.toPrecision(15))) : String(value)).trim();
}
