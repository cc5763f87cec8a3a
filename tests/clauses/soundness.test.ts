import { read } from './read';

/** Texts that lost, gained or swapped a character just where it matters: none may be counted as it stands. */
describe('a text that looks damaged where its reading would change is put before a person', () => {
  test.each([
    '投诉无人接听次扣0.5分', // 每 lost
    '投诉每扣1分', // the unit lost
    '投诉每,扣1分',
    '违规每辆5扣0.1分',
    '准点率每低1个百点扣1分',
    '准点率每低1个个百分点扣1分',
    '准点率每超%扣1分',
    '迟到第次扣1分',
    '到会率达不50%扣1分',
    '到会次数不足次的扣1分',
    '坑槽超过0.平5米扣1分',
    '到会率80每%的扣1分',
    '重复投诉(最高(得扣5分',
    '缺席2人扣1分',
    '造假的扣2分3',
    '造假的扣1分次。',
    '造假的扣0分',
    '未着装0.1分/人次次',
    '最最高高加1分',
    '每项2分,缺一项扣2分',
    '连每续两年未评优的扣3分',
    '以上的不得分',
    '回复率100%、满意率90%,每低1个百分点各扣1分',
    '转包的扣1分以3分以下',
    '质评一不合格扣1分',
    '玩手机2分/人,次打架扣3分',
    '少于30人的,场扣0.3分',
    '低于指标2个百分点扣1分',
    '擅自变更扣一分五',
    '低于进度20个百分点以上的扣4分',
  ])('%s', (text) => {
    const { clauses, unread } = read(text);
    expect(clauses.some(({ certainty }) => certainty.kind === 'doubtful') || unread.length > 0).toBe(true);
  });

  test.each([
    '每月召开例会1次,未召开的扣1分',
    '四处张贴的扣1分',
    '屡次不改的扣1分',
    '每千人不足2名的扣1分',
    '接种率达到95%,未达到的扣1分',
    '“一车一卡”未实行的扣1分',
    '全年受理案件10件以上得1分',
    '发现第三方投诉的扣1分',
    '数据未异地备份扣1分',
    '全年缺2次不得分',
    '满意率每低于90%5个百分点扣1分',
    '违建未查处扣1分',
    '未签收交办单扣1分',
  ])('but not for words that only resemble damage: %s', (text) => {
    const { clauses, unread } = read(text);
    expect(clauses.map(({ certainty }) => certainty.kind)).toEqual(['certain']);
    expect(unread).toEqual([]);
  });
});
