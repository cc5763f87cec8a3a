import { read } from './read';

const unread = (text: string): string[] => read(text).unread.map(({ quote }) => quote);

describe('every word on points is in a clause or reported', () => {
  test.each([
    ['缺席每次扣 分', '缺席每次扣 分'],
    ['缺席每次扣x分', '缺席每次扣x分'],
    ['缺席扣若干分', '缺席扣若干分'],
    ['缺席扣O.O5.5分', '缺席扣O.O5.5分'],
    ['重复投诉加倍扣分', '重复投诉加倍扣分'],
    ['缺席,2分', '2分'],
    ['闲置超过3个月不得;清扫及时', '闲置超过3个月不得'],
    ['凡有下列情形的,每项扣分:无签到', '每项扣分:无签到'],
    ['占地,不足1亩按1亩计', '不足1亩按1亩计'],
    ['未报的,不分', '不分'],
    ['情节恶劣的全', '情节恶劣的全'],
    ['造假的一票决否', '造假的一票决否'],
    ['获奖的3加分', '获奖的3加分'],
    ['检查不到位-0.5', '检查不到位-0.5'],
    ['缺岗0..2分/次', '缺岗0..2分/次'],
    ['造假的直评定不为合格', '造假的直评定不为合格'],
  ])('%s', (text, passage) => {
    expect(unread(text)).toEqual([passage]);
    expect(read(text).clauses.every(({ certainty }) => certainty.kind === 'doubtful')).toBe(true);
  });

  test.each([
    '未达标的扣服务费500元',
    '每扣1分罚款10元',
    '获奖的奖4000元',
    '扣减费用的5%',
    '因台风等不可抗力延误的不扣分',
    '依据〔2007〕84号文第12条,每季度不少于4次,按1:1配备,24小时值守,拨打12345,宽2.5m',
    '每周5分钟演练,3分之二以上参加',
    '综合考核得分由第三方评定',
    '扣完为止,不计负分',
    '做好群众的工作,按规定处理,得到认可',
    '7:20前完成三会一课',
    '分类投放,分工明确,十分重视,部分社区',
  ])('says nothing of %s', (text) => {
    expect(unread(text)).toEqual([]);
    expect(read(text).clauses).toEqual([]);
  });

  test('a passage is cut out of the original by its offsets', () => {
    const text = '制度健全；缺席每次扣　分。';
    const [passage] = read(text).unread;
    expect(passage && text.slice(passage.span.start, passage.span.end)).toBe('缺席每次扣　分');
    expect(passage?.quote).toBe('缺席每次扣　分');
  });
});
