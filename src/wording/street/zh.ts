import { cellAddress } from '../../snapshot/area';
import { formatPoints } from '../../rubric/points';
import type { StreetWords } from '../streetWords';

const WHY: StreetWords['why'] = {
  noRubric: '没有找到它的考核细则',
  ambiguous: '有几份细则都像是它的',
  fragment: '细则不完整,满分不明',
  notChecked: '一项都还没有检查',
  nothingApplies: '各项都不适用',
};

export const ZH_STREET: StreetWords = {
  unrated: '未评',
  ofScored: (scored) => `已评${formatPoints(scored)}分`,
  why: WHY,
  tableNotice: {
    partlyScored: ({ scored, points }) =>
      `分值表共${formatPoints(points)}分,已评${formatPoints(scored)}分;其余指标未评,不按零分计。`,
    linkLikely: ({ indicator, sheet }) =>
      `指标“${indicator}”按名称相近对应到“${sheet}”,请核对;不对可另行指定。`,
    linkAmbiguous: ({ indicator, sheets }) =>
      `指标“${indicator}”对应哪份细则不能确定(${sheets.join('、')}),未评;请指定。`,
    linkGone: ({ indicator, sheet }) =>
      `指标“${indicator}”指定的“${sheet}”已不在或不是考核细则,未评;请重新指定。`,
    notWeighed: ({ indicator, sheet, reason }) => `指标“${indicator}”(${sheet})未折算:${WHY[reason]}。`,
    tableFigureStands: ({ cell, indicator, stands, computed }) =>
      `${cellAddress(cell)}:“${indicator}”是人工填写的 ${formatPoints(stands)},计算结果为 ${formatPoints(computed)};以人工填写的为准。`,
    scoreWithoutRubric: ({ cell, indicator }) =>
      `${cellAddress(cell)}:“${indicator}”有人工得分,但没有可折算的细则,不知满分多少,未评;可直接填写折算分。`,
    tableSumStands: ({ cell, stands, computed }) =>
      `${cellAddress(cell)} 的合计是人工填写的 ${formatPoints(stands)},各项相加为 ${formatPoints(computed)};未改动,请核对。`,
    noRoomInTable: () => '分值表右侧没有空列,未填写折算分;请在右侧留出空列。',
  },
};
