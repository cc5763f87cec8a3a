import { Inflate, deflateSync, strFromU8, strToU8 } from 'fflate';

/** Texts beyond this length are packed: a workbook of a usual size keeps one that people can read. */
const LONGEST_PLAIN = 60_000;

/** Nothing of ours unpacks to more; what would is no text of ours. */
const LARGEST = 64_000_000;

const MARK = 'deflate:';

/** A text as it is kept in the workbook: as it is, or packed to a tenth where it is long. The same text, always. */
export function packText(text: string): string {
  if (text.length <= LONGEST_PLAIN) return text;
  return MARK + btoa(strFromU8(deflateSync(strToU8(text), { level: 6 }), true));
}

/**
 * The text that was kept.
 * @returns null for one that is damaged, or unpacks to more than we would ever have kept
 */
export function unpackText(kept: string): string | null {
  if (!kept.startsWith(MARK)) return kept;
  try {
    return inflated(strToU8(atob(kept.slice(MARK.length)), true));
  } catch {
    return null;
  }
}

/** Bytes that are unpacked at a time, so that a hostile text is left off early. */
const STEP = 65_536;

function inflated(bytes: Uint8Array): string | null {
  const chunks: Uint8Array[] = [];
  let size = 0;
  let ended = false;
  const inflate = new Inflate((chunk, final) => {
    chunks.push(chunk);
    size += chunk.length;
    ended = final;
  });
  for (let at = 0; at < bytes.length; at += STEP) {
    inflate.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
    if (size > LARGEST) return null;
  }
  if (!ended) return null;
  const whole = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.length;
  }
  return strFromU8(whole);
}
