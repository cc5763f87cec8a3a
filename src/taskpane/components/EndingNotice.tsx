import type { RefObject } from 'react';
import type { OtherSheet } from '../../reading/sheetReading';
import { hostFaultText } from '../../wording/faults';
import type { PaneMessages } from '../../wording/pane/messages';
import type { Ending } from '../paneState';
import type { CutOffAnswer } from '../services';
import { useLocale, useMessages } from './paneContext';
import { Details, Notice, type NoticeAction } from './Notice';
import { OtherSheets } from './OtherSheets';
import { UnplacedComments } from './UnplacedComments';

interface EndingNoticeProps {
  readonly ending: Ending | null;
  readonly others: readonly OtherSheet[];
  readonly disabled: boolean;
  readonly focusAfter: RefObject<HTMLElement | null>;
  readonly onRetry: () => void;
  readonly onSettle: (choice: CutOffAnswer) => void;
}

/** A run that needs a person: what happened, what to do about it, and the button that does it. */
export function EndingNotice({ ending, others, ...rest }: EndingNoticeProps) {
  const messages = useMessages();
  const locale = useLocale();
  switch (ending?.kind) {
    case 'nothingToScore':
      return (
        <Notice {...messages.nothingToScore} intent="warning" actions={[retry(messages, rest)]} {...rest}>
          <OtherSheets others={others} />
        </Notice>
      );
    case 'cutOff':
      return (
        <Notice
          what={messages.cutOff.what}
          todo={messages.cutOff.todo}
          intent="warning"
          actions={[
            { label: messages.cutOff.finish, run: () => rest.onSettle('finish') },
            { label: messages.cutOff.restore, run: () => rest.onSettle('restore') },
          ]}
          {...rest}
        />
      );
    case 'refused':
      return (
        <Notice
          what={hostFaultText(ending.fault, locale)}
          intent="error"
          actions={[retry(messages, rest)]}
          {...rest}
        />
      );
    case 'unexpected':
      return (
        <Notice {...messages.unexpected} intent="error" actions={[retry(messages, rest)]} {...rest}>
          <Details text={ending.detail} />
        </Notice>
      );
    case 'cannotStart':
      return <Notice {...messages.startFault[ending.reason]} intent="warning" actions={[]} {...rest} />;
    case 'done':
      return !ending.unplaced?.length ? null : (
        <Notice {...messages.unplaced} intent="warning" actions={[]} {...rest}>
          <UnplacedComments comments={ending.unplaced} />
        </Notice>
      );
    case 'looked':
    case 'planned':
    case 'stopped':
    case 'restored':
    case 'busy':
    case undefined:
      return null;
  }
}

/** Whether a run ended in a way that has a notice; the others are told by the line below the button alone. */
export function hasNotice(ending: Ending | null): boolean {
  switch (ending?.kind) {
    case 'nothingToScore':
    case 'cutOff':
    case 'refused':
    case 'unexpected':
    case 'cannotStart':
      return true;
    case 'done':
    case 'looked':
    case 'planned':
    case 'stopped':
    case 'restored':
    case 'busy':
    case undefined:
      return false;
  }
}

function retry(messages: PaneMessages, { onRetry }: { readonly onRetry: () => void }): NoticeAction {
  return { label: messages.retry, run: onRetry };
}
