import type { Document, Element } from '@xmldom/xmldom';
import { existsSync, readFileSync } from 'node:fs';
import { all, children, resources, root, textOf } from './manifestDocument';
import { orderProblems } from './elementOrder';
import { pngSize } from './pngSize';

/** What a manifest is held against. */
export interface CheckContext {
  /** Three parts, as in package.json. */
  readonly version: string;
  readonly baseUrl: string;
  /** Folder whose files are served at `baseUrl`. */
  readonly files: string;
  /** Names that the code ties to functions. */
  readonly associated: readonly string[];
}

/** @returns what is wrong, one sentence each; none when all is well. */
export type Check = (manifest: Document, context: CheckContext) => string[];

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const LOCALES = { default: 'zh-CN', others: ['en-US'] };
const LONGEST = {
  DisplayName: 125,
  Description: 250,
  ShortStrings: 125,
  LongStrings: 250,
  url: 2048,
  resid: 32,
};

/** Which kind of resource an element may point at. */
const POINTS_AT: Readonly<Record<string, string>> = {
  Label: 'ShortStrings',
  Title: 'ShortStrings',
  Description: 'LongStrings',
  Image: 'Images',
  Runtime: 'Urls',
  FunctionFile: 'Urls',
  LearnMoreUrl: 'Urls',
  SourceLocation: 'Urls',
};

/** The list of what Office (or its store) would refuse, or accept and then quietly not work with. */
export const CHECKS = {
  'elements stand in the order of the schema': (manifest) => orderProblems(root(manifest)),

  'the id is a GUID': (manifest) => unless(GUID.test(textOf(manifest, 'Id') ?? ''), 'Id is no GUID'),

  'the version is that of package.json, in four parts': (manifest, { version }) =>
    unless(textOf(manifest, 'Version') === `${version}.0`, `Version is not ${version}.0`),

  'Excel is the only host': (manifest) => {
    const hosts = all(manifest, 'Host').map(
      (host) => host.getAttribute('Name') ?? host.getAttribute('xsi:type'),
    );
    return unless(
      hosts.length === 2 && hosts.every((host) => host === 'Workbook'),
      `Hosts are ${hosts.join()}`,
    );
  },

  'it may read and write the document, and no more': (manifest) =>
    unless(textOf(manifest, 'Permissions') === 'ReadWriteDocument', 'Permissions is not ReadWriteDocument'),

  'requirements hide it from no Excel that could say why it is too old': (manifest) => {
    const sets = all(manifest, 'Set').map(
      (set) => `${set.getAttribute('Name')} ${set.getAttribute('MinVersion') ?? defaultVersion(set)}`,
    );
    return unless(sets.join() === 'ExcelApi 1.4', `Requirements are ${sets.join()}`);
  },

  'every resid leads to a resource of its kind': (manifest) => {
    const kinds = new Map(resources(manifest).map((one) => [one.getAttribute('id'), parentName(one)]));
    return referring(manifest).flatMap((element) => {
      const id = element.getAttribute('resid');
      return unless(
        kinds.get(id) === POINTS_AT[element.localName ?? ''],
        `${element.nodeName} points at "${id}", which is ${kinds.get(id) ?? 'missing'}`,
      );
    });
  },

  'every resource is used, and its id is short and its own': (manifest) => {
    const used = new Set(referring(manifest).map((element) => element.getAttribute('resid')));
    const ids = resources(manifest).map((one) => one.getAttribute('id') ?? '');
    return ids.flatMap((id, index) => [
      ...unless(used.has(id), `Nothing uses "${id}"`),
      ...unless(id.length > 0 && id.length <= LONGEST.resid, `"${id}" is longer than ${LONGEST.resid}`),
      ...unless(ids.indexOf(id) === index, `"${id}" is defined twice`),
    ]);
  },

  'controls and groups have ids of their own': (manifest) => {
    const ids = [...all(manifest, 'Group'), ...all(manifest, 'Control')].map(
      (one) => one.getAttribute('id') ?? '',
    );
    return ids.flatMap((id, index) =>
      unless(id !== '' && ids.indexOf(id) === index, `Id "${id}" is not unique`),
    );
  },

  'texts fit their places': (manifest) =>
    localized(manifest).flatMap(({ element, limit }) =>
      textsOf(element).flatMap((text) =>
        unless(text.length > 0 && text.length <= limit, `"${text.slice(0, 20)}…" is empty or over ${limit}`),
      ),
    ),

  'every text is there once in every language': (manifest) => [
    ...unless(textOf(manifest, 'DefaultLocale') === LOCALES.default, 'DefaultLocale is not zh-CN'),
    ...localized(manifest).flatMap(({ element }) => {
      const locales = children(element, 'Override').map((override) => override.getAttribute('Locale'));
      const name = element.getAttribute('id') ?? element.nodeName;
      return unless(
        locales.join() === LOCALES.others.join(),
        `${name} has overrides for "${locales.join()}"`,
      );
    }),
  ],

  'every address is https and below the base': (manifest, { baseUrl }) =>
    addresses(manifest).flatMap((url) =>
      unless(
        url.startsWith(`${baseUrl}/`) && url.startsWith('https://') && url.length <= LONGEST.url,
        `${url} is not below ${baseUrl}`,
      ),
    ),

  'every icon exists and has the size it is listed for': (manifest, { baseUrl, files }) => {
    const images = new Map(
      resources(manifest).map((one) => [one.getAttribute('id'), one.getAttribute('DefaultValue') ?? '']),
    );
    const listed = all(manifest, 'Image').filter((image) => image.hasAttribute('size'));
    const commands = listed.map((image) => ({
      url: images.get(image.getAttribute('resid')) ?? '',
      size: Number(image.getAttribute('size')),
    }));
    const shown = [
      { url: urlOf(manifest, 'IconUrl'), size: 32 },
      { url: urlOf(manifest, 'HighResolutionIconUrl'), size: 64 },
    ];
    return [...commands, ...shown].flatMap(({ url, size }) => {
      const file = url.replace(baseUrl, files);
      if (!existsSync(file)) return [`${url} does not exist`];
      const real = pngSize(readFileSync(file));
      return unless(real?.width === size && real.height === size, `${url} is not ${size} by ${size}`);
    });
  },

  'every button has the icon sizes that Office asks for': (manifest) =>
    all(manifest, 'Icon').flatMap((icon) => {
      const sizes = children(icon).map((image) => image.getAttribute('size'));
      return unless(sizes.join() === '16,20,24,32,40,48,64,80', `An icon has sizes ${sizes.join()}`);
    }),

  'ribbon functions are tied to code, and the code to the ribbon': (manifest, { associated }) => {
    const named = all(manifest, 'FunctionName').map((element) => element.textContent ?? '');
    return unless(
      [...named].sort().join() === [...associated].sort().join(),
      `The manifest names ${named.join()}, the code ${associated.join()}`,
    );
  },

  'pane and commands share one long-lived page': (manifest) => {
    const [runtime, ...more] = all(manifest, 'Runtime');
    const page = runtime?.getAttribute('resid');
    const places = [
      ...all(manifest, 'FunctionFile'),
      ...all(manifest, 'Action').flatMap((a) => children(a, 'SourceLocation')),
    ];
    return unless(
      more.length === 0 &&
        runtime?.getAttribute('lifetime') === 'long' &&
        places.length === 2 &&
        places.every((place) => place.getAttribute('resid') === page),
      'Runtime, FunctionFile and the pane do not share one page',
    );
  },
} satisfies Readonly<Record<string, Check>>;

