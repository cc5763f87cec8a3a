/** How a sheet is printed. Margins in points. */
export interface PageSetup {
  readonly orientation: string;
  readonly paperSize: string | null;
  readonly zoom: Readonly<Record<string, number>>;
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly blackAndWhite: boolean;
  readonly draftMode: boolean;
  readonly firstPageNumber: number | '';
  readonly printGridlines: boolean;
  readonly printHeadings: boolean;
  readonly printComments: string;
  readonly printErrors: string;
  readonly printOrder: string;
  readonly topMargin: number;
  readonly bottomMargin: number;
  readonly leftMargin: number;
  readonly rightMargin: number;
  readonly headerMargin: number;
  readonly footerMargin: number;
  /** "1:2": rows repeated on every page; "" for none. */
  readonly titleRows: string;
  readonly titleColumns: string;
}

export const DEFAULT_PAGE: PageSetup = {
  orientation: 'Portrait',
  paperSize: 'A4',
  zoom: { scale: 100 },
  centerHorizontally: false,
  centerVertically: false,
  blackAndWhite: false,
  draftMode: false,
  firstPageNumber: '',
  printGridlines: false,
  printHeadings: false,
  printComments: 'NoComments',
  printErrors: 'AsDisplayed',
  printOrder: 'DownThenOver',
  topMargin: 54,
  bottomMargin: 54,
  leftMargin: 50.4,
  rightMargin: 50.4,
  headerMargin: 21.6,
  footerMargin: 21.6,
  titleRows: '',
  titleColumns: '',
};
