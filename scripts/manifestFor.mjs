import { DOMParser, XMLSerializer } from '@xmldom/xmldom';
import { DEVELOPMENT } from './buildSettings.mjs';

/**
 * The manifest of an installation, made from the committed one.
 * @param xml text of manifest.xml, with the development settings in it
 * @param settings what `buildSettings` returned
 * @param version of package.json, three parts
 * @throws Error when something that had to be replaced was not there
 */
export function manifestFor(xml, settings, version) {
  const document = new DOMParser().parseFromString(xml, 'text/xml');
  const only = (name) => {
    const [element, ...more] = document.getElementsByTagName(name);
    if (!element || more.length > 0) throw new Error(`manifest.xml: expected exactly one <${name}>`);
    return element;
  };

  only('Id').textContent = settings.id;
  only('Version').textContent = `${version}.0`;
  const name = only('DisplayName');
  append(name, 'DefaultValue', settings.nameSuffix);
  for (const override of name.getElementsByTagName('Override'))
    append(override, 'Value', settings.nameSuffix);

  let moved = 0;
  for (const element of document.getElementsByTagName('*')) {
    const url = element.getAttribute('DefaultValue');
    if (!url?.startsWith(`${DEVELOPMENT.baseUrl}/`)) continue;
    element.setAttribute('DefaultValue', settings.baseUrl + url.slice(DEVELOPMENT.baseUrl.length));
    moved += 1;
  }
  if (moved === 0) throw new Error(`manifest.xml: no address starts with ${DEVELOPMENT.baseUrl}`);
  return `${new XMLSerializer().serializeToString(document)}\n`;
}

function append(element, attribute, suffix) {
  element.setAttribute(attribute, element.getAttribute(attribute) + suffix);
}
