import type { RefObject } from 'react';
import type { OtherSheet } from '../../reading/sheetReading';
import { wordsOf, type PaneMessages } from '../../wording/pane/messages';
import type { Ending } from '../paneState';
import type { CutOffAnswer } from '../services';
import { useMessages } from './messagesContext';
import { Details, Notice, type NoticeAction } from './Notice';
import { OtherSheets } from './OtherSheets';

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
  switch (ending?.kind) {
    case 'nothingToScore':
      return (
        <Notice advice={messages.nothingToScore} intent="warning" actions={[retry(messages, rest)]} {...rest}>
          <OtherSheets others={others} />
        </Notice>
      );
    case 'cutOff':
      return (
        <Notice
          advice={messages.cutOff}
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
          advice={wordsOf(messages.fault, ending.fault)}
          intent="error"
          actions={[retry(messages, rest)]}
          {...rest}
        >
          {'detail' in ending.fault && <Details text={ending.fault.detail} />}
        </Notice>
      );
    case 'unexpected':
      return (
        <Notice advice={messages.unexpected} intent="error" actions={[retry(messages, rest)]} {...rest}>
          <Details text={ending.detail} />
        </Notice>
      );
    case 'cannotStart':
      return <Notice advice={messages.startFault[ending.reason]} intent="warning" actions={[]} {...rest} />;
    case 'done':
    case 'stopped':
    case 'restored':
    case 'busy':
    case undefined:
      return null;
  }
}

function retry(messages: PaneMessages, { onRetry }: { readonly onRetry: () => void }): NoticeAction {
  return { label: messages.retry, run: onRetry };
}
