import { deflateSync } from 'fflate';
import { crc32 } from './crc32';
import type { ZipEntry } from './readZip';

/** 1980-01-01 00:00, the first moment a zip can name: what is written depends on the content alone. */
const FIXED_TIME = 0x00210000;
const UTF8 = 0x0800;

/** Packs new content under a name. */
export function packEntry(name: string, content: Uint8Array): ZipEntry {
  return {
    name,
    nameBytes: new TextEncoder().encode(name),
    utf8: true,
    method: 8,
    packed: deflateSync(content),
    size: content.length,
    crc: crc32(content),
    modified: FIXED_TIME,
  };
}

/**
 * A zip of the entries, in their order. Packed bytes are copied, so that an entry that was read is written as it was.
 */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const local = (entry: ZipEntry): number => 30 + entry.nameBytes.length + entry.packed.length;
  const central = (entry: ZipEntry): number => 46 + entry.nameBytes.length;
  const total = entries.reduce((sum, entry) => sum + local(entry) + central(entry), 22);
  const bytes = new Uint8Array(total);
  const view = new DataView(bytes.buffer);

  const offsets: number[] = [];
  let at = 0;
  for (const entry of entries) {
    offsets.push(at);
    view.setUint32(at, 0x04034b50, true);
    view.setUint16(at + 4, 20, true);
    writeShared(view, at + 6, entry);
    bytes.set(entry.nameBytes, at + 30);
    bytes.set(entry.packed, at + 30 + entry.nameBytes.length);
    at += local(entry);
  }
  const directory = at;
  entries.forEach((entry, index) => {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, 20, true);
    view.setUint16(at + 6, 20, true);
    writeShared(view, at + 8, entry);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    bytes.set(entry.nameBytes, at + 46);
    at += central(entry);
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}

/** The fields that the local header and the directory have in common, from the flags to the name's length. */
function writeShared(view: DataView, at: number, entry: ZipEntry): void {
  view.setUint16(at, entry.utf8 ? UTF8 : 0, true);
  view.setUint16(at + 2, entry.method, true);
  view.setUint32(at + 4, entry.modified, true);
  view.setUint32(at + 8, entry.crc, true);
  view.setUint32(at + 12, entry.packed.length, true);
  view.setUint32(at + 16, entry.size, true);
  view.setUint16(at + 20, entry.nameBytes.length, true);
}
