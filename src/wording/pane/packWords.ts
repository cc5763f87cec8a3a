import type { Locale } from '../locale';

/** Rule packs: taking a rubric out of the workbook as rules, and bringing rules in. */
export interface PackWords {
  readonly intro: string;
  readonly export: string;
  readonly exported: (file: string) => string;
  readonly cannotExport: string;
  readonly import: string;
  readonly imported: (name: string) => string;
  readonly refused: (file: string) => string;
  readonly notJson: string;
  readonly tooLarge: (megabytes: number) => string;
  readonly notARubric: string;
  readonly kept: string;
  readonly drop: string;
  /** Read out with the button, so that one is told from another. */
  readonly dropNamed: (name: string) => string;
  readonly more: (count: number) => string;
}

const ZH: PackWords = {
  intro:
    '规则包是一份写成规则的细则文件：可以留底，可以给别的街道用。导入后，表中没写明的（如界线、单位）按它补上；与表不一致的，列入待确认。',
  export: '导出规则包',
  exported: (file) => `已导出 ${file}`,
  cannotExport: '这份细则还不能导出为规则包，请先处理“待确认”里的内容：',
  import: '导入规则包…',
  imported: (name) => `已导入“${name}”。`,
  refused: (file) => `${file} 没有导入：`,
  notJson: '它不是规则包文件（JSON）。请选择从这里导出的 .json 文件。',
  tooLarge: (megabytes) => `文件太大（超过${megabytes}MB），不像一份细则；请确认选对了文件。`,
  notARubric: '它是分值表，不是考核细则；请选择考核细则的规则包。',
  kept: '本工作簿里的规则包',
  drop: '不再使用',
  dropNamed: (name) => `不再使用“${name}”`,
  more: (count) => `另有${count}处`,
};

const EN: PackWords = {
  intro:
    'A rule pack is a rubric written down as rules: to keep, or to give to others. Once imported, what the sheet leaves open (lines, units) is filled in from it; where the two differ, you are asked.',
  export: 'Export as a rule pack',
  exported: (file) => `Exported ${file}`,
  cannotExport: 'This rubric cannot be a rule pack yet; please settle what is to be confirmed first:',
  import: 'Import a rule pack…',
  imported: (name) => `Imported “${name}”.`,
  refused: (file) => `${file} was not imported:`,
  notJson: 'It is no rule pack (JSON). Please choose a .json file that was exported here.',
  tooLarge: (megabytes) =>
    `It is larger than ${megabytes} MB, which no rubric is. Please check that it is the right file.`,
  notARubric: 'It is a score table and no rubric; please choose the rule pack of a rubric.',
  kept: 'Rule packs of this workbook',
  drop: 'Stop using',
  dropNamed: (name) => `Stop using “${name}”`,
  more: (count) => `and ${count} more`,
};

export const PACK_WORDS: Readonly<Record<Locale, PackWords>> = { zh: ZH, en: EN };
