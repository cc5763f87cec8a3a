import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import ts from 'typescript';

/** Class → requirement set ("1.9", or "online"/"desktop"/"none") → its members' names, parted by spaces. */
export type DeclaredApi = Record<string, Record<string, string>>;

/** Members that are the client's own and never reach Excel. */
const CLIENT_ONLY = new Set(['context', 'items', 'set', 'load', 'toJSON', 'track', 'untrack']);

/** Reads Microsoft's declarations (@types/office-js): every member of every class in `Excel`, by its [Api set]. */
export function declaredApi(): DeclaredApi {
  const file = createRequire(`${process.cwd()}/package.json`).resolve('@types/office-js/index.d.ts');
  const text = readFileSync(file, 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, false);
  const api: DeclaredApi = {};
  for (const statement of source.statements) {
    if (!ts.isModuleDeclaration(statement) || statement.name.text !== 'Excel') continue;
    if (!statement.body || !ts.isModuleBlock(statement.body)) continue;
    for (const declaration of statement.body.statements) {
      if (!ts.isClassDeclaration(declaration) || !declaration.name) continue;
      const sets = new Map<string, Set<string>>();
      const seen = new Set<string>();
      for (const item of declaration.members) {
        if (!item.name || !ts.isIdentifier(item.name)) continue;
        const name = item.name.text;
        if (CLIENT_ONLY.has(name) || seen.has(name)) continue;
        seen.add(name);
        const set = setOf(text.slice(item.pos, item.end));
        sets.set(set, (sets.get(set) ?? new Set()).add(name));
      }
      const rows = [...sets].sort(([one], [other]) => (one < other ? -1 : 1));
      if (rows.length > 0) {
        api[declaration.name.text] = Object.fromEntries(
          rows.map(([set, names]) => [set, [...names].sort().join(' ')]),
        );
      }
    }
  }
  return api;
}

function setOf(declaration: string): string {
  const set = /Api set:\s*([^\]\n]+)/.exec(declaration)?.[1] ?? '';
  if (set.startsWith('ExcelApiOnline')) return 'online';
  if (set.startsWith('ExcelApiDesktop')) return 'desktop';
  return /ExcelApi (\d+\.\d+)/.exec(set)?.[1] ?? 'none';
}
