import type { ItemFindings } from '../rubric/finding';
import type { CellRef } from '../snapshot/area';
import type { Answer } from '../recalculate/decide';
import type { Locale } from '../wording/locale';
import type { RulesSection, View } from './browsing';
import type { Choices } from './choices';
import type { ItemQuery } from './itemFilter';
import { MESSAGES, otherLanguage } from './languages';
import type { PaneController } from './paneController';
import type { CutOffAnswer } from './services';
import type { PaneStore } from './store';
import type { ItemRef } from './tables';

/** All that a person can do in the pane. */
export interface PaneActions {
  score(): void;
  plan(): void;
  writePlanned(): void;
  declinePlan(): void;
  look(): void;
  /** Says how the workbook is to be read. */
  decide(answer: Answer): void;
  setFinal(sheet: string, final: boolean): void;
  takeBack(): void;
  stop(): void;
  settle(answer: CutOffAnswer): void;
  select(sheet: string, cell: CellRef): void;
  openItem(ref: ItemRef): void;
  showItem(ref: ItemRef): void;
  closeItem(): void;
  chooseView(view: View): void;
  chooseSection(section: RulesSection): void;
  chooseTable(table: string): void;
  query(query: Partial<ItemQuery>): void;
  /** Keeps what is set for an item; null goes back to what stands in its cell. */
  draft(ref: ItemRef, findings: ItemFindings | null): void;
  writeDraft(ref: ItemRef): void;
  choose(choices: Partial<Choices>): void;
  /** Hands a file to the person. */
  saveFile(name: string, text: string): void;
  switchLanguage(): void;
}

/** What is kept from one opening of the pane to the next. */
export interface PaneMemory {
  readonly rememberLanguage: (language: Locale) => void;
  readonly rememberChoices: (choices: Choices) => void;
}

export function paneActions(store: PaneStore, controller: PaneController, memory: PaneMemory): PaneActions {
  const { dispatch, getState } = store;
  return {
    score: () =>
      void (getState().choices.showBeforeWriting ? controller.plan() : controller.score('workbook')),
    plan: () => void controller.plan(),
    writePlanned: () => void controller.writePlanned(),
    declinePlan: () => dispatch({ kind: 'planDeclined' }),
    look: () => void controller.look(),
    decide: (answer) => void controller.decide(answer),
    setFinal: (sheet, final) => void controller.setFinal(sheet, final),
    takeBack: () => void controller.takeBack(),
    stop: () => controller.stop(),
    settle: (answer) => void controller.settle(answer),
    select: (sheet, cell) => void controller.select(sheet, cell),
    openItem: (ref) => void controller.openItem(ref),
    showItem: (ref) => void controller.showItem(ref),
    closeItem: () => dispatch({ kind: 'itemClosed' }),
    chooseView: (view) => dispatch({ kind: 'viewChosen', view }),
    chooseSection: (section) => dispatch({ kind: 'sectionChosen', section }),
    chooseTable: (table) => dispatch({ kind: 'tableChosen', table }),
    query: (query) => dispatch({ kind: 'queryChanged', query }),
    draft: (ref, findings) => dispatch({ kind: 'drafted', ref, findings }),
    writeDraft: (ref) => void controller.writeDraft(ref),
    choose(choices) {
      dispatch({ kind: 'choiceMade', choices });
      memory.rememberChoices(getState().choices);
    },
    saveFile,
    switchLanguage() {
      const language = otherLanguage(getState().language);
      dispatch({ kind: 'languageChosen', language });
      memory.rememberLanguage(language);
      document.documentElement.lang = MESSAGES[language].locale;
    },
  };
}

function saveFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has begun to read it by the next turn.
  setTimeout(() => URL.revokeObjectURL(address));
}
