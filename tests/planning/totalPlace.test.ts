import { makeWorkbook } from '../books/makeWorkbook';
import { openBook } from '../books/openBook';
import { recalculate } from '../../src/recalculate/recalculate';
import { settings } from '../settings';

/** 分值 is merged over two columns, and only the first of them holds points. */
const TWO_COLUMNS = makeWorkbook({
  sheets: [
    {
      name: '考核表',
      rows: [
        ['项目', '分值', '', '评分标准', '检查情况', '扣分', '得分'],
        ['队伍', 3, '基础', '1、例会缺席的,扣1分。', '①', '', ''],
        ['队伍', 4, '', '2、台账缺失的,扣2分。', '无', '', ''],
      ],
      merges: ['B1:C1'],
    },
  ],
});

describe('the total that is added below a table', () => {
  it('has its points below those that are read, and there alone', async () => {
    const host = openBook(TWO_COLUMNS);
    await recalculate(host, settings({ agreed: 'all' }));
    const cells = (await host.capture()).sheets[0]?.cells;
    expect(cells?.[3]?.slice(1, 3).map(({ value }) => value)).toEqual([7, null]);

    const again = await recalculate(openBook(host.bytes()), settings({ agreed: 'all' }));
    expect(again).toMatchObject({ kind: 'done', preview: { plan: { edits: [] } } });
  });
});
