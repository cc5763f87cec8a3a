import type { Messages } from '../messages';
import { ZH_COMMENT, ZH_TOTAL } from './comment';
import { ZH_FILE_FAULT, ZH_HOST_FAULT } from './faults';
import { ZH_REASON } from './reason';
import { ZH_RULE, zhRuleCap } from './rules';
import { ZH_ISSUE, ZH_KIND, ZH_LABEL, ZH_NOT_A_RUBRIC, ZH_ROLE } from './sheet';
import { ZH_DOUBT_REASON, ZH_PENDING_REASON, ZH_WARNING } from './warnings';

export const ZH: Messages = {
  comment: ZH_COMMENT,
  reason: ZH_REASON,
  total: ZH_TOTAL,
  warning: ZH_WARNING,
  pendingReason: ZH_PENDING_REASON,
  doubtReason: ZH_DOUBT_REASON,
  label: ZH_LABEL,
  role: ZH_ROLE,
  kind: ZH_KIND,
  rule: ZH_RULE,
  ruleCap: zhRuleCap,
  readAs: (doubt, rule) => `${doubt}(读作:${rule})`,
  notARubric: ZH_NOT_A_RUBRIC,
  issue: ZH_ISSUE,
  atCell: (cell, text) => `${cell}:${text}`,
  hostFault: ZH_HOST_FAULT,
  fileFault: ZH_FILE_FAULT,
  inFile: (fileName, text) => `${fileName}:${text}`,
};
