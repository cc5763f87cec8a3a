import { createContext, useContext } from 'react';
import { ZH_PANE } from '../../wording/pane/zh';
import type { PaneMessages } from '../../wording/pane/messages';

export const MessagesContext = createContext<PaneMessages>(ZH_PANE);

/** The pane's words in the language chosen. */
export function useMessages(): PaneMessages {
  return useContext(MessagesContext);
}
