import type { Indicator } from '../../rubric/rubric';
import type { TableNotice } from '../../reading/tableNotice';
import type { Link, RubricName } from './linkIndicators';
import type { WeighedTable } from './weighTable';

/** Links that a person should look at. Those that are sure need no word. */
export function linkNotices(
  indicators: readonly Pick<Indicator, 'name'>[],
  links: readonly Link[],
  rubrics: readonly RubricName[],
): readonly TableNotice[] {
  return indicators.flatMap(({ name: indicator }, index): readonly TableNotice[] => {
    const link = links[index];
    switch (link?.kind) {
      case 'linked': {
        const sheet = rubrics[link.rubric]?.sheet ?? '';
        return link.confidence === 'likely' ? [{ code: 'linkLikely', indicator, sheet }] : [];
      }
      case 'ambiguous': {
        const sheets = [...new Set(link.rubrics.map((rubric) => rubrics[rubric]?.sheet ?? ''))];
        return [{ code: 'linkAmbiguous', indicator, sheets }];
      }
      case 'gone':
        return [{ code: 'linkGone', indicator, sheet: link.sheet }];
      case 'none':
      case undefined:
        return [];
    }
  });
}

/** What is missing from the total. An indicator without a rubric is seen in the table; why a linked one is unrated is told. */
export function ratingNotices(
  { indicators, total }: WeighedTable,
  links: readonly Link[],
  rubrics: readonly RubricName[],
): readonly TableNotice[] {
  const unrated = indicators.flatMap(({ indicator, rating }, index): readonly TableNotice[] => {
    const link = links[index];
    if (rating.kind !== 'unrated' || link?.kind !== 'linked') return [];
    const { reason } = rating;
    if (reason === 'noRubric' || reason === 'ambiguous') return [];
    const sheet = rubrics[link.rubric]?.sheet ?? '';
    return [{ code: 'notWeighed', indicator: indicator.name, sheet, reason }];
  });
  if (total.scored === 0 || total.scored === total.points) return unrated;
  return [{ code: 'partlyScored', scored: total.scored, points: total.points }, ...unrated];
}
