import { cliWords } from '../wording/cli';
import type { Locale } from '../wording/locale';
import type { Command } from './arguments';
import { parseCommand } from './arguments';
import { BadInput } from './badInput';
import { batch } from './batch';
import { compileFile } from './compileFile';
import { FileTrouble } from './files';
import { readFile } from './readFile';
import { score } from './score';
import { WrongUsage } from './wrongUsage';

const EXIT = { done: 0, badInput: 1, wrongUsage: 2 } as const;

async function output(command: Command): Promise<string> {
  switch (command.kind) {
    case 'help':
      return `${cliWords(command.locale).usage}\n`;
    case 'score':
      return score(command.file, command.output, command.options);
    case 'batch':
      return batch(command.folder, command.output, command.options);
    case 'read':
      return readFile(command.file, command.options);
    case 'compile':
      return compileFile(command.file, command.locale);
  }
}

/** One line on stderr: what, where, what to do. */
function complain(words: string): void {
  process.stderr.write(`${words.replace(/\s*\n\s*/g, ' ')}\n`);
}

async function main(words: readonly string[]): Promise<number> {
  let locale: Locale = 'zh';
  try {
    const command = parseCommand(words);
    locale = command.locale;
    process.stdout.write(await output(command));
    return EXIT.done;
  } catch (error) {
    if (error instanceof WrongUsage) {
      complain(error.message);
      process.stderr.write(`${cliWords(error.locale).usage}\n`);
      return EXIT.wrongUsage;
    }
    if (error instanceof BadInput) complain(error.message);
    else if (error instanceof FileTrouble) complain(fileTroubleText(error, locale));
    else throw error;
    return EXIT.badInput;
  }
}

function fileTroubleText({ action, path, code }: FileTrouble, locale: Locale): string {
  const { cannotRead, cannotWrite } = cliWords(locale);
  return action === 'read' ? cannotRead(path, code) : cannotWrite(path, code);
}

process.exitCode = await main(process.argv.slice(2));
