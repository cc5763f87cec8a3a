import { packText, unpackText } from '../../src/state/packedText';

const LONG = JSON.stringify(
  Array.from({ length: 5000 }, (_, row) => ['得分', row, '【考核评分】扣1分,得2分(分值3分)']),
);

describe('a text that is kept in the workbook', () => {
  it('stays as it is while it is short', () => expect(packText('{"version":1}')).toBe('{"version":1}'));

  it('is packed to a fraction where it is long, the same each time, and comes back as it was', () => {
    const packed = packText(LONG);
    expect(packed.length).toBeLessThan(LONG.length / 5);
    expect(packText(LONG)).toBe(packed);
    expect(unpackText(packed)).toBe(LONG);
  });

  it.each(['deflate:', 'deflate:!!!', 'deflate:AAAA', `${packText(LONG).slice(0, 2000)}`])(
    'is none where it is damaged: %.20s',
    (kept) => expect(unpackText(kept)).toBeNull(),
  );

  it('is none where it would unpack to more than is ever kept', () => {
    expect(unpackText(packText('0'.repeat(65_000_000)))).toBeNull();
  });
});
