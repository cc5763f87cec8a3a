import { cellAddress } from '../../snapshot/area';
import { cellList } from './cellList';
import { formatPoints } from '../../rubric/points';
import { fileFaultText, hostFaultText } from '../faults';
import type { StreetWords } from '../streetWords';
import { wordsOf } from '../wordsByCode';

const WHY: StreetWords['why'] = {
  noRubric: 'no rubric goes by its name',
  ambiguous: 'several rubrics go by its name',
  fragment: 'the rubric is a fragment, its full points are unknown',
  notChecked: 'not one item has been checked',
  nothingApplies: 'no item applies',
};

const LEDGER_FAULT: StreetWords['ledgerFault'] = {
  noCommunity: () => 'names no community',
  noIndicator: ({ text }) =>
    text === '' ? 'names no indicator, and there are several rubrics' : `no rubric goes by “${text}”`,
  noItem: ({ text }) => (text === '' ? 'names no item' : `“${text}” is no one item of the rubric`),
  repeated: ({ row }) => `says the same as row ${row} and counts once`,
};

export const EN_STREET: StreetWords = {
  unrated: 'not rated',
  ofScored: (scored) => `${formatPoints(scored)} points rated`,
  why: WHY,
  tableNotice: {
    partlyScored: ({ scored, points }) =>
      `Of the table's ${formatPoints(points)} points ${formatPoints(scored)} are rated; the other indicators are not rated, and do not count as zero.`,
    linkLikely: ({ indicator, sheet }) =>
      `“${indicator}” is scored by “${sheet}”, whose name is alike; please check, and choose another if it is wrong.`,
    linkAmbiguous: ({ indicator, sheets }) =>
      `“${indicator}” could be scored by any of ${sheets.join(', ')}; it is not rated. Please choose one.`,
    linkGone: ({ indicator, sheet }) =>
      `“${sheet}”, chosen for “${indicator}”, is gone or no rubric; it is not rated. Please choose another.`,
    notWeighed: ({ indicator, sheet, reason }) =>
      `“${indicator}” (${sheet}) is not weighted: ${WHY[reason]}.`,
    tableFigureStands: ({ cell, indicator, stands, computed }) =>
      `${cellAddress(cell)}: the figure typed for “${indicator}”, ${formatPoints(stands)}, stands; the rules give ${formatPoints(computed)}.`,
    scoreWithoutRubric: ({ cell, indicator }) =>
      `${cellAddress(cell)}: “${indicator}” has a score typed in, but no rubric that could be weighted says of how many points; it is not rated. You can type its weighted score.`,
    tableSumStands: ({ cell, stands, computed }) =>
      `${cellAddress(cell)}: the sum typed there, ${formatPoints(stands)}, stands; the indicators add up to ${formatPoints(computed)}. Please check.`,
    noRoomInTable: () =>
      'There are no free columns to the right of the score table, so weighted scores were not written; please leave some free.',
  },
  summary: {
    sheetNames: ['Summary', 'Assessment summary'],
    title: (table) => (table === '' ? 'Assessment summary' : `${table}: summary`),
    note: 'Indicators are weighted scores; equal totals share a rank; what is not rated counts neither for nor against, and “Rated of” says what the total rests on.',
    absent: 'Not summed up',
    column: {
      rank: 'Rank',
      community: 'Community',
      weighted: (indicator, points) => `${indicator} (${formatPoints(points)})`,
      category: (name, points) => `${name}, subtotal (${formatPoints(points)})`,
      total: 'Total',
      scored: 'Rated of',
      selfScore: 'Self-score',
      distance: 'Self above score',
      unchecked: 'Not checked',
      pending: 'To be confirmed',
    },
    loss: {
      indicator: 'Most frequent deductions',
      item: 'Item',
      quote: 'Clause',
      communities: 'Communities',
      points: 'Points lost',
    },
  },
  ledgerFault: LEDGER_FAULT,
  problem: {
    fileUnreadable: ({ file, fault }) => fileFaultText(fault, file, 'en'),
    hostFailed: ({ file, fault }) => `${file}: ${hostFaultText(fault, 'en')}`,
    fileRefused: ({ file, system }) => `${file}: cannot be read (${system}); please check its permissions.`,
    readingFailed: ({ file, detail }) => `${file}: reading failed (${detail}); it was left out.`,
    noRubricInFile: ({ file }) =>
      `${file}: no rubric found; it was left out. Please check that it is the right file.`,
    duplicate: ({ community, indicator, file, sheet, cells, used }) =>
      `${file}${sheet === null ? '' : ` ${sheet}${cellList(cells, ', ')}`}: ${community}${indicator === null ? '' : ` (${indicator})`} is given by ${used} already; this one was left out. Please keep only one.`,
    unknownCommunity: ({ community, file, sheet, cells }) =>
      `${file} ${sheet}${cellList(cells, ', ')}: “${community}” is not on the list of communities; it was left out. Please check the name or the list.`,
    communityMissing: ({ community }) =>
      `${community} is on the list and in none of the workbooks; please pick its workbook too.`,
    rubricDiffers: ({ community, file, sheet, row, indicator, points, usual }) =>
      `${file} ${sheet}${row === null ? '' : `, from row ${row}`}: the rubric for “${indicator}” of ${community} is not that of most communities (${formatPoints(points)} points, theirs ${formatPoints(usual)}), perhaps another year's; please check.`,
    tableDiffers: ({ file, indicator }) =>
      `${file}: its score table is not that of most (“${indicator}” for one); theirs was used. Please check.`,
    rubricUnlinked: ({ file, sheet }) =>
      `${file} ${sheet}: belongs to no indicator; it was left out. Please check the indicators' names in the score table.`,
    linkedByLikeness: ({ file, sheet, indicator }) =>
      `${file} ${sheet}: taken for “${indicator}”, whose name is alike; please check.`,
    noScoreTable: () => 'No score table was found: rubrics count with their own full points, unweighted.',
    coverageDiffers: ({ community, scored, usual }) =>
      `${community} is rated on ${formatPoints(scored)} points, most on ${formatPoints(usual)}; its total and rank do not compare.`,
    notThisTime: ({ community, sheet }) =>
      `“${sheet}”: nothing was read about ${community} this time; its figures and rank were taken away. Please pick its workbook too, or delete the row.`,
    figureStands: ({ sheet, cells }) =>
      `${sheet}${cellList(cells, ', ')}: people's entries differ from the summary and were left.`,
    plainFigures: ({ communities }) =>
      `${communities.join(', ')}: some scores are not in their sheets yet, so they are plain figures and no formulas; score first, then sum up.`,
    ledgerRow: ({ file, sheet, cell, fault }) =>
      `${file} ${sheet}!${cellAddress(cell)}: ${wordsOf(LEDGER_FAULT, fault)}; it was left out.`,
  },
  batch: {
    progress: (done, files) => `Read ${done}/${files}`,
    read: (read, files) => `${read} of ${files} workbooks are in the summary.`,
    written: (path) => `Wrote the summary to ${path}.`,
    notWritten: 'The summary was not written; add -o SUMMARY.xlsx to write it.',
    noWorkbooks: (folder) => `${folder}: there are no .xlsx workbooks in this folder.`,
    noCommunities: (folder) => `${folder}: not one workbook can be summed up.`,
  },
};
