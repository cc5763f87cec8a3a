const SIGNATURE = '89504e470d0a1a0a';

/** Width and height that a PNG's own header states; null when the bytes are no PNG. */
export function pngSize(bytes: Buffer): { readonly width: number; readonly height: number } | null {
  if (bytes.length < 24 || bytes.toString('hex', 0, 8) !== SIGNATURE) return null;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
