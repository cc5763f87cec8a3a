import { readFindings } from '../../../src/reading/findings/readFindings';
import {
  above,
  atLeast,
  belowPercent,
  discretionary,
  fixed,
  itemOf,
  perPoint,
  perUnit,
  shown,
  textCell,
  voids,
} from './items';
import type { Item } from '../../../src/rubric/rubric';

const attendance = itemOf(perUnit('无故缺席', '例'), perUnit('被街道纪工委通报', '次'));
const ledgers = itemOf(
  fixed('无台账'),
  fixed('台账记录不完整'),
  perUnit('报表每少报一次', '次'),
  discretionary('整改不力'),
);
const people = itemOf(
  above('书记年龄在60岁以上', 60, '岁'),
  belowPercent('党员比例低于50%', 50),
  fixed('班子不团结'),
);
const meetings = itemOf(
  atLeast('专题会议每少一次', 4, '次'),
  perPoint('参会率每低1个百分点', 90),
  voids('没有召开换届会议'),
);

function read(item: Item, text: string): string {
  const found = readFindings(textCell(text), item);
  if (found.kind !== 'found') return found.kind;
  const withoutNotes = found.findings.map((each) => (each.kind === 'clause' ? { ...each, note: '' } : each));
  return shown({ kind: 'found', findings: withoutNotes });
}

const open = /^(plainWords|unclearQuantity|unclearMeasure|unclearFigure)\?/;

describe('plain words that fit one clause clearly', () => {
  it.each<[string, Item, string]>([
    ['无故缺席3例', attendance, '#1 ×3'],
    ['无故缺席3例,被通报1次', attendance, '#1 ×3 | #2 ×1'],
    ['被通报1次；无故缺席两例', attendance, '#2 ×1 | #1 ×2'],
    ['1、无故缺席2例\n2、被街道通报1次', attendance, '#1 ×2 | #2 ×1'],
    ['张某无故缺席1例,李某无故缺席2例', attendance, '#1 ×1 | #1 ×2'],
    ['3月5日张某无故缺席1次', attendance, '#1 ×1'],
    ['无故缺席×3', attendance, '#1 ×3'],
    ['①无故缺席×1;被通报2次', attendance, '#1 ×1 | #2 ×2'],
    ['没有台账', ledgers, '#1 once'],
    ['台帐记录不全', ledgers, '#2 once'],
    ['报表少报2次', ledgers, '#3 ×2'],
    ['报表缺报一次', ledgers, '#3 ×1'],
    ['整改不力扣2分', ledgers, '#4 figure 2000'],
    ['2台账记录不完整', ledgers, '#2 once'],
    ['书记62岁', people, '#1 =62/1'],
    ['党员比例45%', people, '#2 =45/100 share'],
    ['班子不团结,党员比例45%', people, '#3 once | #2 =45/100 share'],
    ['专题会议少开2次', meetings, '#1 ×2'],
    ['参会率86%', meetings, '#2 =86/100 share'],
    ['参会率低3个百分点', meetings, '#2 ×3'],
    ['没有召开换届会议', meetings, '#3 once'],
  ])('%s', (text, item, expected) => {
    expect(read(item, text)).toBe(expected);
  });
});

describe('plain words that only a person can place', () => {
  it.each<[string, Item]>([
    ['缺席3例', attendance],
    ['无故缺席3人', attendance],
    ['无故缺席约3例', attendance],
    ['无故缺席3例以上', attendance],
    ['无故缺席多例', attendance],
    ['无故缺席2-3例', attendance],
    ['无故缺席1例,已整改', attendance],
    ['疑似无故缺席1例', attendance],
    ['去年无故缺席1例', attendance],
    ['无故缺席、被通报各1次', attendance],
    ['被社区通报1次', attendance],
    ['会风较差', attendance],
    ['台账有问题', ledgers],
    ['报表2次', ledgers],
    ['台账记录不完整扣5分', ledgers],
    ['书记年龄偏大', people],
    ['党员比例0.45', people],
    ['专题会议3次', meetings],
    ['参会率低3%', meetings],
    ['换届会议', meetings],
  ])('%s', (text, item) => {
    expect(read(item, text)).toMatch(open);
  });
});

describe('plain words that say nothing is wrong', () => {
  it.each<[string, Item]>([
    ['未发现无故缺席', attendance],
    ['未被通报', attendance],
    ['无故缺席0例', attendance],
    ['有台账', ledgers],
    ['台账记录完整', ledgers],
    ['班子团结良好', people],
    ['没有问题', meetings],
  ])('%s', (text, item) => {
    expect(read(item, text)).toBe('clear');
  });
});

describe('plain words that are only to be listed', () => {
  it('come with the clauses that they may mean, best first, and cost nothing', () => {
    const listed = readFindings(textCell('无故缺席3例;被通报1次'), attendance, 'list');
    expect(shown(listed)).toBe('plainWords? 1 | plainWords? 2');
    expect(shown(readFindings(textCell('台账'), ledgers, 'list'))).toBe('plainWords? 1,2');
  });
});
