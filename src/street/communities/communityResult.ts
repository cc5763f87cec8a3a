import type { Points } from '../../rubric/points';
import type { Indicator, ScoreTable } from '../../rubric/rubric';
import type { Policies } from '../../scoring/policies';
import { weigh } from '../../scoring/weigh';
import type { StreetProblem } from '../../reading/streetProblem';
import { linkIndicators } from '../scoreTable/linkIndicators';
import { rate, type Rating } from '../scoreTable/rating';
import { weighTable, type WeighedTable } from '../scoreTable/weighTable';
import type { Loss, RubricResult } from './results';

/** One community under the street's score table. */
export interface CommunityResult {
  readonly name: string;
  readonly file: string;
  readonly weighed: WeighedTable;
  /** 自评 weighed as the score is, over the indicators whose self-scores are whole; null where there is none. */
  readonly selfScore: Points | null;
  /** How far 自评 is above the score, over those same indicators. */
  readonly distance: Points | null;
  readonly unchecked: number;
  readonly pending: number;
  /** By indicator. */
  readonly losses: readonly (Loss & { readonly indicator: string })[];
  /** The rubric that each indicator was scored by, in the table's order. */
  readonly rubrics: readonly (RubricResult | null)[];
}

/** What one workbook says of one community. */
export interface CommunitySource {
  readonly name: string;
  readonly file: string;
  readonly rubrics: readonly RubricResult[];
  /** Ratings by the score table of its own workbook, people's figures among them; null where it has another or none. */
  readonly ratings: readonly Rating[] | null;
}

/** Weighs one community by the street's table. */
export function communityResult(
  { name, file, rubrics, ratings }: CommunitySource,
  table: ScoreTable,
  policy: Policies['weighting'],
): { readonly result: CommunityResult; readonly problems: readonly StreetProblem[] } {
  const links = linkIndicators(table.indicators, rubrics, []);
  const problems: StreetProblem[] = [];
  const linked = links.map((link): RubricResult | null =>
    link.kind === 'linked' ? (rubrics[link.rubric] ?? null) : null,
  );
  table.indicators.forEach(({ name: indicator }, index) => {
    const link = links[index];
    const sheet = linked[index]?.sheet;
    if (link?.kind === 'linked' && link.confidence === 'likely' && sheet !== undefined)
      problems.push({ code: 'linkedByLikeness', file, sheet, indicator });
  });
  for (const rubric of rubrics)
    if (!linked.includes(rubric)) problems.push({ code: 'rubricUnlinked', file, sheet: rubric.sheet });
  const rated =
    ratings ?? table.indicators.map((indicator, index) => rate(indicator, links[index] ?? NONE, rubrics));
  const weighed = weighTable(table, rated, policy);
  return {
    result: {
      name,
      file,
      weighed,
      ...selfScores(table.indicators, linked, rated),
      unchecked: linked.reduce((sum, rubric) => sum + (rubric?.total.unchecked ?? 0), 0),
      pending: linked.reduce((sum, rubric) => sum + (rubric?.total.pending ?? 0), 0),
      losses: linked.flatMap((rubric, index) => {
        const indicator = table.indicators[index]?.name ?? '';
        return rubric && rated[index]?.kind === 'rated'
          ? rubric.losses.map((loss) => ({ ...loss, indicator }))
          : [];
      }),
      rubrics: linked,
    },
    problems,
  };
}

const NONE = { kind: 'none' } as const;

function selfScores(
  indicators: readonly Indicator[],
  linked: readonly (RubricResult | null)[],
  ratings: readonly Rating[],
): Pick<CommunityResult, 'selfScore' | 'distance'> {
  let selfScore: Points | null = null;
  let distance: Points | null = null;
  indicators.forEach(({ points }, index) => {
    const [rubric, rating] = [linked[index], ratings[index]];
    if (!rubric || rubric.selfScore === null || rating?.kind !== 'rated') return;
    const weighted = weigh(rubric.selfScore, rubric.total.points, points);
    selfScore = (selfScore ?? 0) + weighted;
    distance = (distance ?? 0) + weighted - rating.weighted;
  });
  return { selfScore, distance };
}
