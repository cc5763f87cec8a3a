import { insertBefore, replace, type Splice } from '../xml/part';
import { child, prefixOf, type XmlElement } from '../xml/tree';
import { laterThan } from './order';

/** ECMA-376 part 1, 18.3.1.63: 9 is A4. */
const A4 = 9;

/** Half an inch around: a page of many columns needs the room. */
const MARGINS = 'left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"';

/** The splices that print a sheet on landscape A4, as wide as the page and as long as it takes. */
export function printOnA4(sheet: XmlElement): Splice[] {
  const prefix = prefixOf(sheet);
  const put = (name: 'sheetPr' | 'pageMargins' | 'pageSetup', xml: string): Splice => {
    const old = child(sheet, name);
    return old ? replace(old, xml) : insertBefore(sheet, laterThan(name), xml);
  };
  return [
    put('sheetPr', `<${prefix}sheetPr><${prefix}pageSetUpPr fitToPage="1"/></${prefix}sheetPr>`),
    put('pageMargins', `<${prefix}pageMargins ${MARGINS}/>`),
    put(
      'pageSetup',
      `<${prefix}pageSetup paperSize="${A4}" orientation="landscape" fitToWidth="1" fitToHeight="0"/>`,
    ),
  ];
}
