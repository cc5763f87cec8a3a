import { cellAddress, type CellRef } from '../../snapshot/area';
import type { PaneMessages } from './messages';

export const ZH_PANE: PaneMessages = {
  locale: 'zh-CN',
  otherLanguage: 'English',
  otherLocale: 'en-US',
  productName: '考核评分助手',

  score: '一键评分',
  scoreAgain: '重新评分',
  stop: '停止',
  stopping: '正在停止…',
  retry: '再试一次',
  step: {
    reading: '正在读取表格…',
    scoring: '正在按标准评分…',
    writing: '正在写入扣分、得分和批注…',
  },

  welcome: {
    title: '打开考核细则表，点“一键评分”',
    steps: [
      '在“检查情况”一列写下发现的问题，例如“②缺席×3”；没有问题写“无”。',
      '点“一键评分”，扣分、得分、小计和总分会写进表里。',
      '每一处扣分都有批注说明原因。改了检查情况，再点一次即可。',
    ],
  },

  points: (figure) => `${figure}分`,
  totalOf: (points) => `满分${points}分`,
  scoreOfPoints: (score, points) => `${score}/${points}分`,
  deducted: (figure) => `扣${figure}分`,
  added: (figure) => `加${figure}分`,
  uncheckedCount: (count) => `${count}项未检查`,
  pendingCount: (count) => `${count}项待确认`,
  notApplicableCount: (count) => `${count}项不适用`,
  vetoed: (items) => `一票否决：${items.join('、')}`,

  total: '总分',
  itemLabel: (number, title) => (number === null ? title : `${number}．${title}`),
  goToCell: '转到单元格',
  status: {
    unchecked: '未检查',
    pending: '待确认',
    notApplicable: '不适用',
    overridden: '人工调整',
  },

  done: {
    written: (cells, comments) => `已写入${cells}格、${comments}条批注。`,
    upToDate: '表里的分数已是最新，没有需要改动的地方。',
    announced: (score, points, unchecked, pending) =>
      `评分完成，得${score}分，满分${points}分，${unchecked}项未检查，${pending}项待确认。`,
  },
  stale: '表格有改动，分数可能已过时。',
  stopped: '已停止，表格没有改动。',
  restored: (kept) =>
    kept === 0 ? '已恢复到写入之前。' : `已恢复到写入之前；有${kept}处后来被改过，保留未动。`,
  alreadyRunning: '上一次评分还没结束，请稍候。',
  cutOff: {
    what: '上一次写入中途断开，表里可能只写了一部分。',
    todo: '请选择把它写完，或恢复到写入之前。',
    finish: '继续写完',
    restore: '恢复原样',
  },
  nothingToScore: {
    what: '没有找到可以评分的考核细则。',
    todo: '表头要有“分值”和“评分标准”两列，下面每行一项。改好后再试一次。',
  },
  otherSheet: {
    empty: () => '空白工作表',
    noHeader: () => '没有找到表头（分值、评分标准）',
    noPoints: ({ cell }) => `没有“分值”列（表头在${cellAddress(cell)}一行）`,
    unreadablePoints: ({ cell, text }) => `“分值”读不出数字：${cellAddress(cell)}是“${text}”`,
    noItems: ({ cell }) => `表头下面没有考核项（表头在${cellAddress(cell)}）`,
    matrix: ({ cell }) => `多个社区横向排列的汇总表（${cellAddress(cell)}），暂不评分`,
    excelTable: ({ cell }) => `是 Excel 表格对象（${cellAddress(cell)}），请先“转换为区域”`,
  },
  fault: {
    sheetProtected: ({ sheet, cells }) => ({
      what: `工作表“${sheet}”受保护，${cellList(cells)}写不进去。`,
      todo: '请先在“审阅”里撤销工作表保护，再试一次。表格没有改动。',
    }),
    structureProtected: () => ({
      what: '工作簿的结构受保护，不能添加工作表。',
      todo: '请先在“审阅”里撤销工作簿保护，再试一次。',
    }),
    readOnly: () => ({
      what: '文件是只读打开的，写不进去。',
      todo: '请启用编辑，或另存一份再评分。',
    }),
    cellEditing: () => ({
      what: '有一个单元格正在编辑。',
      todo: '请按回车（Enter）结束编辑，再试一次。',
    }),
    changedMeanwhile: ({ sheet, cells }) => ({
      what: `评分时工作表“${sheet}”有人改动（${cellList(cells)}），没有写入。`,
      todo: '请再试一次，会按最新内容评分。',
    }),
    sheetGone: ({ sheet }) => ({
      what: `工作表“${sheet}”不见了，可能被改名或删除。`,
      todo: '请再试一次。',
    }),
    apiTooOld: ({ needed }) => ({
      what: `这个版本的 Excel 太旧，缺少需要的功能（${needed}）。`,
      todo: '请使用 Excel 2021、Microsoft 365 或网页版 Excel。',
    }),
    tooLarge: ({ sheet }) => ({
      what: sheet === null ? '工作簿太大，读不进来。' : `工作表“${sheet}”太大，读不进来。`,
      todo: '请删去表格以外多余的内容，或把考核表单独存成一个文件。',
    }),
    partlyWritten: () => ({
      what: '写入中途出错，只写了一部分，而且没能自动恢复。',
      todo: '请再点一次“一键评分”，会接着写完或恢复原样。',
    }),
    hostError: () => ({
      what: 'Excel 没能完成操作。',
      todo: '请稍等再试一次；若仍不行，请保存后重新打开工作簿。',
    }),
  },
  startFault: {
    officeMissing: {
      what: '没能加载 Excel 的接口文件（office.js）。',
      todo: '请检查网络后重新打开面板；内网使用请联系管理员。',
    },
    notInExcel: {
      what: '这个页面要在 Excel 里打开。',
      todo: '请在 Excel 的“开始”选项卡里点“评分面板”。',
    },
    excelTooOld: {
      what: '这个版本的 Excel 太旧，不能评分。',
      todo: '请使用 Excel 2021 或更新的版本、Microsoft 365，或网页版 Excel。',
    },
  },
  unexpected: {
    what: '评分助手出错了，表格可能没有写完。',
    todo: '请再试一次；若仍不行，请把下面的信息转给管理员。',
  },
  details: '详细信息',
};

/** The first cells by name, so that one of hundreds can be found without reading them all. */
function cellList(cells: readonly CellRef[]): string {
  const named = cells.slice(0, 3).map(cellAddress).join('、');
  return cells.length > 3 ? `${named}等${cells.length}格` : named;
}
