import type { Answer } from '../../src/recalculate/answer';
import { cellAddress } from '../../src/snapshot/area';
import type { PaneActions } from '../../src/taskpane/paneActions';

function saidIn(answer: Answer): string {
  switch (answer.kind) {
    case 'passage':
      return answer.decision.kind;
    case 'agreed':
    case 'role':
      return answer.sheet;
    case 'link':
      return answer.indicator;
    case 'policies':
      return JSON.stringify(answer.policies);
    case 'pack':
      return answer.pack.name;
    case 'packDropped':
      return answer.name;
  }
}

/** Actions that only write down what was asked for. */
export function notedActions(note: (what: string) => void): PaneActions {
  return {
    score: () => note('score'),
    plan: () => note('plan'),
    writePlanned: () => note('writePlanned'),
    declinePlan: () => note('declinePlan'),
    look: () => note('look'),
    decide: (answer) => note(`decide ${saidIn(answer)}`),
    setFinal: (sheet, final) => note(`final ${sheet} ${final}`),
    takeBack: () => note('takeBack'),
    stop: () => note('stop'),
    settle: (answer) => note(answer),
    select: (sheet, cell) => note(`${sheet} ${cellAddress(cell)}`),
    openItem: ({ item }) => note(`open ${item}`),
    showItem: ({ item }) => note(`show ${item}`),
    closeItem: () => note('closeItem'),
    chooseView: (view) => note(`view ${view}`),
    chooseSection: (section) => note(`section ${section}`),
    chooseTable: (table) => note(`table ${table}`),
    query: (query) => note(`query ${JSON.stringify(query)}`),
    draft: ({ item }, findings) => note(`draft ${item} ${findings?.kind ?? 'discarded'}`),
    writeDraft: ({ item }) => note(`write ${item}`),
    choose: (choices) => note(`choose ${JSON.stringify(choices)}`),
    saveFile: (name) => note(`save ${name}`),
    switchLanguage: () => note('language'),
  };
}
