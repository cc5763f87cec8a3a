/** Namespaces, relationship types and content types that are written; those that are read are told by their ends. */
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
export const THREADS = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments';
export const REVISION = 'http://schemas.microsoft.com/office/spreadsheetml/2014/revision';
export const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
export const CUSTOM_XML = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const RELATION = {
  worksheet: `${OFFICE}/worksheet`,
  styles: `${OFFICE}/styles`,
  comments: `${OFFICE}/comments`,
  vmlDrawing: `${OFFICE}/vmlDrawing`,
  customXml: `${OFFICE}/customXml`,
  customXmlProps: `${OFFICE}/customXmlProps`,
  threadedComment: 'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment',
  person: 'http://schemas.microsoft.com/office/2017/10/relationships/person',
} as const;

export const CONTENT_TYPE = {
  worksheet: 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml',
  styles: 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml',
  comments: 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml',
  threads: 'application/vnd.ms-excel.threadedcomments+xml',
  person: 'application/vnd.ms-excel.person+xml',
  vmlDrawing: 'application/vnd.openxmlformats-officedocument.vmlDrawing',
  customXmlProps: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
} as const;
