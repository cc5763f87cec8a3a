import type { Area } from '../../snapshot/area';
import { ExcelFault, invalidArgument } from '../protocol/faults';
import { localAddress, quotedSheet } from '../workbook/areas';
import type { Sheet } from '../workbook/sheet';
import { shiftArea, type Shift } from '../workbook/shift';
import type { Workbook } from '../workbook/workbook';

/** What a `Range` stands for: an area that moves along when rows or columns are put in or taken out before it. */
export class CellRange {
  constructor(
    readonly workbook: Workbook,
    readonly sheet: Sheet,
    private place: Area | null,
  ) {}

  /** @throws ExcelFault InvalidReference when its cells or its sheet have been deleted. */
  get area(): Area {
    if (this.place === null || !this.workbook.sheets.includes(this.sheet))
      throw new ExcelFault('InvalidReference');
    return this.place;
  }

  shift(shift: Shift): void {
    this.place = this.place && shiftArea(this.place, shift);
  }

  get address(): string {
    return `${quotedSheet(this.sheet.name)}!${localAddress(this.area)}`;
  }
}

/** What a `RangeAreas` stands for: areas of one sheet. */
export class CellAreas {
  constructor(
    readonly workbook: Workbook,
    readonly sheet: Sheet,
    private places: readonly Area[],
  ) {
    if (places.length === 0) throw invalidArgument();
  }

  get areas(): readonly Area[] {
    if (this.places.length === 0) throw new ExcelFault('InvalidReference');
    return this.places;
  }

  shift(shift: Shift): void {
    this.places = this.places.flatMap((area) => shiftArea(area, shift) ?? []);
  }

  get address(): string {
    return this.areas.map((area) => `${quotedSheet(this.sheet.name)}!${localAddress(area)}`).join(',');
  }
}
