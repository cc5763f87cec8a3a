import { WorkbookFile } from '../standin/file/workbookFile';
import { StandInHost } from '../standin/host';
import type { Workbook } from '../standin/workbook/workbook';

/** A workbook open on the page, with the host that the pane speaks to. */
export class OpenBook {
  readonly host: StandInHost;

  private constructor(
    private readonly file: WorkbookFile,
    readonly fileName: string,
  ) {
    this.host = new StandInHost(file.workbook);
  }

  /** @throws FileFailure saying why the bytes are no workbook that can be read */
  static open(bytes: Uint8Array, fileName: string, language: 'zh-CN' | 'en-US'): OpenBook {
    return new OpenBook(WorkbookFile.open(bytes, { language }), fileName);
  }

  get workbook(): Workbook {
    return this.file.workbook;
  }

  /** The workbook as a file, and by name what could not be put into it. */
  save(): { readonly bytes: Uint8Array; readonly notKept: readonly string[] } {
    return this.file.save();
  }
}
