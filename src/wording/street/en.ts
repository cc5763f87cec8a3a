import { cellAddress } from '../../snapshot/area';
import { formatPoints } from '../../rubric/points';
import type { StreetWords } from '../streetWords';

const WHY: StreetWords['why'] = {
  noRubric: 'no rubric goes by its name',
  ambiguous: 'several rubrics go by its name',
  fragment: 'the rubric is a fragment, its full points are unknown',
  notChecked: 'not one item has been checked',
  nothingApplies: 'no item applies',
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
};
