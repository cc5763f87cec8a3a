import { cliWords } from '../wording/cli';
import type { Command } from './arguments';
import { parseCommand, WrongUsage } from './arguments';
import { BadInput } from './badInput';
import { batch } from './batch';
import { compileFile } from './compileFile';
import { FileTrouble } from './files';
import { readFile } from './readFile';
import { score } from './score';

const EXIT = { done: 0, badInput: 1, wrongUsage: 2 } as const;

async function output(command: Command): Promise<string> {
  switch (command.kind) {
    case 'help':
      return `${cliWords('zh').usage}\n`;
    case 'score':
      return score(command.file, command.output, command.options);
    case 'batch':
      return batch(command.folder, command.output, command.options);
    case 'read':
      return readFile(command.file);
    case 'compile':
      return compileFile(command.file);
  }
}

/** One line on stderr: what, where, what to do. */
function complain(words: string): void {
  process.stderr.write(`${words.replace(/\s*\n\s*/g, ' ')}\n`);
}

async function main(words: readonly string[]): Promise<number> {
  try {
    process.stdout.write(await output(parseCommand(words)));
    return EXIT.done;
  } catch (error) {
    if (error instanceof WrongUsage) {
      complain(error.message);
      process.stderr.write(`${cliWords('zh').usage}\n`);
      return EXIT.wrongUsage;
    }
    if (error instanceof BadInput) complain(error.message);
    else if (error instanceof FileTrouble) {
      const say = error.action === 'read' ? cliWords('zh').cannotRead : cliWords('zh').cannotWrite;
      complain(say(error.path, error.code));
    } else throw error;
    return EXIT.badInput;
  }
}

process.exitCode = await main(process.argv.slice(2));
