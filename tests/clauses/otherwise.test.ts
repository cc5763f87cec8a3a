import { readStandard } from '../../src/clauses/readStandard';

describe('否则 costs where what is asked for is not so', () => {
  it.each([
    ['参训率不低于90%,否则扣1分', '<'],
    ['演练每年2次以上,否则不得分', '<'],
    ['空置率不超过5%,否则扣2分', '>'],
    ['逾期少于3天,否则扣1分', '>='],
  ])('%s: %s', (text, op) => {
    const [clause] = readStandard(text, 10_000).clauses;
    expect(clause).toMatchObject({ threshold: { op } });
  });
});
