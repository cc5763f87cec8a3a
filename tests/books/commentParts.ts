import { escapeXml } from './escapeXml';
import type { SheetSpec } from './makeWorkbook';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const THREADS = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments';
const REVISION = 'http://schemas.microsoft.com/office/spreadsheetml/2014/revision';
const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';

export interface CommentParts {
  readonly notes: string;
  readonly drawing: string;
  readonly threads: string | null;
}

/**
 * Notes and threads of a sheet with their boxes, as Excel keeps them: each thread has a twin among the notes.
 * @param people display name → id, added to for each author
 * @returns null for a sheet without any
 */
export function commentParts(
  sheet: SheetSpec,
  sheetNumber: number,
  people: Map<string, string>,
): CommentParts | null {
  const threads = sheet.threads ?? [];
  const notes = sheet.notes ?? [];
  if (threads.length + notes.length === 0) return null;

  const person = (name: string): string => {
    const id = people.get(name) ?? guid(0, people.size + 1, 0);
    people.set(name, id);
    return id;
  };
  const items: string[] = [];
  const twins: { cell: string; text: string; author: string; id: string }[] = [];
  threads.forEach((thread, index) => {
    const id = guid(sheetNumber, index + 1, 0);
    const author = person(thread.author ?? '李审');
    const base = `ref="${thread.cell}" dT="2026-01-01T00:00:00.00" personId="${author}"`;
    const done = thread.resolved ? ' done="1"' : '';
    const text = (content: string): string => `<text>${escapeXml(content)}</text>`;
    items.push(`<threadedComment ${base} id="${id}"${done}>${text(thread.text)}</threadedComment>`);
    thread.replies?.forEach((reply, order) => {
      const own = guid(sheetNumber, index + 1, order + 1);
      items.push(`<threadedComment ${base} id="${own}" parentId="${id}">${text(reply)}</threadedComment>`);
    });
    const replies = (thread.replies ?? []).map((reply) => `\nReply:\n    ${reply}`);
    const twin = `[Threaded comment]\n\nA copy.\n\nComment:\n    ${thread.text}${replies.join('')}`;
    twins.push({ cell: thread.cell, text: twin, author: `tc=${id}`, id });
  });

  const plain = notes.map(({ cell, text, author = '王阅' }, index) => ({
    cell,
    text,
    author,
    id: guid(sheetNumber, index + 1, 99),
  }));
  const all = [...twins, ...plain];
  const authors = [...new Set(all.map(({ author }) => author))];
  const comments = all.map(
    ({ cell, text, author, id }) =>
      `<comment ref="${cell}" authorId="${authors.indexOf(author)}" shapeId="0" xr:uid="${id}">` +
      `<text><t xml:space="preserve">${escapeXml(text)}</t></text></comment>`,
  );
  return {
    notes:
      `<comments xmlns="${MAIN}" xmlns:mc="${COMPATIBILITY}" mc:Ignorable="xr" xmlns:xr="${REVISION}">` +
      `<authors>${authors.map((author) => `<author>${escapeXml(author)}</author>`).join('')}</authors>` +
      `<commentList>${comments.join('')}</commentList></comments>`,
    drawing: drawing(
      all.map(({ cell }) => cell),
      sheetNumber,
    ),
    threads:
      threads.length > 0 ? `<ThreadedComments xmlns="${THREADS}">${items.join('')}</ThreadedComments>` : null,
  };
}

function drawing(cells: readonly string[], sheetNumber: number): string {
  const shapes = cells.map((cell, index) => {
    const column = [...cell.replace(/\d/g, '')].reduce(
      (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
      0,
    );
    const row = Number(cell.replace(/\D/g, ''));
    return (
      `<v:shape id="_x0000_s${1024 * sheetNumber + index + 1}" type="#_x0000_t202" ` +
      'style="position:absolute;margin-left:60pt;margin-top:2pt;width:108pt;height:60pt;visibility:hidden">' +
      `<x:ClientData ObjectType="Note"><x:Anchor>${column}, 15, ${row - 1}, 10, ${column + 2}, 15, ${row + 3}, 4</x:Anchor>` +
      `<x:Row>${row - 1}</x:Row><x:Column>${column - 1}</x:Column></x:ClientData></v:shape>`
    );
  });
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ' +
    'xmlns:x="urn:schemas-microsoft-com:office:excel">' +
    `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${sheetNumber}"/></o:shapelayout>` +
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/>' +
    `${shapes.join('')}</xml>`
  );
}

function guid(sheet: number, item: number, reply: number): string {
  const hex = (number: number, width: number): string =>
    number.toString(16).toUpperCase().padStart(width, '0');
  return `{${hex(sheet, 8)}-${hex(reply, 4)}-4000-8000-${hex(item, 12)}}`;
}
