import { tidyName } from '../../reading/grid/foldText';

/** What communities are called, longest first. */
const KIND = '(?:社区居委会|社区|居委会|村委会|村)';
/** Sub-districts and years in front of the name, and words that are no part of it. */
const BEFORE = /^.*?(?:街道|镇|乡|年度|年|[_\-—–·.、()（）\s])/u;
const NAMED = new RegExp(`^(.*?${KIND})`, 'u');
const LONGEST = 16;

/**
 * The community that a file's name or a title begins with: 2025年北街街道东门社区组织建设考核细则 → 东门社区.
 * @returns null where none is named (社区组织建设考核细则 speaks of communities, and names none).
 */
export function communityIn(text: string): string | null {
  const [, named = ''] = NAMED.exec(tidyName(text)) ?? [];
  let name = named;
  for (let rest = BEFORE.exec(name); rest && rest[0].length < name.length; rest = BEFORE.exec(name))
    name = name.slice(rest[0].length);
  const bare = name.replace(new RegExp(`${KIND}$`, 'u'), '');
  return bare === '' || /^\d*$/.test(bare) || name.length > LONGEST ? null : name;
}

const PARTED = /^(.+?)\s*[-—–_·|/:：]\s*(.+)$/u;

export interface CommunitySheet {
  readonly community: string;
  /** What the name says besides: the indicator. */
  readonly rest: string;
}

/**
 * Reads a sheet's name as community and indicator: 东门社区-组织建设, 组织建设_东门社区, 东门社区组织建设. A dash is enough
 * only where one side is called a community.
 */
export function sheetCommunity(name: string): CommunitySheet | null {
  const [, first = '', second = ''] = PARTED.exec(name.trim()) ?? [];
  if (first !== '') {
    if (isCommunity(first)) return { community: communityIn(first) ?? first, rest: second };
    if (isCommunity(second)) return { community: communityIn(second) ?? second, rest: first };
    return null;
  }
  const community = communityIn(name);
  if (community === null || !name.startsWith(community)) return null;
  const rest = name.slice(community.length).trim();
  return rest === '' ? null : { community, rest };
}

/** Whether a text is a community's name and nothing else. */
export function isCommunity(text: string): boolean {
  const name = communityIn(text);
  return name !== null && tidyName(text).endsWith(name);
}

/** A name for comparing: 东门 and 东门社区居委会 are the same community. */
export function communityKey(name: string): string {
  const tidy = tidyName(name.normalize('NFKC'));
  const short = tidy.replace(new RegExp(`${KIND}$`, 'u'), '');
  return short === '' ? tidy : short;
}
