import fc from 'fast-check';
import { readStandard } from '../../src/clauses/readStandard';
import { scan } from '../../src/clauses/islands/scan';
import { fold } from '../../src/clauses/fold';
import { brief, read } from './read';

const SCRAPS =
  '扣 2 分 0.5 1-3 每 少 一次 10户 低 1个百分点 % 不得分 满分 得 加 倒扣 一票否决 按比例 最多 累计 不超过 以上 以下 低于 超过 90 各 分别 均 否则 酌情 (2分) / 人次 的 , ; 。 : 、 ( ) “ ” \n 第 次 扌 II 冇 未上报 没有计划 年 天 本项 此项 扣完为止 就高不重复 ０ — 　 ① 1、'.split(
    ' ',
  );

/** Text made of the very words that patterns look for, in any order. */
const scraps = fc.array(fc.constantFrom(...SCRAPS), { maxLength: 60 }).map((words) => words.join(''));
const anyText = fc.oneof(
  scraps,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ maxLength: 200 }),
);
const anyPoints = fc.option(fc.integer({ min: 0, max: 100_000 }));

describe('reading any text', () => {
  test('gives a result, and cuts every quote, condition and unread passage out of the text', () => {
    fc.assert(
      fc.property(anyText, anyPoints, (text, points) => {
        const { clauses, unread, repairs } = readStandard(text, points);
        for (const { span, quote } of [...clauses, ...unread, ...repairs])
          expect(span && text.slice(span.start, span.end)).toBe(quote);
        for (const { condition } of clauses) expect(text).toContain(condition);
      }),
      { seed: 3, numRuns: 3000 },
    );
  });

  test('numbers clauses from 1, in the order of the text', () => {
    fc.assert(
      fc.property(anyText, anyPoints, (text, points) => {
        const { clauses } = readStandard(text, points);
        expect(clauses.map(({ number }) => number)).toEqual(clauses.map((_, i) => i + 1));
        const ends = clauses.map(({ span }) => span?.end ?? 0);
        expect(ends).toEqual([...ends].sort((one, other) => one - other));
      }),
      { seed: 4, numRuns: 1000 },
    );
  });

  test('refers to parts and groups that exist, and to no points below zero or above the item unmarked', () => {
    fc.assert(
      fc.property(anyText, anyPoints, (text, points) => {
        const { clauses, parts, groups } = readStandard(text, points);
        const ids = new Set([...parts, ...groups].map(({ id }) => id));
        for (const clause of clauses) {
          for (const id of [clause.part, clause.group]) expect(id === null || ids.has(id)).toBe(true);
          if (clause.kind !== 'fixed' || clause.certainty.kind === 'doubtful') continue;
          expect(clause.points).toBeGreaterThan(0);
          if (points !== null && !clause.belowZero) expect(clause.points).toBeLessThanOrEqual(points);
        }
      }),
      { seed: 5, numRuns: 1000 },
    );
  });
});

describe('the work of reading is linear in the length of the text', () => {
  const WORST = [
    '每',
    '扣',
    '的',
    '一次',
    '每少一次',
    '90%以上',
    '80%-90%扣1分,',
    '甲扣1分,',
    '各扣1分、',
    '(2分)',
    '(',
    '扌',
    '最多扣1分,',
    '以上累计不超过5分,',
    '可倒扣,',
    '就高不重复,',
    '没冇',
    '取消',
    '按',
    '得分=',
    '1',
    '十',
    ' ',
    '“',
    '否则',
    '每低于90%一个百分点扣0.3分',
    '不低于90%。每低1%扣1分',
    '、',
    '\n',
  ];

  test.each(WORST)('%j again and again', (piece) => {
    const tries = (length: number): number =>
      scan(fold(piece.repeat(Math.ceil(length / piece.length)))).tries;
    expect(tries(100_000)).toBeLessThanOrEqual(12 * Math.max(tries(10_000), 1));
  });

  test('long texts of every kind are read to the end', () => {
    for (const piece of WORST) {
      const { clauses, unread } = read(piece.repeat(Math.ceil(3_000 / piece.length)));
      expect(clauses.length + unread.length).toBeGreaterThanOrEqual(0);
    }
  });
});

