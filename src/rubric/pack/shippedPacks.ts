import organisation from '../../../rules/organisation.json';
import scoreTable from '../../../rules/score-table.json';
import { loadPack } from './loadPack';
import type { Pack, RubricPack, ScoreTablePack } from './packSchema';

/** The packs that come with the product: the files of rules/, checked like any other. */

export const ORGANISATION: RubricPack = shipped('rubric', organisation);
export const ROUTINE_WORK: ScoreTablePack = shipped('scoreTable', scoreTable);

/** Every rubric that a sheet is held against. */
export const SHIPPED_RUBRICS: readonly RubricPack[] = [ORGANISATION];

function shipped<K extends Pack['kind']>(kind: K, json: unknown): Extract<Pack, { readonly kind: K }> {
  const result = loadPack(json);
  if (!result.ok) throw new Error(`A pack in rules/ is wrong: ${JSON.stringify(result.faults[0])}`);
  if (!isOfKind(result.pack, kind)) throw new Error(`A pack in rules/ is no ${kind}`);
  return result.pack;
}

function isOfKind<K extends Pack['kind']>(pack: Pack, kind: K): pack is Extract<Pack, { readonly kind: K }> {
  return pack.kind === kind;
}
