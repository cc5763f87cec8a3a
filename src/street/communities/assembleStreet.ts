import { cellAddress, type CellRef } from '../../snapshot/area';
import type { ScoreTable } from '../../rubric/rubric';
import type { Policies } from '../../scoring/policies';
import type { StreetProblem } from '../../reading/streetProblem';
import { communityKey } from './communityName';
import { communityResult, type CommunityResult, type CommunitySource } from './communityResult';
import type { BookResult, NamedIn, RubricResult } from './results';
import { commonest, streetTable, sum } from './streetTable';

export interface StreetOptions {
  readonly weighting: Policies['weighting'];
  /** The communities of the street; null where there is no list, and every name is taken. */
  readonly roster: readonly string[] | null;
}

/** A street as its workbooks give it. */
export interface Street {
  readonly table: ScoreTable;
  /** In the order in which the workbooks name them. */
  readonly communities: readonly CommunityResult[];
  readonly problems: readonly StreetProblem[];
}

/**
 * Puts the communities of many workbooks together under one score table. What stands twice counts once; what does not
 * fit (a community that is not on the list, another year's rubric or table) is told with its place.
 * @param books in the order in which they count; of two sources for one thing the first is used.
 */
export function assembleStreet(books: readonly BookResult[], options: StreetOptions): Street {
  const { scoreTable, problems: tableProblems } = streetTable(books);
  const problems: StreetProblem[] = [...books.flatMap((book) => book.problems), ...tableProblems];
  const odd = new Set(tableProblems.flatMap((one) => (one.code === 'tableDiffers' ? [one.file] : [])));
  const sources = sourcesOf(books, odd, options.roster, problems);
  const communities = sources.map((source) => {
    const { result, problems: more } = communityResult(source, scoreTable, options.weighting);
    problems.push(...more);
    return result;
  });
  problems.push(...unlikeRubrics(scoreTable, communities), ...unlikeCoverage(communities));
  return { table: scoreTable, communities, problems };
}

/** The workbooks' rubrics by community. */
function sourcesOf(
  books: readonly BookResult[],
  oddTables: ReadonlySet<string>,
  roster: readonly string[] | null,
  problems: StreetProblem[],
): readonly CommunitySource[] {
  const known = roster && new Map(roster.map((name) => [communityKey(name), name]));
  const sources = new Map<string, { source: CommunitySource; rubrics: RubricResult[] }>();
  for (const book of books) {
    for (const [name, rubrics] of byCommunity(book)) {
      const key = communityKey(name);
      const { file } = book;
      if (known && !known.has(key)) {
        problems.push(...unknown(name, file, rubrics));
        continue;
      }
      const before = sources.get(key);
      if (before && before.source.file !== file) {
        const used = before.source.file;
        const place = { file, sheet: null, cells: [], used };
        problems.push({ code: 'duplicate', community: name, indicator: null, ...place });
        continue;
      }
      const named = rubrics.some(({ community }) => community !== null);
      const ratings = named || oddTables.has(file) ? null : (book.table?.ratings ?? null);
      const fresh: RubricResult[] = [];
      sources.set(key, {
        source: { name: known?.get(key) ?? name, file, rubrics: fresh, ratings },
        rubrics: fresh,
      });
      for (const rubric of rubrics) {
        const twin = named ? fresh.find(({ title }) => title === rubric.title) : undefined;
        if (!twin) fresh.push(rubric);
        else
          problems.push({
            ...{ code: 'duplicate', community: name, indicator: rubric.title, file },
            ...placeOf(rubric),
            used: usedPlace(twin),
          });
      }
    }
  }
  for (const [key, community] of known ?? [])
    if (!sources.has(key)) problems.push({ code: 'communityMissing', community });
  return [...sources.values()].map(({ source }) => source);
}

/** One problem for each sheet that names the community, with the rows that do. */
function unknown(
  community: string,
  file: string,
  rubrics: readonly RubricResult[],
): readonly StreetProblem[] {
  const places = new Map<string, CellRef[]>();
  for (const { sheet, cells } of rubrics.map(placeOf))
    places.set(sheet, [...(places.get(sheet) ?? []), ...cells]);
  return [...places].map(([sheet, cells]) => ({ code: 'unknownCommunity', community, file, sheet, cells }));
}

function placeOf({ sheet, named }: RubricResult): NamedIn {
  return named ?? { sheet, cells: [] };
}

function usedPlace(rubric: RubricResult): string {
  const { sheet, cells } = placeOf(rubric);
  return [sheet, ...cells.slice(0, 1).map(cellAddress)].join('!');
}

function byCommunity(book: BookResult): ReadonlyMap<string, readonly RubricResult[]> {
  const groups = new Map<string, { readonly name: string; readonly rubrics: RubricResult[] }>();
  for (const rubric of book.rubrics) {
    const name = rubric.community ?? book.community;
    const group = groups.get(communityKey(name)) ?? { name, rubrics: [] };
    group.rubrics.push(rubric);
    groups.set(communityKey(name), group);
  }
  return new Map([...groups.values()].map(({ name, rubrics }) => [name, rubrics]));
}

/** Communities scored by a rubric of other points than most: last year's, or one with a line changed. */
function unlikeRubrics(table: ScoreTable, communities: readonly CommunityResult[]): readonly StreetProblem[] {
  return table.indicators.flatMap(({ name: indicator }, index) => {
    const rubrics = communities.flatMap(({ name, file, rubrics: all }) => {
      const rubric = all[index];
      return rubric ? [{ community: name, file, rubric }] : [];
    });
    const usual = commonest(
      rubrics.map(({ rubric }) => rubric.shape),
      shapeKey,
    );
    if (!usual) return [];
    return rubrics
      .filter(({ rubric }) => shapeKey(rubric.shape) !== shapeKey(usual))
      .map(({ community, file, rubric }): StreetProblem => ({
        ...{ code: 'rubricDiffers', community, file, sheet: rubric.sheet, indicator },
        ...{ points: sum(rubric.shape), usual: sum(usual) },
        row: rubric.rows[rubric.shape.findIndex((points, at) => points !== usual[at])] ?? null,
      }));
  });
}

const shapeKey = (shape: readonly number[]): string => shape.join();

/** Totals of different parts of the table do not compare. */
function unlikeCoverage(communities: readonly CommunityResult[]): readonly StreetProblem[] {
  const usual = commonest(
    communities.map(({ weighed }) => weighed.total.scored),
    String,
  );
  if (usual === null) return [];
  return communities
    .filter(({ weighed }) => weighed.total.scored !== usual)
    .map(({ name, weighed }) => ({
      ...{ code: 'coverageDiffers', community: name, scored: weighed.total.scored, usual },
    }));
}
