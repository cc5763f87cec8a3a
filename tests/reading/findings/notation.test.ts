import { readFindings } from '../../../src/reading/findings/readFindings';
import {
  above,
  atLeast,
  belowPercent,
  discretionary,
  fixed,
  itemOf,
  perUnit,
  shown,
  textCell,
} from './items';

const item = itemOf(
  perUnit('无故缺席', '例'),
  perUnit('被街道通报', '次'),
  belowPercent('党员比例低于50%', 50),
  discretionary('整改不力'),
  above('书记年龄在60岁以上', 60, '岁'),
  atLeast('研究党建少于4次', 4, '次'),
  fixed('台账缺失'),
);

const read = (text: string) => shown(readFindings(textCell(text), item));

describe('a marked clause', () => {
  it.each([
    ['②', '#2 once'],
    ['①×3', '#1 ×3'],
    ['②通报×3:张某等三人', '#2 ×3 «张某等三人»'],
    ['②通报×3：张某等三人', '#2 ×3 «张某等三人»'],
    ['③党员比例=45%:20人中9人', '#3 =45/100 share «20人中9人»'],
    ['③=6/15', '#3 =6/15 share'],
    ['③=455‰', '#3 =455/1000 share'],
    ['③=45.5%', '#3 =455/1000 share'],
    ['⑤=62', '#5 =62/1'],
    ['⑤=62岁', '#5 =62/1'],
    ['⑤62岁', '#5 =62/1'],
    ['⑤年龄62岁', '#5 =62/1'],
    ['⑥=2', '#6 =2/1'],
    ['④整改较慢扣1.5', '#4 figure 1500 «整改较慢»'],
    ['④扣1.5分:第三季度', '#4 figure 1500 «第三季度»'],
    ['④扣半分', '#4 figure 500'],
    ['②3次', '#2 ×3'],
    ['②两次', '#2 ×2'],
    ['②一百二十次', '#2 ×120'],
    ['②三五次', 'unclearQuantity? 2'],
    ['②几次', 'unclearQuantity? 2'],
    ['②十余次', 'unclearQuantity? 2'],
    ['②通报3次', '#2 ×3'],
    ['撤②:申诉成立', '撤#2 once «申诉成立»'],
    ['撤②通报×3:申诉成立', '撤#2 ×3 «申诉成立»'],
    ['⑦会议记录:缺第三季度', '#7 once «会议记录：缺第三季度»'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('is meant by every form of the sign that a keyboard gives', () => {
    for (const text of [
      '2x3',
      '2X3',
      '2*3',
      '2×3',
      '２＊３',
      '２ｘ３',
      '2 x 3',
      '2X3次',
      '②x3',
      '②X3',
      '②*3',
      '②＊3',
      '②× 3',
    ]) {
      expect([text, read(text)]).toEqual([text, '#2 ×3']);
    }
    for (const text of ['3=45%', '３＝４５％', '③＝45%', '3 = 45%']) {
      expect([text, read(text)]).toEqual([text, '#3 =45/100 share']);
    }
  });

  it('may stand with others', () => {
    expect(read('①③')).toBe('#1 once | #3 once');
    expect(read('①、③')).toBe('#1 once | #3 once');
    expect(read('①②各一次')).toBe('#1 ×1 | #2 ×1');
    expect(read('①、②各2次:三月')).toBe('#1 ×2 «三月» | #2 ×2 «三月»');
    expect(read('①缺席×1,②通报×1')).toBe('#1 ×1 | #2 ×1');
    expect(read('①,②×2')).toBe('#1 once | #2 ×2');
  });

  it('leaves open whether an amount behind several marks is for each', () => {
    expect(read('①②×2')).toBe('unclearQuantity? 1 | unclearQuantity? 2');
  });

  it('is found not at all with ×0', () => {
    expect(read('①×0')).toBe('clear');
    expect(read('①×0;②×2')).toBe('#2 ×2');
  });
});

describe('the whole of an item', () => {
  it.each([
    '无',
    '正常',
    '√',
    '未发现问题',
    '合格',
    ' 无。 ',
    '均正常',
    '不扣分',
    '已整改',
    '无:资料齐全',
    '其余正常',
    '0例',
  ])('%s means checked, nothing found', (text) => {
    expect(read(text)).toBe('clear');
  });

  it('is unchecked while blank', () => {
    expect(read('')).toBe('unchecked');
    expect(read(' \n　')).toBe('unchecked');
    expect(shown(readFindings({ value: null, formula: null, numberFormat: 'General' }, item))).toBe(
      'unchecked',
    );
    expect(read('未检查')).toBe('unchecked');
  });

  it('does not apply with 不适用', () => {
    expect(read('不适用')).toBe('notApplicable');
    expect(read('不适用:无物业小区')).toBe('notApplicable');
    expect(read('n/a')).toBe('notApplicable');
  });

  it('contradicts a finding beside it, and then nothing is scored', () => {
    expect(read('无\n②')).toBe('contradiction? 2 | contradiction?');
    expect(read('②\n无')).toBe('contradiction? 2 | contradiction?');
    expect(read('不适用;①×2')).toBe('contradiction? 1 | contradiction?');
    expect(read('无\n扣0.5:记录不全')).toBe('contradiction? | contradiction?');
  });

  it('is no contradiction where it speaks of the rest, or of what was taken back', () => {
    expect(read('②×2;其余正常')).toBe('#2 ×2');
    expect(read('无\n撤②:申诉成立')).toBe('撤#2 once «申诉成立»');
    expect(read('②:王某;已整改')).toBe('#2 once «王某;已整改»');
  });
});

describe("the reviewer's own figure and score", () => {
  it.each([
    ['扣0.5:活动记录不全', 'own 500 «活动记录不全»'],
    ['扣0.5分,活动记录不全', 'own 500 «活动记录不全»'],
    ['扣0.5活动记录不全', 'own 500 «活动记录不全»'],
    ['扣两分:记录', 'own 2000 «记录»'],
    ['得2:材料补齐', 'override 2000 «材料补齐»'],
    ['得2分', 'override 2000 «»'],
    ['得0', 'override 0 «»'],
    ['①×2\n得2:材料补齐', '#1 ×2 | override 2000 «材料补齐»'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    '扣0.1234:…',
    '扣-1:…',
    '-0.5:活动',
    '+1',
    '扣1-3分',
    '得2/3',
    '得-1',
    '扣1分,得3分',
    '④扣1-2',
    '④扣1.2345',
  ])('%s is left open', (text) => {
    expect(read(text)).toMatch(/^(unclearFigure\?( 4)?|maybeAltered\?( 1)?)$/);
  });

  it('is not read out of 扣 in other words', () => {
    expect(read('扣3天补贴')).toBe('plainWords?');
    expect(read('⑦证件被扣押')).toBe('#7 once «证件被扣押»');
  });
});

describe('what costs nothing until a person confirms it', () => {
  it.each([
    ['2', 'maybeListNumber? 2'],
    ['(2)', 'maybeListNumber? 2'],
    ['（2）', 'maybeListNumber? 2'],
    ['⑵', 'maybeListNumber? 2'],
    ['①3', 'maybeListNumber? 1'],
    ['1.5', 'maybeListNumber? 1,5'],
    ['2、3', 'maybeListNumber? 2,3'],
    ['第2项', 'maybeListNumber? 2'],
    ['①\n2', '#1 once | maybeListNumber? 2'],
    ['1-3', 'maybeAltered?'],
    ['-2', 'maybeAltered? 2'],
    ['1:12', 'maybeAltered?'],
    ['3月5日', 'maybeAltered?'],
    ['45%', 'maybeAltered?'],
    ['TRUE', 'maybeAltered?'],
    ['#NAME?', 'brokenFormula?'],
    ['=1+2', 'brokenFormula?'],
    ['⑨', 'noSuchClause?'],
    ['9x3', 'noSuchClause?'],
    ['①×1.5', 'unclearQuantity? 1'],
    ['①×若干', 'unclearQuantity? 1'],
    ['①×2-3', 'unclearQuantity? 1'],
    ['①×3米', 'unclearQuantity? 1'],
    ['①缺席3人', 'unclearQuantity? 1'],
    ['①=3', 'unclearMeasure? 1'],
    ['③=0.45', 'unclearMeasure? 3'],
    ['③=45', 'unclearMeasure? 3'],
    ['⑤=62%', 'unclearMeasure? 5'],
    ['⑤年龄58', 'unclearMeasure? 5'],
    ['③=6/0', 'unclearMeasure? 3'],
    ['2x3x4', 'unclearQuantity? 2'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    [-1, 'maybeAltered? 1'],
    [2, 'maybeAltered? 2'],
    [45722, 'maybeAltered?'],
    [0.05, 'maybeAltered?'],
    [true, 'maybeAltered?'],
    ['#VALUE!', 'brokenFormula?'],
  ])('a cell that holds %p', (value, expected) => {
    expect(shown(readFindings({ value, formula: null, numberFormat: 'General' }, item))).toBe(expected);
  });

  it('a formula, whatever it shows', () => {
    expect(shown(readFindings({ value: '②', formula: '=A1', numberFormat: 'General' }, item))).toBe(
      'brokenFormula?',
    );
  });

  it('a mark whose words are those of another clause', () => {
    expect(read('②无故缺席×3')).toBe('numberingClash? 1,2');
  });
});

describe('one cell with several findings', () => {
  it('is cut at line ends and semicolons where a finding follows', () => {
    expect(read('①×2;②\n③=45%；扣0.5:其他')).toBe('#1 ×2 | #2 once | #3 =45/100 share | own 500 «其他»');
  });

  it('keeps in the note what begins no finding', () => {
    expect(read('②×3:张某等3人;李某5月\n详见附件2')).toBe('#2 ×3 «张某等3人;李某5月\n详见附件2»');
  });

  it('keeps two findings of a clause apart', () => {
    expect(read('①×2:三月\n①×1:四月')).toBe('#1 ×2 «三月» | #1 ×1 «四月»');
  });

  it('reads a withdrawal as a line of its own', () => {
    expect(read('②×3:张某\n撤②:申诉成立')).toBe('#2 ×3 «张某» | 撤#2 once «申诉成立»');
  });

  it('asks about a mark inside a note, where a comma may have been meant to part two findings', () => {
    expect(read('①:张某,②×2')).toBe('#1 once «张某,②×2» | plainWords? 2');
    expect(read('①:见附件②')).toBe('#1 once «见附件②»');
  });
});

describe('source', () => {
  it('cuts the words of each finding out of the cell', () => {
    const text = ' ①×2 ;\n②通报：张某 ';
    const found = readFindings(textCell(text), item);
    const sources = found.kind === 'found' ? found.findings.map(({ source }) => source) : [];
    expect(sources.map(({ text: words }) => words)).toEqual(['①×2', '②通报：张某']);
    for (const { text: words, span } of sources) expect(text.slice(span.start, span.end)).toBe(words);
  });
});
