import type { FileFault } from '../snapshot/fileFault';
import type { HostFault } from '../snapshot/host';
import type { Locale } from './locale';
import { messagesIn } from './messages';
import { wordsOf } from './wordsByCode';

/** Why a workbook was not read or written: what, where, and what to do. */
export function hostFaultText(fault: HostFault, locale: Locale): string {
  return wordsOf(messagesIn(locale).hostFault, fault);
}

/** Why a file is no workbook that can be read, and what to do. */
export function fileFaultText(fault: FileFault, fileName: string, locale: Locale): string {
  const words = messagesIn(locale);
  return words.inFile(fileName, wordsOf(words.fileFault, fault));
}
