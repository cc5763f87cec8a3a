import { FileFailure } from '../snapshot/fileFault';
import { ExcelFault } from '../standin/protocol/faults';
import { fileFaultText } from '../wording/faults';
import type { Locale } from '../wording/locale';
import { workbenchWords } from '../wording/workbench';
import { element, onPage } from './element';
import { OpenBook } from './openBook';
import { PaneFrame } from './paneFrame';
import { SheetGrid } from './sheetGrid';
import { drawTabs } from './sheetTabs';

const SAMPLE = 'sample.xlsx';

const language = new URLSearchParams(location.search).get('lang') ?? navigator.language;
const locale: Locale = /^zh\b/i.test(language) ? 'zh' : 'en';
const officeLanguage = locale === 'zh' ? 'zh-CN' : 'en-US';
const words = workbenchWords(locale);

const message = onPage('message', HTMLElement);
const frame = onPage('pane', HTMLIFrameElement);
const tabs = onPage('tabs', HTMLElement);
const pane = new PaneFrame(frame, (told) => {
  if (told.kind === 'showPane') pane.show(true);
  else message.dataset['completed'] = told.command;
});
let book: OpenBook | null = null;

function say(text: string): void {
  message.textContent = text;
}

/** Puts a workbook on the page, and the pane anew beside it. */
function show(opened: OpenBook): void {
  book = opened;
  const { host, workbook, fileName } = opened;
  // A grid of its own for each workbook: what listened for the last one goes with its element.
  const place = element('div', { id: 'sheet', className: 'sheet-place' });
  onPage('sheet', HTMLElement).replaceWith(place);
  const grid = new SheetGrid(place, workbook, {
    words,
    onEditing: (editing) => {
      host.cellEditing = editing;
    },
    act: (change) => {
      say('');
      try {
        host.as('person', change);
      } catch (fault) {
        if (!(fault instanceof ExcelFault)) throw fault;
        say(fault.code === 'AccessDenied' ? words.refused : words.noFormula);
      }
    },
  });
  const draw = () => {
    drawTabs(tabs, workbook);
    grid.draw();
  };
  let waiting = false;
  workbook.listen((change) => {
    if (change.kind === 'selection') return grid.reveal();
    if (waiting) return;
    waiting = true;
    // A batch makes many changes; it is drawn once.
    setTimeout(() => {
      waiting = false;
      draw();
    });
  });
  draw();
  onPage('name', HTMLElement).textContent = fileName;
  pane.attach(host, officeLanguage);
}

function open(bytes: Uint8Array, fileName: string): void {
  try {
    show(OpenBook.open(bytes, fileName, officeLanguage));
    say(words.opened(fileName));
  } catch (error) {
    if (!(error instanceof FileFailure)) throw error;
    say(fileFaultText(error.fault, fileName, locale));
  }
}

function save(): void {
  if (!book) return;
  const { bytes, notKept } = book.save();
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
  element('a', { href: url, download: book.fileName }).click();
  URL.revokeObjectURL(url);
  say([words.saved(book.fileName), ...notKept].join('; '));
}

function labelPage(): void {
  document.documentElement.lang = officeLanguage;
  document.title = words.title;
  frame.title = words.pane;
  onPage('title', HTMLElement).textContent = words.title;
  onPage('hint', HTMLElement).textContent = words.notExcel;
  onPage('open-label', HTMLElement).textContent = words.open;
  onPage('save', HTMLElement).textContent = words.save;
  onPage('score-label', HTMLElement).textContent = words.score;
  onPage('toggle-label', HTMLElement).textContent = words.pane;
  tabs.setAttribute('aria-label', words.sheets);
}

labelPage();
const file = onPage('file', HTMLInputElement);
file.addEventListener('change', () => {
  const [chosen] = file.files ?? [];
  if (chosen) void chosen.arrayBuffer().then((bytes) => open(new Uint8Array(bytes), chosen.name));
  // The same file may be opened again.
  file.value = '';
});
onPage('save', HTMLElement).addEventListener('click', save);
onPage('score', HTMLElement).addEventListener('click', () => pane.run('scoreActiveSheet'));
onPage('toggle', HTMLElement).addEventListener('click', () => pane.show(!pane.shown));
void fetch(SAMPLE)
  .then((answer) => answer.arrayBuffer())
  .then((bytes) => open(new Uint8Array(bytes), SAMPLE));
