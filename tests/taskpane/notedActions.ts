import { cellAddress } from '../../src/snapshot/area';
import type { PaneActions } from '../../src/taskpane/paneActions';

/** Actions that only write down what was asked for. */
export function notedActions(note: (what: string) => void): PaneActions {
  return {
    score: () => note('score'),
    plan: () => note('plan'),
    writePlanned: () => note('writePlanned'),
    declinePlan: () => note('declinePlan'),
    look: () => note('look'),
    decide: (answer) =>
      note(
        `decide ${'decision' in answer ? answer.decision : 'sheet' in answer ? answer.sheet : answer.indicator}`,
      ),
    takeBack: () => note('takeBack'),
    stop: () => note('stop'),
    settle: (answer) => note(answer),
    select: (sheet, cell) => note(`${sheet} ${cellAddress(cell)}`),
    openItem: ({ item }) => note(`open ${item}`),
    showItem: ({ item }) => note(`show ${item}`),
    closeItem: () => note('closeItem'),
    chooseView: (view) => note(`view ${view}`),
    chooseTable: (table) => note(`table ${table}`),
    query: (query) => note(`query ${JSON.stringify(query)}`),
    draft: ({ item }, findings) => note(`draft ${item} ${findings?.kind ?? 'discarded'}`),
    writeDraft: ({ item }) => note(`write ${item}`),
    choose: (choices) => note(`choose ${JSON.stringify(choices)}`),
    saveFile: (name) => note(`save ${name}`),
    switchLanguage: () => note('language'),
  };
}
