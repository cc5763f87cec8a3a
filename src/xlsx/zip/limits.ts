/** What is unpacked at most; a workbook of 50,000 rows and 10 columns takes about 40 MB. */
export interface ZipLimits {
  readonly entries: number;
  readonly unpackedBytes: number;
}

export const ZIP_LIMITS: ZipLimits = { entries: 10_000, unpackedBytes: 300_000_000 };
