import type { StreetPaneWords } from './paneWords';

export const EN_STREET_PANE: StreetPaneWords = {
  title: 'Sum up communities',
  about:
    'Pick the workbooks of several communities: together with those of this workbook they are summed up on a summary sheet, with weighted scores, subtotals, totals and ranks. What you pick is read on this machine only; it is neither sent anywhere nor changed.',
  close: 'Close',
  pick: 'Pick workbooks…',
  picked: (count) => (count === 1 ? '1 workbook picked' : `${count} workbooks picked`),
  ownName: 'this workbook',
  waiting: 'to be read',
  read: (community, rubrics) => `${community}, ${rubrics === 1 ? '1 rubric' : `${rubrics} rubrics`}`,
  readMany: (communities, rubrics) => `${communities} communities, ${rubrics} rubrics`,
  notRead: 'left out',
  drop: (file) => `Remove ${file}`,
  roster: 'Communities (optional)',
  rosterHint: 'One on each line. Others are then left out, and missing ones are listed.',
  formulas: 'As formulas',
  formulasHint:
    'Subtotals, totals and ranks become formulas, and figures of this workbook refer to its item scores. What comes from other files stays plain.',
  sumUp: 'Sum up',
  stop: 'Stop',
  stopping: 'Stopping…',
  reading: (done, files) => `Reading: ${done}/${files}`,
  summing: 'Summing up…',
  writing: 'Writing…',
  problems: (count) => (count === 1 ? '1 thing to check' : `${count} things to check`),
  ranks: 'Ranks and totals',
  rank: 'Rank',
  community: 'Community',
  total: 'Total',
  tied: 'shared',
  willWrite: (cells, sheet) => `${cells === 1 ? '1 cell' : `${cells} cells`} of “${sheet}” will be written`,
  upToDate: (sheet) => `“${sheet}” is up to date; there is nothing to write.`,
  write: 'Write',
  cancel: 'Do not write',
  written: (cells, sheet) => `Wrote ${cells === 1 ? '1 cell' : `${cells} cells`} of “${sheet}”.`,
  takeBack: 'Take this summary back',
  takenBack: (kept) =>
    kept === 0 ? 'Taken back.' : `Taken back; ${kept} places that people have changed since were left.`,
  nothingToRestore:
    'There is nothing to take back: the summary was too large to be remembered, or has been taken back already. To be rid of it, delete its sheet.',
  stopped: 'Stopped; nothing was written. What was read need not be read again: “Sum up” goes on from there.',
  nothingRead: {
    what: 'Not one community can be summed up.',
    todo: 'Please pick the assessment workbooks of the communities, then choose “Sum up”.',
  },
  cutOff: {
    what: 'The run before was cut off.',
    todo: 'Please close this window, finish that run or take it back, then sum up.',
  },
  busy: { what: 'Scoring is under way.', todo: 'Please wait for it to end, then sum up.' },
  unexpected: {
    what: 'Summing up failed; nothing was written.',
    todo: 'Please pass the text below on to your administrator.',
  },
};
