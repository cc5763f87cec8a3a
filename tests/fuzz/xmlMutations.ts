import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Chance } from './chance';

type Parts = Record<string, Uint8Array>;

const NUMBERS = [
  '-1',
  '0',
  '1e308',
  '99999999999999999999',
  '0x10',
  'NaN',
  '１２',
  '1048577',
  '2147483648',
  '',
] as const;
const REFERENCES = [
  'A1',
  'XFD1048576',
  'XFE1',
  'A0',
  'a1',
  'A1:B2',
  'B2:A1',
  'A1:XFD1048576',
  '$A$1',
  '#REF!',
  '',
] as const;
const TEXTS = [
  '&amp;',
  '&#x0;',
  '&#55296;',
  '&unknown;',
  '<',
  ']]>',
  '<![CDATA[<x>]]>',
  '\u0000',
  '\ufffe',
  '=1+1',
  'é',
] as const;
const PATHS = [
  '../../x.xml',
  '/xl/workbook.xml',
  'worksheets/sheet1.xml',
  'http://example.com/x',
  '',
  '%2e%2e',
] as const;

/** Tags as they stand in a text: open, close and empty ones. */
function tags(text: string): RegExpMatchArray[] {
  return [...text.matchAll(/<[/?]?[A-Za-z][^<>]*>/g)];
}

function cut(text: string, at: number, length: number, put = ''): string {
  return text.slice(0, at) + put + text.slice(at + length);
}

/** One change to the text of a part. */
const TEXT_MUTATIONS: readonly [
  (text: string, chance: Chance) => string,
  ...((text: string, chance: Chance) => string)[],
] = [
  function dropTag(text, chance) {
    const tag = chance.some(tags(text));
    return tag ? cut(text, tag.index ?? 0, tag[0].length) : text;
  },
  function doubleTag(text, chance) {
    const tag = chance.some(tags(text));
    return tag ? cut(text, tag.index ?? 0, 0, tag[0]) : text;
  },
  function swapTags(text, chance) {
    const [one, other] = [chance.some(tags(text)), chance.some(tags(text))].sort(
      (left, right) => (left?.index ?? 0) - (right?.index ?? 0),
    );
    if (!one || !other || one === other) return text;
    return cut(cut(text, other.index ?? 0, other[0].length, one[0]), one.index ?? 0, one[0].length, other[0]);
  },
  function dropElement(text, chance) {
    const element = chance.some([...text.matchAll(/<([A-Za-z:]+)[^<>]*>[^<>]*<\/\1>|<[A-Za-z:]+[^<>]*\/>/g)]);
    return element ? cut(text, element.index ?? 0, element[0].length) : text;
  },
  function doubleElement(text, chance) {
    const element = chance.some([...text.matchAll(/<([A-Za-z:]+)[^<>]*>[^<>]*<\/\1>|<[A-Za-z:]+[^<>]*\/>/g)]);
    return element ? cut(text, element.index ?? 0, 0, element[0]) : text;
  },
  function dropAttribute(text, chance) {
    const one = chance.some([...text.matchAll(/ [A-Za-z:]+="[^"]*"/g)]);
    return one ? cut(text, one.index ?? 0, one[0].length) : text;
  },
  function doubleAttribute(text, chance) {
    const one = chance.some([...text.matchAll(/ [A-Za-z:]+="[^"]*"/g)]);
    return one ? cut(text, one.index ?? 0, 0, one[0]) : text;
  },
  function otherAttributeValue(text, chance) {
    const one = chance.some([...text.matchAll(/="([^"]*)"/g)]);
    const value = chance.pick([
      chance.pick(NUMBERS),
      chance.pick(REFERENCES),
      chance.pick(PATHS),
      chance.pick(TEXTS),
    ]);
    return one ? cut(text, one.index ?? 0, one[0].length, `="${value}"`) : text;
  },
  function otherText(text, chance) {
    const one = chance.some([...text.matchAll(/>([^<>]+)</g)]);
    const value = chance.pick([chance.pick(NUMBERS), chance.pick(TEXTS), chance.pick(REFERENCES)]);
    return one ? cut(text, (one.index ?? 0) + 1, one[1]?.length ?? 0, value) : text;
  },
  function truncate(text, chance) {
    return text.slice(0, chance.below(text.length));
  },
  function documentType(text) {
    return text.replace(/(<\?xml[^>]*\?>)?/, '$1<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>');
  },
  function deep(text, chance) {
    const tag = chance.some(tags(text));
    return tag ? cut(text, tag.index ?? 0, 0, '<deep>'.repeat(300)) : text;
  },
  function noise(text, chance) {
    const at = chance.below(text.length);
    return cut(text, at, 1, String.fromCharCode(chance.below(0x250)));
  },
  function otherEncoding(text) {
    return text.replace('UTF-8', 'UTF-16');
  },
];

/** One change to the package itself. */
const PACKAGE_MUTATIONS: readonly [
  (parts: Parts, path: string, chance: Chance) => Parts,
  ...((parts: Parts, path: string, chance: Chance) => Parts)[],
] = [
  function dropPart(parts, path) {
    return Object.fromEntries(Object.entries(parts).filter(([name]) => name !== path));
  },
  function swapParts(parts, path, chance) {
    const other = chance.some(Object.keys(parts)) ?? path;
    return { ...parts, [path]: parts[other] ?? new Uint8Array(), [other]: parts[path] ?? new Uint8Array() };
  },
  function renamePart(parts, path) {
    const rest = Object.entries(parts).filter(([name]) => name !== path);
    return { ...Object.fromEntries(rest), [path.toUpperCase()]: parts[path] ?? new Uint8Array() };
  },
  function emptyPart(parts, path) {
    return { ...parts, [path]: new Uint8Array() };
  },
  function binaryPart(parts, path, chance) {
    return { ...parts, [path]: Uint8Array.from({ length: 200 }, () => chance.below(256)) };
  },
];

/**
 * A workbook with one to three things wrong, mostly within a part's XML.
 * @returns the bytes, and what was done to which part
 */
export function mutated(
  book: Uint8Array,
  chance: Chance,
): { readonly bytes: Uint8Array; readonly what: string } {
  let parts: Parts = unzipSync(book);
  const done: string[] = [];
  for (let left = 1 + chance.below(3); left > 0; left -= 1) {
    const path = chance.some(Object.keys(parts));
    if (path === undefined) break;
    if (chance.below(10) === 0) {
      const mutation = chance.pick(PACKAGE_MUTATIONS);
      parts = mutation(parts, path, chance);
      done.push(`${mutation.name} ${path}`);
    } else {
      const mutation = chance.pick(TEXT_MUTATIONS);
      const text = mutation(strFromU8(parts[path] ?? new Uint8Array()), chance);
      parts = { ...parts, [path]: strToU8(text) };
      done.push(`${mutation.name} ${path}`);
    }
  }
  return { bytes: zipSync(parts, { level: 1, mtime: '1980-01-01T12:00:00' }), what: done.join(', ') };
}
