import type { ColumnReading } from '../../reading/sheetReading';
import type { Locale } from '../locale';

/** How the sheets were read: what each column is for, and which rubric an indicator goes by. */
export interface ReadingWords {
  readonly columnsIntro: string;
  readonly column: (letter: string, header: string) => string;
  readonly noHeader: string;
  readonly notUsed: string;
  /** Takes a person's choice back. */
  readonly asRead: string;
  readonly confidence: Readonly<Record<ColumnReading['confidence'], string>>;
  readonly because: Readonly<Record<ColumnReading['because'], string>>;
  readonly likely: string;
  readonly others: string;
  readonly linksIntro: string;
  readonly noRubric: string;
  readonly byName: string;
  readonly linkedBy: {
    readonly [How in 'person' | 'name' | 'likeName' | 'ambiguous' | 'gone' | 'none']: string;
  };
}

const ZH: ReadingWords = {
  columnsIntro: '每一栏读作什么，有多大把握，凭什么。读错了，在这里改；以后都照您说的读。',
  column: (letter, header) => `${letter}栏 ${header}`,
  noHeader: '（没有表头）',
  notUsed: '不用这一栏',
  asRead: '恢复自动识别',
  confidence: { sure: '有把握', likely: '较有把握', doubtful: '没把握' },
  because: {
    synonym: '表头文字',
    damagedSynonym: '表头文字（有错字）',
    content: '这一栏的内容',
    position: '所在的位置',
    person: '您选定的',
  },
  likely: '可能是',
  others: '其他',
  linksIntro: '分值表里的每个指标按哪张考核细则计分。',
  noRubric: '没有对应的细则',
  byName: '恢复按名称对应',
  linkedBy: {
    person: '您选定的',
    name: '名称一致',
    likeName: '名称相近',
    ambiguous: '有几张细则名称都像，请选一张',
    gone: '选定的工作表已不在，请重选',
    none: '没有找到名称相近的细则',
  },
};

const EN: ReadingWords = {
  columnsIntro:
    'What each column was taken for, how surely, and by what. Where it is wrong, change it: it is kept with the workbook.',
  column: (letter, header) => `Column ${letter} ${header}`,
  noHeader: '(no header)',
  notUsed: 'Not used',
  asRead: 'Back to what was read',
  confidence: { sure: 'sure', likely: 'likely', doubtful: 'doubtful' },
  because: {
    synonym: 'by its header',
    damagedSynonym: 'by its header, which is damaged',
    content: 'by what stands in it',
    position: 'by its place',
    person: 'chosen by you',
  },
  likely: 'Likely',
  others: 'Others',
  linksIntro: 'Which rubric each indicator of the score table is scored by.',
  noRubric: 'No rubric',
  byName: 'Back to its name',
  linkedBy: {
    person: 'chosen by you',
    name: 'of the same name',
    likeName: 'of a similar name',
    ambiguous: 'several rubrics have such a name: please choose one',
    gone: 'the sheet that was chosen is gone: please choose again',
    none: 'no rubric has such a name',
  },
};

export const READING_WORDS: Readonly<Record<Locale, ReadingWords>> = { zh: ZH, en: EN };
