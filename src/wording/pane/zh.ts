import { BROWSING_WORDS } from './browsingWords';
import { CLAUSE_FIELD_WORDS } from './clauseFieldWords';
import { FINAL_WORDS } from './finalWords';
import { ITEM_WORDS } from './itemWords';
import type { PaneMessages } from './messages';
import { OVERVIEW_WORDS } from './overviewWords';
import { PACK_WORDS } from './packWords';
import { PLAN_WORDS } from './planWords';
import { QUEUE_WORDS } from './queueWords';
import { READING_WORDS } from './readingWords';
import { RULES_WORDS } from './rulesWords';
import { SETTINGS_WORDS } from './settingsWords';

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
  notices: (count) => `有${count}处请留意`,
  agree: '就按读到的写入',
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
  unplaced: {
    what: '分数已写入，但有几条批注 Excel 没有接受。',
    todo: '下面是这些批注的内容，请复制到您需要的地方。',
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

  browsing: BROWSING_WORDS.zh,
  overview: OVERVIEW_WORDS.zh,
  item: ITEM_WORDS.zh,
  queue: QUEUE_WORDS.zh,
  plan: PLAN_WORDS.zh,
  rules: RULES_WORDS.zh,
  clauseField: CLAUSE_FIELD_WORDS.zh,
  reading: READING_WORDS.zh,
  packs: PACK_WORDS.zh,
  final: FINAL_WORDS.zh,
  settings: SETTINGS_WORDS.zh,
};
