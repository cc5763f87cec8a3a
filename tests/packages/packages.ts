import { chart, image, pivotTable } from './drawn';
import { atEnd, before, BESIDE, BOOK, HandMade, OFFICE, RUBRIC } from './handMade';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const STRINGS = 'xl/sharedStrings.xml';

/** Bytes that no reader of text would take, as in a part that is not XML. */
const BINARY = Uint8Array.from({ length: 512 }, (_, index) => (index * 37) % 256);

/** A cell beside the rubric's table, so far off that no column of ours comes there. */
const beside =
  (cell: string, row: number): ((xml: string) => string) =>
  (xml) =>
    xml.replace(new RegExp(`(<row r="${row}"[^>]*>.*?)</row>`), `$1${cell}</row>`);

/** Packages that are made by hand, each with one thing that a workbook may hold beside a rubric. */
export const PACKAGES: Readonly<Record<string, () => Uint8Array>> = {
  'a chart': chart,
  'an image': image,
  'a pivot table': pivotTable,
  'conditional formats': () =>
    new HandMade()
      .change(
        RUBRIC,
        atEnd(
          'worksheet',
          '<conditionalFormatting sqref="B3:B6"><cfRule type="cellIs" priority="1" operator="lessThan"><formula>3</formula></cfRule></conditionalFormatting>' +
            '<conditionalFormatting sqref="D3:D6"><cfRule type="dataBar" priority="2"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule></conditionalFormatting>',
        ),
      )
      .bytes(),
  validations: () =>
    new HandMade()
      .change(
        RUBRIC,
        atEnd(
          'worksheet',
          '<dataValidations count="1"><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="E3:E6"><formula1>"无,①,②"</formula1></dataValidation></dataValidations>',
        ),
      )
      .bytes(),
  'defined names': () =>
    new HandMade()
      .change(
        BOOK,
        atEnd(
          'workbook',
          '<definedNames><definedName name="合计数">SUM(\'数据\'!$B$2:$B$3)</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">\'考核表\'!$2:$2</definedName>' +
            '<definedName name="藏" hidden="1">"x"</definedName></definedNames>',
        ),
      )
      .bytes(),
  'macros (.xlsm)': () =>
    new HandMade()
      .part('xl/vbaProject.bin', BINARY, 'application/vnd.ms-office.vbaProject')
      .relation(
        BOOK,
        'rId93',
        'http://schemas.microsoft.com/office/2006/relationships/vbaProject',
        'vbaProject.bin',
      )
      .change('[Content_Types].xml', (xml) =>
        xml.replace(`${TYPE}.sheet.main+xml`, 'application/vnd.ms-excel.sheet.macroEnabled.main+xml'),
      )
      .bytes(),
  'threads with replies, one resolved': () =>
    new HandMade({
      threads: [
        { cell: 'B3', text: '请核对', author: '李审', replies: ['已核对', '好'] },
        { cell: 'C4', text: '已办', author: '王阅', resolved: true },
      ],
    }).bytes(),
  'old notes': () =>
    new HandMade({
      notes: [
        { cell: 'B3', text: '旧注\n第二行' },
        { cell: 'G9', text: '远处' },
      ],
    }).bytes(),
  'a table beside': () =>
    new HandMade()
      .part(
        'xl/tables/table1.xml',
        `<table xmlns="${MAIN}" id="1" name="表一" displayName="表一" ref="A1:B3" totalsRowShown="0"><autoFilter ref="A1:B3"/><tableColumns count="2"><tableColumn id="1" name="名称"/><tableColumn id="2" name="数量"/></tableColumns></table>`,
        `${TYPE}.table+xml`,
      )
      .relation(BESIDE, 'rId94', 'table', '../tables/table1.xml')
      .change(BESIDE, atEnd('worksheet', '<tableParts count="1"><tablePart r:id="rId94"/></tableParts>'))
      .bytes(),
  'external links': () =>
    new HandMade()
      .part(
        'xl/externalLinks/externalLink1.xml',
        `<externalLink xmlns="${MAIN}" xmlns:r="${OFFICE}"><externalBook r:id="rId1"><sheetNames><sheetName val="Sheet1"/></sheetNames></externalBook></externalLink>`,
        `${TYPE}.externalLink+xml`,
      )
      .relation(
        'xl/externalLinks/externalLink1.xml',
        'rId1',
        'externalLinkPath',
        'file:///C:/other.xlsx',
        ' TargetMode="External"',
      )
      .relation(BOOK, 'rId95', 'externalLink', 'externalLinks/externalLink1.xml')
      .change(
        BOOK,
        atEnd('workbook', '<externalReferences><externalReference r:id="rId95"/></externalReferences>'),
      )
      .change(BESIDE, beside('<c r="C2"><f>[1]Sheet1!A1</f><v>7</v></c>', 2))
      .bytes(),
  'sparklines and other extensions': () =>
    new HandMade()
      .change(
        RUBRIC,
        atEnd(
          'worksheet',
          `<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="${X14}"><x14:sparklineGroups xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">` +
            '<x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>数据!B2:B3</xm:f><xm:sqref>Z3</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>',
        ),
      )
      .bytes(),
  slicers: () =>
    new HandMade()
      .part(
        'xl/slicers/slicer1.xml',
        `<slicers xmlns="${X14}"><slicer name="名称" cache="切片器_名称" caption="名称" rowHeight="241300"/></slicers>`,
        'application/vnd.ms-excel.slicer+xml',
      )
      .part(
        'xl/slicerCaches/slicerCache1.xml',
        `<slicerCacheDefinition xmlns="${X14}" name="切片器_名称" sourceName="名称"/>`,
        'application/vnd.ms-excel.slicerCache+xml',
      )
      .relation(
        BESIDE,
        'rId96',
        'http://schemas.microsoft.com/office/2007/relationships/slicer',
        '../slicers/slicer1.xml',
      )
      .relation(
        BOOK,
        'rId97',
        'http://schemas.microsoft.com/office/2007/relationships/slicerCache',
        'slicerCaches/slicerCache1.xml',
      )
      .bytes(),
  'printer settings, header and footer, breaks': () =>
    new HandMade()
      .part('xl/printerSettings/printerSettings1.bin', BINARY, null)
      .extension('bin', `${TYPE}.printerSettings`)
      .relation(RUBRIC, 'rId98', 'printerSettings', '../printerSettings/printerSettings1.bin')
      .change(
        RUBRIC,
        atEnd(
          'worksheet',
          '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" r:id="rId98"/>' +
            '<headerFooter><oddFooter>第&amp;P页</oddFooter></headerFooter><rowBreaks count="1" manualBreakCount="1"><brk id="4" max="16383" man="1"/></rowBreaks>',
        ),
      )
      .bytes(),
  'custom properties': () =>
    new HandMade()
      .part(
        'docProps/custom.xml',
        '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="街道"><vt:lpwstr>某街道</vt:lpwstr></property></Properties>',
        'application/vnd.openxmlformats-officedocument.custom-properties+xml',
      )
      .relation('', 'rId9', 'custom-properties', 'docProps/custom.xml')
      .bytes(),
  'rich text with readings': () =>
    new HandMade()
      .change(STRINGS, (xml) =>
        xml.replace(
          /<si><t[^>]*>某社区年度考核表<\/t><\/si>/,
          '<si><r><rPr><b/></rPr><t>某社区</t></r><r><t xml:space="preserve">年度考核表</t></r><rPh sb="0" eb="3"><t>モウ</t></rPh><phoneticPr fontId="0"/></si>',
        ),
      )
      .bytes(),
  'shared, array and dynamic formulas': () =>
    new HandMade()
      .change(BESIDE, (xml) =>
        beside(
          '<c r="C2"><f t="shared" ref="C2:C3" si="0">B2*2</f><v>6</v></c><c r="D2"><f t="array" ref="D2:D3">B2:B3</f><v>3</v></c>',
          2,
        )(beside('<c r="C3"><f t="shared" si="0"/><v>10</v></c><c r="D3"><v>5</v></c>', 3)(xml)),
      )
      .change(RUBRIC, beside('<c r="Z3"><f t="shared" ref="Z3:Z4" si="0">B3+1</f><v>4</v></c>', 3))
      .change(RUBRIC, beside('<c r="Z4"><f t="shared" si="0"/><v>5</v></c>', 4))
      .bytes(),
  'strings within cells': () =>
    new HandMade()
      .change(RUBRIC, (xml) =>
        xml.replace(
          /<c r="E3"[^>]*>.*?<\/c>/,
          '<c r="E3" t="inlineStr"><is><r><t>②</t></r><r><t>:未上墙</t></r></is></c>',
        ),
      )
      .bytes(),
  'the strict namespace': () => {
    const strict = (xml: string): string =>
      xml
        .replaceAll(MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main')
        .replaceAll(OFFICE, 'http://purl.oclc.org/ooxml/officeDocument/relationships');
    const book = new HandMade();
    for (const path of [
      RUBRIC,
      BESIDE,
      BOOK,
      STRINGS,
      'xl/styles.xml',
      'xl/_rels/workbook.xml.rels',
      '_rels/.rels',
    ]) {
      book.change(path, strict);
    }
    return book.bytes();
  },
  'dates from 1904': () =>
    new HandMade()
      .change(BOOK, before('bookViews', '<workbookPr date1904="1"/>'))
      .change(BESIDE, beside('<c r="C2"><v>42000</v></c>', 2))
      .bytes(),
  'a calculation chain': () =>
    new HandMade()
      .change(BESIDE, beside('<c r="C2"><f>B2*2</f><v>6</v></c>', 2))
      .part(
        'xl/calcChain.xml',
        `<calcChain xmlns="${MAIN}"><c r="C2" i="2"/></calcChain>`,
        `${TYPE}.calcChain+xml`,
      )
      .relation(BOOK, 'rId99', 'calcChain', 'calcChain.xml')
      .bytes(),
  'a protected sheet beside, and a password of its own': () =>
    new HandMade()
      .change(BESIDE, (xml) =>
        xml.replace(
          '</sheetData>',
          '</sheetData><sheetProtection algorithmName="SHA-512" hashValue="AAAA" saltValue="BBBB" spinCount="100000" sheet="1" objects="1" scenarios="1" sort="0"/>',
        ),
      )
      .bytes(),
};

/** A package with a digital signature, which any change makes void. */
export function signed(): Uint8Array {
  return new HandMade()
    .part('_xmlsignatures/origin.sigs', new Uint8Array(), null)
    .extension('sigs', 'application/vnd.openxmlformats-package.digital-signature-origin')
    .part(
      '_xmlsignatures/sig1.xml',
      '<Signature xmlns="http://www.w3.org/2000/09/xmldsig#"/>',
      'application/vnd.openxmlformats-package.digital-signature-xmlsignature+xml',
    )
    .relation(
      '',
      'rId8',
      'http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin',
      '_xmlsignatures/origin.sigs',
    )
    .relation(
      '_xmlsignatures/origin.sigs',
      'rId1',
      'http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/signature',
      'sig1.xml',
    )
    .bytes();
}
