import { nameLikeness as pairLikeness } from '../../reading/packs/likeness';

/** Words that rubrics of any indicator have in their titles. */
const IDLE =
  /(?:20)?\d{2}年度?|年度|考核|考评|评分|评价|检查|测评|评估|细则|标准|办法|实施|方案|指标|表|工作|社区|街道|[和与及的]/gu;
const NOT_A_WORD = /[^\p{L}\p{Nd}]/gu;

/** From here on two names are one and the same. */
export const SURE = 0.8;
/** Below it, two names have nothing to do with each other. */
export const LEAST = 0.5;

/**
 * How surely a text (a sheet's name, a rubric's title) names an indicator, 0…1, by what is left of both without words
 * that any title has. Equal is 1; a text that holds the whole name, 0.8…0.9; a name that holds the whole text,
 * 0.7…0.8; an abbreviation (综治信访 of 综治和信访维稳), 0.6…0.7; anything else by its pairs of neighbouring characters,
 * below 0.7.
 */
export function namesIndicator(text: string, indicator: string): number {
  const [said, name] = [coreOf(text), coreOf(indicator)];
  if (said === '' || name === '') return 0;
  if (said === name) return 1;
  if (said.includes(name)) return SURE + (0.1 * name.length) / said.length;
  if (said.length > 1 && name.includes(said)) return 0.7 + (0.1 * said.length) / name.length;
  if (said.length > 2 && abbreviates(said, name)) return 0.6 + (0.1 * said.length) / name.length;
  return 0.7 * pairLikeness(said, name);
}

function coreOf(text: string): string {
  const folded = text.normalize('NFKC').toLowerCase().replace(NOT_A_WORD, '');
  const core = folded.replace(IDLE, '');
  // A name made of such words alone (社区工作) is all there is to go by.
  return core === '' ? folded : core;
}

function abbreviates(short: string, long: string): boolean {
  let at = 0;
  for (const character of short) {
    const found = long.indexOf(character, at);
    if (found < 0) return false;
    at = found + 1;
  }
  return true;
}
