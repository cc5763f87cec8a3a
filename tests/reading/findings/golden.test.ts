import { readFileSync } from 'node:fs';
import { z } from 'zod/mini';
import { readFindings } from '../../../src/reading/findings/readFindings';
import type { Item } from '../../../src/rubric/rubric';
import { describeShared, sharedPath } from '../../shared';
import { above, atLeast, belowPercent, fixed, itemOf, perUnit, shown, textCell, voids } from './items';

const golden = z.object({ findings: z.array(z.string()) });

/** The seed rubric's items, as far as the golden findings name their clauses. */
const ITEMS: readonly Item[] = [
  itemOf(fixed('决议执行不力'), fixed('交办工作未按要求完成')),
  itemOf(voids('未按时完成换届')),
  itemOf(fixed('报到工作不到位'), fixed('制度不健全'), fixed('创业承诺未完成')),
  itemOf(fixed('班子有长年外出'), fixed('没有工作计划'), fixed('计划和总结未上报')),
  itemOf(fixed('班子不团结'), fixed('分工不明确')),
  itemOf(fixed('学历在高中以下'), above('年龄在60岁以上', 60, '岁')),
  itemOf(fixed('未确定后备干部')),
  itemOf(perUnit('班子成员违法违纪', '起', '每起或每人扣1分')),
  itemOf(perUnit('无故缺席', '例'), perUnit('被街道纪工委通报', '次')),
  itemOf(voids('有党员受处分'), belowPercent('两委班子党员比例低于50%', 50)),
  itemOf(perUnit('集中学习每少一次', '次')),
  itemOf(
    voids('程序不规范'),
    voids('三年未发展'),
    ...['结构不合理', '活动不正常', '台帐不齐全', '被上级部门通报'].map(fixed),
  ),
  itemOf(perUnit('报表每少一次', '次')),
  itemOf(perUnit('运行情况每少报一次', '次')),
  itemOf(fixed('没有联系点'), fixed('没有述职制度'), atLeast('研究党建工作每年不少于4次', 4, '次')),
  itemOf(),
  itemOf(perUnit('群团组织缺少一个', '个')),
];

describeShared('the golden findings', () => {
  it('are read without asking a person anything', () => {
    const { findings } = golden.parse(
      JSON.parse(readFileSync(sharedPath('golden', 'community-a.findings.json'), 'utf8')),
    );
    const read = findings.map((text, index) => shown(readFindings(textCell(text), ITEMS[index] ?? itemOf())));
    expect(read).toEqual([
      '#1 once | #2 once',
      'clear',
      '#2 once',
      '#1 once «王某» | #3 once',
      '#2 once',
      '#2 =62/1',
      'clear',
      '#1 ×3',
      '#1 ×1 | #2 ×1',
      '#2 =45/100 share «20人中9人»',
      '#1 ×2',
      '#3 once | #6 ×1',
      'unchecked',
      '#1 ×1',
      '#3 =2/1',
      'own 500 «支部活动记录不全»',
      '#1 ×1',
    ]);
  });
});
