import { readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { versionAtMost } from '../../src/standin/protocol/apiSets';

/** A use of Excel's API, with the requirement set that Microsoft's declarations give it. */
export interface ApiUse {
  /** "src/excel/capture/cells.ts:42" */
  readonly place: string;
  readonly member: string;
  /** "ExcelApi 1.9", "ExcelApiOnline 1.1". */
  readonly set: string;
}

/**
 * Every use of a member of Excel's API in src/excel, and in a text given besides: properties and methods by their types,
 * and what is loaded by name.
 */
export function apiUses(besides: string): {
  readonly inExcel: readonly ApiUse[];
  readonly inText: readonly ApiUse[];
} {
  const extra = resolve('src/excel/besides.ts');
  const files = readdirSync('src/excel', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => resolve('src/excel', name));
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
    types: ['office-js'],
    strict: true,
    noEmit: true,
    skipLibCheck: true,
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => name === extra || fileExists(name);
  host.getSourceFile = (name, ...rest) =>
    name === extra
      ? ts.createSourceFile(name, besides, ts.ScriptTarget.ES2022, true)
      : getSourceFile(name, ...rest);
  const program = ts.createProgram([...files, extra], options, host);
  const usesIn = (name: string): readonly ApiUse[] => {
    const file = program.getSourceFile(name);
    if (!file) throw new Error(`not read: ${name}`);
    return usesOf(file, program.getTypeChecker());
  };
  return { inExcel: files.flatMap(usesIn), inText: usesIn(extra) };
}

/** Whether an Excel that offers ExcelApi up to `floor` has it. */
export function isOffered({ set }: ApiUse, floor: string): boolean {
  const version = /^ExcelApi (\d+\.\d+)\b/.exec(set)?.[1];
  return version !== undefined && versionAtMost(version, floor);
}

function usesOf(file: ts.SourceFile, checker: ts.TypeChecker): readonly ApiUse[] {
  const uses: ApiUse[] = [];
  const note = (node: ts.Node, symbol: ts.Symbol | undefined): void => {
    const found = symbol && declared(symbol);
    if (!found) return;
    const { line } = file.getLineAndCharacterOfPosition(node.getStart());
    uses.push({ place: `${relative('.', file.fileName)}:${line + 1}`, ...found });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) note(node, checker.getSymbolAtLocation(node.name));
    if (ts.isBindingElement(node)) {
      const from = checker.getTypeAtLocation(node.parent);
      note(node, from.getProperty((node.propertyName ?? node.name).getText()));
    }
    if (
      ts.isCallExpression(node) &&
      ts.isPropertyAccessExpression(node.expression) &&
      node.expression.name.text === 'load'
    ) {
      const of = checker.getTypeAtLocation(node.expression.expression);
      const paths = node.arguments
        .flatMap((argument) => literals(argument))
        .flatMap((text) => text.split(','));
      for (const path of paths) for (const symbol of along(of, path, node, checker)) note(node, symbol);
    }
    node.forEachChild(visit);
  };
  visit(file);
  return uses;
}

/** The texts of an argument: 'a,b' or ['a', 'b']. */
function literals(argument: ts.Expression): readonly string[] {
  if (ts.isStringLiteralLike(argument)) return [argument.text];
  return ts.isArrayLiteralExpression(argument) ? argument.elements.flatMap((one) => literals(one)) : [];
}

/** The members that a path of a load names ("items/replies/items/content"). */
function along(of: ts.Type, path: string, at: ts.Node, checker: ts.TypeChecker): readonly ts.Symbol[] {
  const found: ts.Symbol[] = [];
  let type = of;
  for (const name of path.trim().split('/')) {
    const symbol = type.getProperty(name);
    if (!symbol) return found;
    found.push(symbol);
    const next = checker.getTypeOfSymbolAtLocation(symbol, at);
    type = checker.getIndexTypeOfType(next, ts.IndexKind.Number) ?? next;
  }
  return found;
}

/** A member that Microsoft declares, with its set; undefined for what is no Excel API or bears no set. */
function declared(symbol: ts.Symbol): Pick<ApiUse, 'member' | 'set'> | undefined {
  const declaration = symbol.declarations?.find((one) =>
    one.getSourceFile().fileName.includes(join('@types', 'office-js')),
  );
  if (!declaration) return undefined;
  const text = declaration.getSourceFile().text.slice(declaration.pos, declaration.end);
  const set = /\[Api set: *([^\]]+)\]/.exec(text)?.[1]?.trim();
  const owner =
    ts.isClassDeclaration(declaration.parent) || ts.isInterfaceDeclaration(declaration.parent)
      ? declaration.parent.name?.text
      : '';
  return set === undefined ? undefined : { member: `${owner ?? ''}.${symbol.name}`, set };
}
