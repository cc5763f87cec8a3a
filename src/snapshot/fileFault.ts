/** Why a file is no workbook that can be read. Words, and what to do about it, are in wording/. */
export type FileFault =
  | { readonly code: 'emptyFile' }
  /** Neither a zip nor anything known. */
  | { readonly code: 'notAWorkbook' }
  /** A zip, but no workbook in it (a .docx, a folder of files). */
  | { readonly code: 'zipWithoutWorkbook' }
  | { readonly code: 'damagedZip'; readonly part: string | null }
  /** .xls, .et and other compound files: to be saved as .xlsx. */
  | { readonly code: 'oldFormat' }
  | { readonly code: 'passwordProtected' }
  /** Unpacks to more than is read: a zip bomb, or millions of cells. */
  | { readonly code: 'tooLarge'; readonly part: string | null }
  | { readonly code: 'damagedPart'; readonly part: string };

/** Thrown where bytes are opened as a workbook. */
export class FileFailure extends Error {
  override readonly name = 'FileFailure';
  constructor(
    readonly fault: FileFault,
    options?: ErrorOptions,
  ) {
    super(fault.code, options);
  }
}
