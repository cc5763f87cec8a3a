import type { Messages } from '../messages';
import { EN_COMMENT, EN_TOTAL } from './comment';
import { EN_FILE_FAULT, EN_HOST_FAULT } from './faults';
import { EN_REASON } from './reason';
import { EN_RULE, enRuleCap } from './rules';
import { EN_ISSUE, EN_KIND, EN_LABEL, EN_NOT_A_RUBRIC, EN_ROLE } from './sheet';
import { EN_DOUBT_REASON, EN_PENDING_REASON, EN_WARNING } from './warnings';

export const EN: Messages = {
  comment: EN_COMMENT,
  reason: EN_REASON,
  total: EN_TOTAL,
  warning: EN_WARNING,
  pendingReason: EN_PENDING_REASON,
  doubtReason: EN_DOUBT_REASON,
  label: EN_LABEL,
  role: EN_ROLE,
  kind: EN_KIND,
  rule: EN_RULE,
  ruleCap: enRuleCap,
  readAs: (doubt, rule) => `${doubt} (read as: ${rule})`,
  notARubric: EN_NOT_A_RUBRIC,
  issue: EN_ISSUE,
  atCell: (cell, text) => `${cell}: ${text}`,
  hostFault: EN_HOST_FAULT,
  fileFault: EN_FILE_FAULT,
  inFile: (fileName, text) => `${fileName}: ${text}`,
};
