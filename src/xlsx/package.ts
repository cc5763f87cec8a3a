import { FileFailure } from '../snapshot/fileFault';
import { holdsEncryptedPackage, isCompoundFile } from './compoundFile';
import { ZIP_LIMITS, type ZipLimits } from './zip/limits';
import { inflateEntry, readZip, type ZipEntry } from './zip/readZip';
import { packEntry, writeZip } from './zip/writeZip';

/**
 * The parts of an .xlsx, by path without a leading slash. Parts are inflated when asked for; those that were not
 * changed are saved with the packed bytes they came with.
 */
export class Package {
  readonly #opened: Uint8Array;
  /** By lower-case path, in the zip's order: part names are compared without case (ECMA-376 part 2, 6.2.2.3). */
  readonly #entries: Map<string, ZipEntry>;
  readonly #texts = new Map<string, string>();
  /** Changed parts; null is a removed one. */
  readonly #changes = new Map<string, { path: string; text: string } | null>();

  private constructor(opened: Uint8Array, entries: readonly ZipEntry[]) {
    this.#opened = opened;
    this.#entries = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  }

  /**
   * Opens a zip package; nothing is inflated yet.
   * @throws FileFailure emptyFile, notAWorkbook, oldFormat, passwordProtected, damagedZip or tooLarge
   */
  static open(bytes: Uint8Array, limits: ZipLimits = ZIP_LIMITS): Package {
    if (bytes.length === 0) throw new FileFailure({ code: 'emptyFile' });
    if (isCompoundFile(bytes)) {
      throw new FileFailure({ code: holdsEncryptedPackage(bytes) ? 'passwordProtected' : 'oldFormat' });
    }
    if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new FileFailure({ code: 'notAWorkbook' });
    return new Package(bytes, readZip(bytes, limits));
  }

  has(path: string): boolean {
    const change = this.#changes.get(path.toLowerCase());
    return change === undefined ? this.#entries.has(path.toLowerCase()) : change !== null;
  }

  /** Paths of all parts, added ones last. */
  paths(): string[] {
    const kept = [...this.#entries.values()]
      .map(({ name }) => name)
      .filter((name) => !name.endsWith('/') && this.has(name));
    const added = [...this.#changes].flatMap(([key, change]) =>
      change && !this.#entries.has(key) ? [change.path] : [],
    );
    return [...kept, ...added];
  }

  /**
   * The text of an XML part.
   * @throws FileFailure damagedPart when there is no such part or it is no UTF-8; damagedZip
   */
  text(path: string): string {
    const key = path.toLowerCase();
    const change = this.#changes.get(key);
    if (change) return change.text;
    const known = this.#texts.get(key);
    if (known !== undefined) return known;
    const entry = this.#entries.get(key);
    if (!entry || change === null) throw new FileFailure({ code: 'damagedPart', part: path });
    const content = inflateEntry(entry);
    try {
      const text = new TextDecoder('utf-8', { fatal: true }).decode(content);
      this.#texts.set(key, text);
      return text;
    } catch (cause) {
      throw new FileFailure({ code: 'damagedPart', part: path }, { cause });
    }
  }

  /** Adds or replaces a part. The text it was opened with is no change. */
  set(path: string, text: string): void {
    const key = path.toLowerCase();
    if (this.#texts.get(key) === text) this.#changes.delete(key);
    else this.#changes.set(key, { path, text });
  }

  remove(path: string): void {
    if (this.#entries.has(path.toLowerCase())) this.#changes.set(path.toLowerCase(), null);
    else this.#changes.delete(path.toLowerCase());
  }

  /** The first path of a numbered kind that is not taken: `freePath((n) => 'xl/comments' + n + '.xml')`. */
  freePath(path: (number: number) => string): string {
    let number = 1;
    while (this.has(path(number))) number += 1;
    return path(number);
  }

  /** The package as a file: the very bytes that were opened when no part has changed. */
  save(): Uint8Array {
    if (this.#changes.size === 0) return this.#opened;
    const encoder = new TextEncoder();
    const entries: ZipEntry[] = [];
    for (const [key, entry] of this.#entries) {
      const change = this.#changes.get(key);
      if (change === null) continue;
      entries.push(change ? packEntry(entry.name, encoder.encode(change.text)) : entry);
    }
    for (const [key, change] of this.#changes) {
      if (change && !this.#entries.has(key))
        entries.push(packEntry(change.path, encoder.encode(change.text)));
    }
    return writeZip(entries);
  }
}
