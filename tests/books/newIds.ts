/**
 * GUIDs (without braces) that count, so that what is written into a file is always the same. They begin with a sum of
 * the file's bytes: a file that was written before has GUIDs of the last time in it.
 */
export function newIds(file: Uint8Array): () => string {
  const first = checksum(file);
  let count = 0;
  return () => `${first}-0000-4000-8000-${String((count += 1)).padStart(12, '0')}`;
}

/** FNV-1a, in eight capital hexadecimal digits. */
function checksum(bytes: Uint8Array): string {
  let sum = 0x811c9dc5;
  for (const byte of bytes) sum = Math.imul(sum ^ byte, 0x01000193) >>> 0;
  return sum.toString(16).toUpperCase().padStart(8, '0');
}
