import { characters, nameLikeness, shareFound } from '../../../src/reading/packs/likeness';

describe('the words of a pack in a longer text', () => {
  const share = (words: string, text: string) => shareFound(characters(words), characters(text));

  it('are found wherever they stand, whatever stands between', () => {
    expect(share('值班记录缺页', '凡值班情况记录本发现缺少页码的')).toBe(1);
  });

  it('do not count characters that any standard has', () => {
    expect(share('未按的了', '未按的了')).toBe(0);
    expect(share('没有灯', '没有水')).toBe(0);
  });

  it('lose only their own share to a damaged character', () => {
    expect(share('绿化带', '绿化口')).toBeCloseTo(2 / 3);
  });

  it('are the same in full and half width, capital or small', () => {
    expect(share('WIFI网60', 'wifi网６０')).toBe(1);
  });

  it('are not there when there are none', () => {
    expect(share('', '什么')).toBe(0);
    expect(share(',;()①', '什么')).toBe(0);
  });
});

describe('two names', () => {
  it.each([
    ['党员队伍建设', '一、党员队伍建设(19分)'],
    ['社区班子队伍建设', '社区班了队伍建设'],
    ['卫生', '卫 生'],
  ])('%s and %s are the same category', (one, other) => {
    expect(nameLikeness(one, other)).toBeGreaterThan(0.5);
  });

  it.each([
    ['党员队伍建设', '社区班子队伍建设'],
    ['工作机制', '工作纪律'],
    ['设建伍队', '队伍建设'],
    ['', ''],
    ['', '卫生'],
  ])('%s and %s are two', (one, other) => {
    expect(nameLikeness(one, other)).toBeLessThanOrEqual(0.5);
  });
});
