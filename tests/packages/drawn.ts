import { atEnd, BESIDE, BOOK, HandMade, OFFICE, RUBRIC } from './handMade';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const A = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const C = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const TYPE = 'application/vnd.openxmlformats-officedocument';

/** One pixel. */
const PNG = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (letter) => letter.charCodeAt(0),
);

const anchor = (inner: string): string =>
  `<xdr:twoCellAnchor><xdr:from><xdr:col>10</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>` +
  `<xdr:to><xdr:col>16</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>12</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${inner}<xdr:clientData/></xdr:twoCellAnchor>`;
const drawing = (inner: string): string =>
  `<xdr:wsDr xmlns:xdr="${DRAWING}" xmlns:a="${A}">${anchor(inner)}</xdr:wsDr>`;

const pointTo = (book: HandMade): HandMade =>
  book
    .relation(RUBRIC, 'rId90', 'drawing', '../drawings/drawing1.xml')
    .change(RUBRIC, atEnd('worksheet', '<drawing r:id="rId90"/>'));

export function chart(): Uint8Array {
  const frame =
    '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="图表 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>' +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic>' +
    `<a:graphicData uri="${C}"><c:chart xmlns:c="${C}" xmlns:r="${OFFICE}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame>`;
  const body =
    `<c:chartSpace xmlns:c="${C}" xmlns:a="${A}"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/>` +
    '<c:ser><c:idx val="0"/><c:order val="0"/><c:cat><c:strRef><c:f>\'数据\'!$A$2:$A$3</c:f></c:strRef></c:cat>' +
    '<c:val><c:numRef><c:f>\'数据\'!$B$2:$B$3</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart>' +
    '<c:catAx><c:axId val="1"/><c:scaling/><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx>' +
    '<c:valAx><c:axId val="2"/><c:scaling/><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>';
  return pointTo(new HandMade())
    .part('xl/drawings/drawing1.xml', drawing(frame), `${TYPE}.drawing+xml`)
    .relation('xl/drawings/drawing1.xml', 'rId1', 'chart', '../charts/chart1.xml')
    .part('xl/charts/chart1.xml', body, `${TYPE}.drawingml.chart+xml`)
    .bytes();
}

export function image(): Uint8Array {
  const picture =
    '<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="图片 1"/><xdr:cNvPicPr/></xdr:nvPicPr>' +
    `<xdr:blipFill><a:blip xmlns:r="${OFFICE}" r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill>` +
    '<xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>';
  return pointTo(new HandMade())
    .part('xl/drawings/drawing1.xml', drawing(picture), `${TYPE}.drawing+xml`)
    .relation('xl/drawings/drawing1.xml', 'rId1', 'image', '../media/image1.png')
    .part('xl/media/image1.png', PNG, null)
    .extension('png', 'image/png')
    .bytes();
}

export function pivotTable(): Uint8Array {
  const cache =
    `<pivotCacheDefinition xmlns="${MAIN}" xmlns:r="${OFFICE}" r:id="rId1" recordCount="2"><cacheSource type="worksheet">` +
    '<worksheetSource ref="A1:B3" sheet="数据"/></cacheSource><cacheFields count="2"><cacheField name="名称" numFmtId="0">' +
    '<sharedItems count="2"><s v="甲"/><s v="乙"/></sharedItems></cacheField><cacheField name="数量" numFmtId="0">' +
    '<sharedItems containsSemiMixedTypes="0" containsString="0" containsNumber="1" containsInteger="1" minValue="3" maxValue="5"/></cacheField></cacheFields></pivotCacheDefinition>';
  const table =
    `<pivotTableDefinition xmlns="${MAIN}" name="透视表1" cacheId="1" dataCaption="值" dataOnRows="0"><location ref="D1:E4" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/>` +
    '<pivotFields count="2"><pivotField axis="axisRow" showAll="0"><items count="3"><item x="0"/><item x="1"/><item t="default"/></items></pivotField><pivotField dataField="1" showAll="0"/></pivotFields>' +
    '<rowFields count="1"><field x="0"/></rowFields><dataFields count="1"><dataField name="求和项" fld="1"/></dataFields></pivotTableDefinition>';
  const records = `<pivotCacheRecords xmlns="${MAIN}" count="2"><r><x v="0"/><n v="3"/></r><r><x v="1"/><n v="5"/></r></pivotCacheRecords>`;
  return new HandMade()
    .part('xl/pivotCache/pivotCacheDefinition1.xml', cache, `${TYPE}.spreadsheetml.pivotCacheDefinition+xml`)
    .part('xl/pivotCache/pivotCacheRecords1.xml', records, `${TYPE}.spreadsheetml.pivotCacheRecords+xml`)
    .relation(
      'xl/pivotCache/pivotCacheDefinition1.xml',
      'rId1',
      'pivotCacheRecords',
      'pivotCacheRecords1.xml',
    )
    .part('xl/pivotTables/pivotTable1.xml', table, `${TYPE}.spreadsheetml.pivotTable+xml`)
    .relation(
      'xl/pivotTables/pivotTable1.xml',
      'rId1',
      'pivotCacheDefinition',
      '../pivotCache/pivotCacheDefinition1.xml',
    )
    .relation(BESIDE, 'rId91', 'pivotTable', '../pivotTables/pivotTable1.xml')
    .relation(BOOK, 'rId92', 'pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml')
    .change(BOOK, atEnd('workbook', '<pivotCaches><pivotCache cacheId="1" r:id="rId92"/></pivotCaches>'))
    .bytes();
}
