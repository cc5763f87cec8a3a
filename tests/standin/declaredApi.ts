import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import ts from 'typescript';

/** Class → requirement set ("1.9", or "online"/"desktop"/"none") → its members' names, parted by spaces. */
export type DeclaredApi = Record<string, Record<string, string>>;

/** Members that are the client's own and never reach Excel. */
const CLIENT_ONLY = new Set(['context', 'items', 'set', 'load', 'toJSON', 'track', 'untrack']);

/** A member of a class as Microsoft declares it. */
export interface DeclaredMember {
  readonly type: string;
  readonly name: string;
  readonly set: string;
  /** A property whose value is no object of Excel's own. */
  readonly isValue: boolean;
}

/** Every member of every class in `Excel`, once each. */
export function declaredMembersOf(text: string): readonly DeclaredMember[] {
  const source = ts.createSourceFile('index.d.ts', text, ts.ScriptTarget.Latest, false);
  const classes = source.statements.flatMap((statement) =>
    ts.isModuleDeclaration(statement) &&
    statement.name.text === 'Excel' &&
    statement.body &&
    ts.isModuleBlock(statement.body)
      ? statement.body.statements.filter(ts.isClassDeclaration)
      : [],
  );
  const names = new Set(classes.flatMap(({ name }) => (name ? [name.text] : [])));
  return classes.flatMap(({ name: type, members }) => {
    const seen = new Set<string>();
    return members.flatMap((item): DeclaredMember[] => {
      if (!type || !item.name || !ts.isIdentifier(item.name)) return [];
      const name = item.name.text;
      if (CLIENT_ONLY.has(name) || seen.has(name)) return [];
      seen.add(name);
      const of =
        ts.isPropertyDeclaration(item) && item.type ? text.slice(item.type.pos, item.type.end).trim() : null;
      const isValue =
        of !== null && !names.has(of.replace('Excel.', '')) && !of.startsWith('OfficeExtension.');
      return [{ type: type.text, name, set: setOf(text.slice(item.pos, item.end)), isValue }];
    });
  });
}

/** The text of Microsoft's declarations. */
export function declarations(): string {
  const file = createRequire(`${process.cwd()}/package.json`).resolve('@types/office-js/index.d.ts');
  return readFileSync(file, 'utf8');
}

/** Reads Microsoft's declarations (@types/office-js): every member of every class in `Excel`, by its [Api set]. */
export function declaredApi(): DeclaredApi {
  const api: Record<string, Record<string, string[]>> = {};
  for (const { type, name, set } of declaredMembersOf(declarations())) {
    const sets = (api[type] ??= {});
    (sets[set] ??= []).push(name);
  }
  return Object.fromEntries(
    Object.entries(api).map(([type, sets]) => [
      type,
      Object.fromEntries(
        Object.entries(sets)
          .sort(([one], [other]) => (one < other ? -1 : 1))
          .map(([set, names]) => [set, names.sort().join(' ')]),
      ),
    ]),
  );
}

function setOf(declaration: string): string {
  const set = /Api set:\s*([^\]\n]+)/.exec(declaration)?.[1] ?? '';
  if (set.startsWith('ExcelApiOnline')) return 'online';
  if (set.startsWith('ExcelApiDesktop')) return 'desktop';
  return /ExcelApi (\d+\.\d+)/.exec(set)?.[1] ?? 'none';
}
