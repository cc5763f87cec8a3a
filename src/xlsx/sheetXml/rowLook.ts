import type { XmlAttribute } from '../xml/tree';

/** What a row says about all of its cells. */
export interface RowLook {
  readonly hidden: boolean;
  /** In points; null is the sheet's default. */
  readonly height: number | null;
  readonly style: number | null;
}

/** Shared by the many rows that say nothing. */
export const PLAIN_ROW: RowLook = { hidden: false, height: null, style: null };

export function rowLook(attributes: readonly XmlAttribute[]): RowLook {
  const value = (name: string): string | null => attributes.find((one) => one.name === name)?.value ?? null;
  const on = (name: string): boolean => value(name) === '1' || value(name) === 'true';
  const height = Number(value('ht') ?? NaN);
  const style = Number(value('s') ?? NaN);
  const look = {
    hidden: on('hidden'),
    height: Number.isFinite(height) ? height : null,
    style: on('customFormat') && Number.isInteger(style) ? style : null,
  };
  return look.hidden || look.height !== null || look.style !== null ? look : PLAIN_ROW;
}
