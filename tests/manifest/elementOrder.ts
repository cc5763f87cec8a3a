import type { Element } from '@xmldom/xmldom';
import { children } from './manifestDocument';

/**
 * The children that an element may have, in the order that the manifest's schema demands ("Manifest element ordering" in
 * Microsoft's documentation). A question mark marks what may be left out, a plus what may be repeated.
 */
const ORDER: Readonly<Record<string, string>> = {
  OfficeApp:
    'Id AlternateId? Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl ' +
    'SupportUrl AppDomains? Hosts Requirements? DefaultSettings Permissions VersionOverrides',
  VersionOverrides: 'Description? Requirements? Hosts Resources',
  Hosts: 'Host+',
  Host: 'Runtimes? DesktopFormFactor?',
  Runtimes: 'Runtime',
  DesktopFormFactor: 'GetStarted? FunctionFile ExtensionPoint+',
  GetStarted: 'Title Description LearnMoreUrl',
  ExtensionPoint: 'OfficeTab',
  OfficeTab: 'Group+',
  Group: 'Label Icon Control+',
  Control: 'Label Supertip Icon Action',
  Supertip: 'Title Description',
  Icon: 'Image+',
  Resources: 'Images Urls ShortStrings LongStrings',
};

/** @returns for each element whose children are missing, unknown or out of order, one sentence. */
export function orderProblems(element: Element): string[] {
  const order = ORDER[element.localName ?? ''];
  const names = children(element).map((child) => child.localName);
  const own =
    order === undefined || pattern(order).test(names.map((name) => `${name} `).join(''))
      ? []
      : [`<${element.nodeName}> holds ${names.join(', ')}`];
  return [...own, ...children(element).flatMap(orderProblems)];
}

function pattern(order: string): RegExp {
  const parts = order.split(' ').map((part) => {
    const [, name = '', often = ''] = /^(\w+)([?+]?)$/.exec(part) ?? [];
    return `(?:${name} )${often}`;
  });
  return new RegExp(`^${parts.join('')}$`);
}