/** Sentences that stand on their own, each with what it says. */
const subjects = fc.constantFrom(
  '台账未建',
  '制度未上墙',
  '例会未开',
  '报表漏报',
  '路面破损',
  '值班脱岗',
  '档案缺失',
  '灯具不亮',
);
const figures = fc.constantFrom('0.5', '1', '2', '0.25', '两', '半');
const decimal = (figure: string): string => ({ 两: '2', 半: '0.5' })[figure] ?? figure;

const sentence = fc.oneof(
  fc.record({ subject: subjects, figure: figures }).map(({ subject, figure }) => ({
    text: `${subject}的,扣${figure}分`,
    says: `fixed ${decimal(figure)} | ${subject}的`,
  })),
  fc
    .record({ subject: subjects, figure: figures, unit: fc.constantFrom('次', '处', '户', '件') })
    .map(({ subject, figure, unit }) => ({
      text: `${subject}每${unit}扣${figure}分`,
      says: `perUnit ${decimal(figure)} ${unit} | ${subject}`,
    })),
  fc
    .record({ subject: subjects, figure: figures, unit: fc.constantFrom('人次', '处') })
    .map(({ subject, figure, unit }) => ({
      text: `${subject}扣${figure}分/${unit}`,
      says: `perUnit ${decimal(figure)} ${unit} | ${subject}`,
    })),
  subjects.map((subject) => ({ text: `${subject}的,此项不得分`, says: `void | ${subject}的` })),
  subjects.map((subject) => ({ text: `${subject}的扣1-3分`, says: `discretionary 1~3 | ${subject}的` })),
  subjects.map((subject) => ({ text: `${subject}的,实行一票否决`, says: `veto | ${subject}的` })),
  fc.record({ subject: subjects, figure: figures }).map(({ subject, figure }) => ({
    text: `${subject}的倒扣${figure}分`,
    says: `fixed ${decimal(figure)} belowZero | ${subject}的`,
  })),
  fc.record({ subject: subjects, figure: figures }).map(({ subject, figure }) => ({
    text: `${subject}每次扣${figure}分,最多扣3分`,
    says: `perUnit ${decimal(figure)} 次 cap 3 | ${subject}`,
  })),
  fc
    .constantFrom('工作有计划、有总结', '每季度不少于4次', '依据第12条执行')
    .map((text) => ({ text, says: null })),
);

describe('standards made of sentences that stand on their own', () => {
  const standards = fc.array(sentence, { minLength: 1, maxLength: 7 });
  const said = (sentences: readonly { says: string | null }[]): string[] =>
    sentences.flatMap(({ says }) => (says === null ? [] : [says]));

  test('read as what they were made of', () => {
    fc.assert(
      fc.property(standards, fc.constantFrom('。', ';', ';\n'), (sentences, end) => {
        const { clauses, unread } = read(sentences.map(({ text }) => text + end).join(''));
        expect(clauses.map(brief)).toEqual(said(sentences));
        expect(unread).toEqual([]);
      }),
      { seed: 6, numRuns: 1500 },
    );
  });

  test('without one of the sentences lose its clauses and no others', () => {
    fc.assert(
      fc.property(standards, fc.nat(), (sentences, nat) => {
        const gone = nat % sentences.length;
        const rest = sentences.filter((_, i) => i !== gone);
        const join = (all: readonly { text: string }[]): string =>
          all.map(({ text }) => `${text}。`).join('');
        const [whole, less] = [read(join(sentences)), read(join(rest))];
        const from = said(sentences.slice(0, gone)).length;
        const expected = whole.clauses.map(brief);
        expected.splice(from, said(sentences.slice(gone, gone + 1)).length);
        expect(less.clauses.map(brief)).toEqual(expected);
      }),
      { seed: 7, numRuns: 1500 },
    );
  });
});
