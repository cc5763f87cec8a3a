import { cliWords } from '../wording/cli';
import type { Locale } from '../wording/locale';
import { BadInput } from './badInput';
import { readBytes } from './files';

/** @throws BadInput where the file is no JSON, FileTrouble where it cannot be read. */
export function readJson(file: string, locale: Locale): unknown {
  const text = new TextDecoder().decode(readBytes(file));
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new BadInput(cliWords(locale).notJson(file), { cause: error });
  }
}
