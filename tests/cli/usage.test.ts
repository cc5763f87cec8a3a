import { parseCommand } from '../../src/cli/arguments';
import { WrongUsage } from '../../src/cli/wrongUsage';

function complaint(...words: readonly string[]): string {
  try {
    parseCommand(words);
  } catch (error) {
    if (error instanceof WrongUsage) return `${error.fault.code}: ${error.message}`;
    throw error;
  }
  throw new Error('nothing to complain of');
}

describe('a command line that does not say what to do', () => {
  it.each([
    ['unknownCommand', ['grade', 'a.xlsx'], '没有“grade”这个命令', 'there is no command grade'],
    ['noFile', ['score'], '请写明文件', 'name a file'],
    ['noFile', ['batch'], '请写明文件夹', 'name a folder'],
    ['tooManyFiles', ['score', 'a.xlsx', 'b.xlsx'], '多出了 b.xlsx', 'not also b.xlsx'],
    ['unknownOption', ['score', 'a.xlsx', '--fast'], '没有 --fast 这个选项', 'no option --fast'],
    ['unknownOption', ['score', 'a.xlsx', '--toString'], '--toString', '--toString'],
    ['noValue', ['score', 'a.xlsx', '--weighting'], '--weighting 后面缺少内容', '--weighting wants'],
    ['noValue', ['score', 'a.xlsx', '-o', '--json'], '-o 后面缺少内容', '-o wants'],
    ['idleValue', ['score', 'a.xlsx', '--json=yes'], '--json 后面不带内容', '--json takes nothing'],
    ['noneOf', ['score', 'a.xlsx', '--below-zero', 'never'], '“never”不在可选范围内', 'never is none of'],
    ['noCount', ['batch', 'd', '--jobs', '0'], '“0”不是 1 到 999 的整数', '0 is no whole number'],
    ['needsOutput', ['score', 'a.xlsx', '--final'], '请加 -o', 'add -o'],
    ['noRoleChoice', ['score', 'a.xlsx', '--role', 'C=standard'], '工作表!列=用途', 'SHEET!COLUMN=ROLE'],
    ['noneOf', ['score', 'a.xlsx', '--role', '表!C=rule'], '“rule”不在可选范围内', 'rule is none of'],
    ['noLinkChoice', ['score', 'a.xlsx', '--link', '组织建设'], '指标=工作表', 'INDICATOR=SHEET'],
  ])('is told %s for %j, in the language asked for', (code, words, zh, en) => {
    expect(complaint(...words)).toMatch(code);
    expect(complaint(...words)).toContain(zh);
    expect(complaint(...words, '--lang', 'en')).toContain(en);
    expect(complaint('--lang=en', ...words)).toContain(en);
  });

  it('is told about a language that there is none of in the first one', () => {
    expect(complaint('score', 'a.xlsx', '--lang', 'fr')).toContain('不在可选范围内');
  });
});

describe('what a command line says of how to read a workbook', () => {
  it('names columns by sheet and letter, and indicators by their names', () => {
    const command = parseCommand([
      'score',
      'a.xlsx',
      '--role',
      "'一 季度!表'!ab=none",
      '--role',
      '考核表!C=standard',
      '--link',
      '组织建设=细则(2)=新',
      '--link',
      '宣传=',
    ]);
    expect(command).toMatchObject({
      options: {
        choices: {
          roles: [
            { sheet: '一 季度!表', column: 28, role: 'none' },
            { sheet: '考核表', column: 3, role: 'standard' },
          ],
          links: [
            { indicator: '组织建设', sheet: '细则(2)=新' },
            { indicator: '宣传', sheet: null },
          ],
        },
      },
    });
  });
});
