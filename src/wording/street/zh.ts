import { cellAddress } from '../../snapshot/area';
import { cellList } from './cellList';
import { formatPoints } from '../../rubric/points';
import { fileFaultText, hostFaultText } from '../faults';
import type { StreetWords } from '../streetWords';
import { wordsOf } from '../wordsByCode';

const WHY: StreetWords['why'] = {
  noRubric: '没有找到它的考核细则',
  ambiguous: '有几份细则都像是它的',
  fragment: '细则不完整,满分不明',
  notChecked: '一项都还没有检查',
  nothingApplies: '各项都不适用',
};

const LEDGER_FAULT: StreetWords['ledgerFault'] = {
  noCommunity: () => '没有写社区',
  noIndicator: ({ text }) => (text === '' ? '没有写指标,细则又不止一份' : `指标“${text}”对不上细则`),
  noItem: ({ text }) => (text === '' ? '没有写哪一项' : `“${text}”对不上细则里的哪一项`),
  repeated: ({ row }) => `与第${row}行相同,只计一次`,
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
  summary: {
    sheetNames: ['汇总', '考核汇总'],
    title: (table) => (table === '' ? '考核汇总' : `${table}汇总`),
    note: '各指标为折算分;总分相同的名次并列;“未评”不计分,也不按零分计,“已评分值”是总分所依据的基本分。',
    absent: '本次未汇总',
    column: {
      rank: '名次',
      community: '社区',
      weighted: (indicator, points) => `${indicator}(${formatPoints(points)})`,
      category: (name, points) => `${name}小计(${formatPoints(points)})`,
      total: '总分',
      scored: '已评分值',
      selfScore: '自评折算',
      distance: '自评高出',
      unchecked: '未检查',
      pending: '待确认',
    },
    loss: {
      indicator: '扣分最多的指标',
      item: '项',
      quote: '扣分点',
      communities: '社区数',
      points: '扣分合计',
    },
  },
  ledgerFault: LEDGER_FAULT,
  problem: {
    fileUnreadable: ({ file, fault }) => fileFaultText(fault, file, 'zh'),
    hostFailed: ({ file, fault }) => `${file}:${hostFaultText(fault, 'zh')}`,
    fileRefused: ({ file, system }) => `${file}:无法读取(${system});请检查权限。`,
    readingFailed: ({ file, detail }) => `${file}:读取时出错(${detail}),未计入。`,
    noRubricInFile: ({ file }) => `${file}:没有找到考核细则,未计入;请核对是否选对了文件。`,
    duplicate: ({ community, indicator, file, sheet, cells, used }) =>
      `${file}${sheet === null ? '' : ` ${sheet}${cellList(cells, '、')}`}:${community}${indicator === null ? '' : `的“${indicator}”`}已由 ${used} 给出,此处未计入;请只留一份。`,
    unknownCommunity: ({ community, file, sheet, cells }) =>
      `${file} ${sheet}${cellList(cells, '、')}:“${community}”不在社区名单里,未计入;请核对名称或名单。`,
    communityMissing: ({ community }) => `名单里的${community}没有数据;请补选它的工作簿。`,
    rubricDiffers: ({ community, file, sheet, row, indicator, points, usual }) =>
      `${file} ${sheet}${row === null ? '' : `第${row}行起`}:${community}的“${indicator}”细则与多数社区不同(共${formatPoints(points)}分,多数为${formatPoints(usual)}分),可能是别的年度;请核对。`,
    tableDiffers: ({ file, indicator }) =>
      `${file}:分值表与多数不同(如“${indicator}”),按多数的分值表折算;请核对。`,
    rubricUnlinked: ({ file, sheet }) =>
      `${file} ${sheet}:没有对应的考核指标,未计入;请核对分值表里的指标名称。`,
    linkedByLikeness: ({ file, sheet, indicator }) =>
      `${file} ${sheet}:按名称相近对应到指标“${indicator}”,请核对。`,
    noScoreTable: () => '没有找到分值表:各细则按自己的满分计入总分,未加权。',
    coverageDiffers: ({ community, scored, usual }) =>
      `${community}已评${formatPoints(scored)}分,多数社区已评${formatPoints(usual)}分;总分和名次不能直接比较。`,
    notThisTime: ({ community, sheet }) =>
      `“${sheet}”里的${community}这次没有数据,分数和名次已清空;请补选它的工作簿,或删去这一行。`,
    figureStands: ({ sheet, cells }) => `${sheet}${cellList(cells, '、')}:人工填写的内容与汇总不同,未改动。`,
    plainFigures: ({ communities }) =>
      `${communities.join('、')}:有的得分还没有写进各自的表,不能用公式,写成了数值;先评分再汇总即可。`,
    ledgerRow: ({ file, sheet, cell, fault }) =>
      `${file} ${sheet}!${cellAddress(cell)}:${wordsOf(LEDGER_FAULT, fault)},未计入。`,
  },
  batch: {
    progress: (done, files) => `已读 ${done}/${files}`,
    read: (read, files) => `${files} 个工作簿,计入 ${read} 个。`,
    written: (path) => `汇总已写入 ${path}。`,
    notWritten: '汇总没有写出;加 -o 汇总.xlsx 写出。',
    noWorkbooks: (folder) => `${folder}:文件夹里没有 .xlsx 工作簿。`,
    noCommunities: (folder) => `${folder}:没有一个工作簿能计入汇总。`,
  },
};
