import { LEDGER, type BehaviourId } from '../../../src/standin/ledger';

/** The test of one row of the ledger. */
export function behaviour(id: BehaviourId, run: () => Promise<void>): void {
  test(`${id}: ${LEDGER[id].behaviour}`, run);
}

/** The code of the error that a batch fails with; null when it succeeds. */
export async function codeOf(
  run: (context: Excel.RequestContext) => Promise<void> | void,
): Promise<string | null> {
  return (await errorOf(run))?.code ?? null;
}

export async function errorOf(
  run: (context: Excel.RequestContext) => Promise<void> | void,
): Promise<OfficeExtension.Error | null> {
  try {
    await Excel.run(async (context) => {
      await run(context);
      await context.sync();
    });
    return null;
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error;
    throw error;
  }
}

export function activeSheet(context: Excel.RequestContext): Excel.Worksheet {
  return context.workbook.worksheets.getActiveWorksheet();
}

/** Values of a range, in a batch of their own. */
export function valuesOf(address: string): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = activeSheet(context).getRange(address).load('values');
    await context.sync();
    return range.values;
  });
}

export function textOf(address: string): Promise<string[][]> {
  return Excel.run(async (context) => {
    const range = activeSheet(context).getRange(address).load('text');
    await context.sync();
    return range.text;
  });
}

/** Sets values, in a batch of their own. */
export function put(address: string, values: unknown[][]): Promise<void> {
  return Excel.run(async (context) => {
    activeSheet(context).getRange(address).values = values;
    await context.sync();
  });
}
