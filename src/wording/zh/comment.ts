import type { CommentWords, TotalWords } from '../messages';

const FIGURE = String.raw`-?\d{1,7}(?:\.\d{1,3})?`;

export const ZH_COMMENT: CommentWords = {
  lineOne: ({ change, gained, score, points, total }) =>
    `【考核评分】${gained ? '加' : '扣'}${change}分,得${score}分(${total ? '满分' : '分值'}${points}分)`,
  manualLineOne: ({ score, points, computed }) =>
    `【考核评分】人工调整:得${score}分(分值${points}分);按细则得${computed}分`,
  pattern: new RegExp(
    `^【考核评分】(?<sign>[加扣])(?<change>${FIGURE})分,得(?<score>${FIGURE})分\\((?:分值|满分)(?<points>${FIGURE})分\\)$`,
  ),
  manualPattern: new RegExp(
    `^【考核评分】人工调整:得(?<score>${FIGURE})分\\(分值(?<points>${FIGURE})分\\);按细则得${FIGURE}分$`,
  ),
  gainSign: '加',
  manualReason: (note) => `理由:${note === '' ? '未填写' : note}`,
  usedUp: (due, actual) => `应扣${due}分,扣完为止${actual === null ? '' : `,实扣${actual}分`}`,
  waits: (text) => `待确认:${text}`,
  hint: (text) => `注意:${text}`,
  cut: '…(内容较长,其余从略)',
};

export const ZH_TOTAL: TotalWords = {
  score: (figure) => `${figure}分`,
  unchecked: (count) => `${count}项未检查`,
  pending: (count) => `${count}项待确认`,
  notApplicable: (count) => `${count}项不适用`,
  vetoes: (count) => `${count}项一票否决!`,
  separator: ',',
  notApplicablePolicy: {
    full: '不适用的项按满分计',
    rescale: '不适用的项不计入满分',
  },
};
