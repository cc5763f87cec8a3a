import { Inflate } from 'fflate';
import { FileFailure } from '../../snapshot/fileFault';
import { crc32 } from './crc32';
import type { ZipLimits } from './limits';

/** An entry as it lies in the zip; `packed` is a view of the opened bytes. */
export interface ZipEntry {
  readonly name: string;
  /** The name's bytes and general flags (UTF-8 or not), written back as they were. */
  readonly nameBytes: Uint8Array;
  readonly utf8: boolean;
  /** 0 is stored, 8 is deflated. */
  readonly method: 0 | 8;
  readonly packed: Uint8Array;
  readonly size: number;
  readonly crc: number;
  /** MS-DOS time and date, as one number. */
  readonly modified: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const IN_ZIP64 = 0xffffffff;

/**
 * Lists a zip by its central directory. Nothing is inflated; the sizes that the directory claims are bounded here, and
 * `inflateEntry` holds each entry to its claim, so that together they bound what can be unpacked.
 * @throws FileFailure damagedZip, passwordProtected or tooLarge
 */
export function readZip(bytes: Uint8Array, limits: ZipLimits): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return readDirectory(bytes, view, limits);
  } catch (cause) {
    if (cause instanceof RangeError) throw damaged(null, cause);
    throw cause;
  }
}

function readDirectory(bytes: Uint8Array, view: DataView, limits: ZipLimits): ZipEntry[] {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > limits.entries) throw new FileFailure({ code: 'tooLarge', part: null });
  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  let packed = 0;
  let unpacked = 0;
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== CENTRAL) throw damaged(null);
    const entry = readEntry(bytes, view, at);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (names.has(entry.name)) throw damaged(entry.name);
    names.add(entry.name);
    packed += entry.packed.length;
    unpacked += entry.size;
    // Entries that share the same packed bytes are the other way to build a bomb.
    if (packed > bytes.length) throw damaged(entry.name);
    if (unpacked > limits.unpackedBytes) throw new FileFailure({ code: 'tooLarge', part: entry.name });
    entries.push(entry);
  }
  return entries;
}

function findEnd(view: DataView): number {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw damaged(null);
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const nameLength = view.getUint16(at + 28, true);
  const nameBytes = slice(bytes, at + 46, nameLength);
  const name = new TextDecoder().decode(nameBytes);
  const extra = { start: at + 46 + nameLength, length: view.getUint16(at + 30, true) };
  const [size, packedSize, local] = largeSizes(view, extra, [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ]);
  if (flags & 1) throw new FileFailure({ code: 'passwordProtected' });
  if ((method !== 0 && method !== 8) || view.getUint32(local, true) !== LOCAL) throw damaged(name);
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  return {
    name,
    nameBytes,
    utf8: (flags & 0x0800) !== 0,
    method,
    packed: slice(bytes, start, packedSize),
    size,
    crc: view.getUint32(at + 16, true),
    modified: view.getUint32(at + 12, true),
  };
}

/** Fields too large for 32 bits stand in a zip64 record, in this order and only those (APPNOTE 4.5.3). */
function largeSizes(
  view: DataView,
  extra: { start: number; length: number },
  fields: readonly [number, number, number],
): readonly [number, number, number] {
  if (!fields.includes(IN_ZIP64)) return fields;
  for (let at = extra.start; at + 4 <= extra.start + extra.length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    const read = (field: number): number => {
      if (field !== IN_ZIP64) return field;
      next += 8;
      return Number(view.getBigUint64(next - 8, true));
    };
    return [read(fields[0]), read(fields[1]), read(fields[2])];
  }
  throw damaged(null);
}

function slice(bytes: Uint8Array, start: number, length: number): Uint8Array {
  if (start + length > bytes.length) throw damaged(null);
  return bytes.subarray(start, start + length);
}

/** Small steps keep what one step can inflate small (deflate grows at most about 1,032 times). */
const STEP = 16_384;

/**
 * The entry's content.
 * @throws FileFailure damagedZip when it is not what the directory says: another size, another checksum
 */
export function inflateEntry(entry: ZipEntry): Uint8Array {
  const content = entry.method === 0 ? entry.packed : inflate(entry);
  if (content.length !== entry.size || crc32(content) !== entry.crc) throw damaged(entry.name);
  return content;
}

function inflate(entry: ZipEntry): Uint8Array {
  const content = new Uint8Array(entry.size);
  let length = 0;
  let finished = false;
  const inflater = new Inflate((chunk, last) => {
    if (length + chunk.length > entry.size) throw damaged(entry.name);
    content.set(chunk, length);
    length += chunk.length;
    finished ||= last;
  });
  try {
    for (let at = 0; at < entry.packed.length && !finished; at += STEP) {
      inflater.push(entry.packed.subarray(at, at + STEP), at + STEP >= entry.packed.length);
    }
  } catch (cause) {
    throw cause instanceof FileFailure ? cause : damaged(entry.name, cause);
  }
  return content.subarray(0, length);
}

function damaged(part: string | null, cause?: unknown): FileFailure {
  return new FileFailure({ code: 'damagedZip', part }, { cause });
}
