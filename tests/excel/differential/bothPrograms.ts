import { FILE, type Program } from '../../recalculate/desk';
import { EXCEL } from '../excelProgram';
import { comparable, sorted, written } from './comparable';

/** Excel's adapter with the file's beside it: whatever is read or done, both must read and do the same. */
export const BOTH: Program = (file) => {
  const [excel, inFile] = [EXCEL(file), FILE(file)];
  // What formulas show in a file is worked out by the program that opens it next.
  let told = comparable;
  return {
    host: {
      capture: async () => {
        const snapshot = await excel.host.capture();
        expect(told(snapshot)).toEqual(told(await inFile.host.capture()));
        return snapshot;
      },
      apply: async (plan) => {
        const outcome = await excel.host.apply(plan);
        expect(sorted(outcome)).toEqual(sorted(await inFile.host.apply(plan)));
        told = written;
        return outcome;
      },
    },
    bytes: excel.bytes,
  };
};
