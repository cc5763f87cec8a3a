import type { Locale } from './locale';
import { wordsOf, type WordsByCode } from './wordsByCode';

/** What is wrong with a command line. `option` is its name as it is typed (--lang), `value` what was typed behind it. */
export type UsageFault =
  | { readonly code: 'unknownCommand'; readonly command: string }
  | { readonly code: 'noFile'; readonly command: string; readonly folder: boolean }
  | { readonly code: 'tooManyFiles'; readonly command: string; readonly extra: string }
  | { readonly code: 'unknownOption'; readonly option: string }
  | { readonly code: 'noValue'; readonly option: string }
  | { readonly code: 'idleValue'; readonly option: string }
  | {
      readonly code: 'noneOf';
      readonly option: string;
      readonly value: string;
      readonly choices: readonly string[];
    }
  | { readonly code: 'noCount'; readonly option: string; readonly value: string; readonly most: number }
  | { readonly code: 'notTogether'; readonly options: readonly [string, string] }
  | { readonly code: 'needsOutput'; readonly option: string }
  | { readonly code: 'noRoleChoice'; readonly value: string }
  | { readonly code: 'noLinkChoice'; readonly value: string };

const ZH: WordsByCode<UsageFault> = {
  unknownCommand: ({ command }) => `没有“${command}”这个命令`,
  noFile: ({ command, folder }) => `${command}:请写明${folder ? '文件夹' : '文件'}`,
  tooManyFiles: ({ command, extra }) => `${command}:一次只能处理一个,多出了 ${extra}`,
  unknownOption: ({ option }) => `没有 ${option} 这个选项`,
  noValue: ({ option }) => `${option} 后面缺少内容`,
  idleValue: ({ option }) => `${option} 后面不带内容`,
  noneOf: ({ option, value, choices }) => `${option}:“${value}”不在可选范围内(${choices.join('、')})`,
  noCount: ({ option, value, most }) => `${option}:“${value}”不是 1 到 ${most} 的整数`,
  notTogether: ({ options }) => `${options.join(' 和 ')} 不能同时使用`,
  needsOutput: ({ option }) => `${option} 要写进文件,请加 -o 文件名.xlsx`,
  noRoleChoice: ({ value }) => `--role:“${value}”应写成 工作表!列=用途,例如 "考核表!C=standard"`,
  noLinkChoice: ({ value }) => `--link:“${value}”应写成 指标=工作表,例如 "组织建设=组织建设细则"`,
};

const EN: WordsByCode<UsageFault> = {
  unknownCommand: ({ command }) => `there is no command ${command}`,
  noFile: ({ command, folder }) => `${command}: name a ${folder ? 'folder' : 'file'}`,
  tooManyFiles: ({ command, extra }) => `${command}: one at a time, not also ${extra}`,
  unknownOption: ({ option }) => `there is no option ${option}`,
  noValue: ({ option }) => `${option} wants something behind it`,
  idleValue: ({ option }) => `${option} takes nothing behind it`,
  noneOf: ({ option, value, choices }) => `${option}: ${value} is none of ${choices.join(', ')}`,
  noCount: ({ option, value, most }) => `${option}: ${value} is no whole number from 1 to ${most}`,
  notTogether: ({ options }) => `${options.join(' and ')}: one of them at a time`,
  needsOutput: ({ option }) => `${option} is written to a file: add -o FILE.xlsx`,
  noRoleChoice: ({ value }) => `--role: write SHEET!COLUMN=ROLE, as in "考核表!C=standard", not ${value}`,
  noLinkChoice: ({ value }) => `--link: write INDICATOR=SHEET, as in "组织建设=组织建设细则", not ${value}`,
};

const WORDS: Readonly<Record<Locale, WordsByCode<UsageFault>>> = { zh: ZH, en: EN };

/** One line: what is wrong with what was typed. */
export function usageFaultText(fault: UsageFault, locale: Locale): string {
  return wordsOf(WORDS[locale], fault);
}
