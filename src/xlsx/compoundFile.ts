const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** A compound file: what .xls, .et and .doc are, and what an .xlsx with a password is wrapped in ([MS-CFB] 2.2). */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte);
}

/**
 * Whether a compound file wraps an encrypted package ([MS-OFFCRYPTO] 2.3.4.4), told by its directory. Directory entries
 * of 128 bytes lie on multiples of 128; looking at each such place needs no allocation table, which may be damaged.
 */
export function holdsEncryptedPackage(bytes: Uint8Array): boolean {
  const name = 'EncryptedPackage';
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    const nameBytes = (bytes[at + 64] ?? 0) + 256 * (bytes[at + 65] ?? 0);
    if (nameBytes !== 2 * (name.length + 1)) continue;
    const matches = [...name].every(
      (letter, index) => bytes[at + 2 * index] === letter.charCodeAt(0) && bytes[at + 2 * index + 1] === 0,
    );
    if (matches) return true;
  }
  return false;
}