export type CheckName = keyof typeof CHECKS;

function unless(holds: boolean, problem: string): string[] {
  return holds ? [] : [problem];
}

function referring(manifest: Document): Element[] {
  return all(manifest, '*').filter((element) => element.hasAttribute('resid'));
}

function parentName(element: Element): string | null {
  return element.parentNode?.localName ?? null;
}

function defaultVersion(set: Element): string {
  const parent = set.parentNode;
  return (
    (parent && 'getAttribute' in parent && (parent as Element).getAttribute('DefaultMinVersion')) || '1.1'
  );
}

/** What people read: two base elements, and the strings. */
function localized(manifest: Document): { readonly element: Element; readonly limit: number }[] {
  const base = children(root(manifest)).flatMap((element) =>
    element.localName === 'DisplayName' || element.localName === 'Description'
      ? [{ element, limit: LONGEST[element.localName] }]
      : [],
  );
  const strings = (['ShortStrings', 'LongStrings'] as const).flatMap((kind) =>
    all(manifest, kind)
      .flatMap((list) => children(list))
      .map((element) => ({ element, limit: LONGEST[kind] })),
  );
  return [...base, ...strings];
}

function textsOf(element: Element): string[] {
  return [
    element.getAttribute('DefaultValue') ?? '',
    ...children(element).map((override) => override.getAttribute('Value') ?? ''),
  ];
}

function urlOf(manifest: Document, localName: string): string {
  return children(root(manifest), localName)[0]?.getAttribute('DefaultValue') ?? '';
}

function addresses(manifest: Document): string[] {
  const base = ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl'].map((name) => urlOf(manifest, name));
  const pane = all(manifest, 'DefaultSettings').flatMap((settings) => children(settings));
  const named = resources(manifest).filter((one) => ['Images', 'Urls'].includes(parentName(one) ?? ''));
  return [...base, ...[...pane, ...named].map((element) => element.getAttribute('DefaultValue') ?? '')];
}
