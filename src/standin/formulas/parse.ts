import { readReference, type Reference } from './references';
import { tokens, type Token } from './tokens';

export type Expression =
  | { readonly kind: 'constant'; readonly value: string | number | boolean | null }
  | { readonly kind: 'error'; readonly code: string }
  | { readonly kind: 'reference'; readonly reference: Reference }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[] }
  | { readonly kind: 'unary'; readonly operator: '-' | '+' | '%'; readonly operand: Expression }
  | {
      readonly kind: 'binary';
      readonly operator: string;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: 'array'; readonly rows: readonly (readonly Expression[])[] };

/** A formula that cannot be worked out here: none at all (`syntax`), or of a form that is not known. */
export class FormulaFault extends Error {
  override readonly name = 'FormulaFault';
  constructor(
    message: string,
    readonly syntax = false,
  ) {
    super(message);
  }
}

export function isSyntaxFault(failure: unknown): boolean {
  return failure instanceof FormulaFault && failure.syntax;
}

/** From the loosest binding to the tightest. */
const LEVELS: readonly (readonly string[])[] = [
  ['=', '<>', '<', '>', '<=', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];

/**
 * Reads a formula, with or without its "=".
 * @throws FormulaFault for what is no formula, and for structured references and other forms it does not know.
 */
export function parseFormula(formula: string): Expression {
  const pieces = tokens(formula.replace(/^=/, ''));
  if (!pieces) throw new FormulaFault(`unreadable formula ${formula}`, true);
  return new Parser(pieces.filter(({ kind }) => kind !== 'space')).whole();
}

class Parser {
  private at = 0;
  constructor(private readonly pieces: readonly Token[]) {}

  whole(): Expression {
    const expression = this.level(0);
    if (this.at < this.pieces.length)
      throw new FormulaFault(`unexpected ${this.pieces[this.at]?.text ?? ''}`, true);
    return expression;
  }

  private peek(): string {
    const token = this.pieces[this.at];
    return token?.kind === 'operator' ? token.text : '';
  }

  private take(operator: string): boolean {
    if (this.peek() !== operator) return false;
    this.at += 1;
    return true;
  }

  private expect(operator: string): void {
    if (!this.take(operator)) throw new FormulaFault(`${operator} is missing`, true);
  }

  private level(depth: number): Expression {
    const operators = LEVELS[depth];
    if (!operators) return this.prefixed();
    let left = this.level(depth + 1);
    while (operators.includes(this.peek())) {
      const operator = this.peek();
      this.at += 1;
      left = { kind: 'binary', operator, left, right: this.level(depth + 1) };
    }
    return left;
  }

  /** A sign binds tighter than "^" in Excel: =-2^2 is 4. */
  private prefixed(): Expression {
    if (this.take('-')) return { kind: 'unary', operator: '-', operand: this.prefixed() };
    if (this.take('+')) return { kind: 'unary', operator: '+', operand: this.prefixed() };
    if (this.take('@')) return this.prefixed();
    let operand = this.primary();
    while (this.take('%')) operand = { kind: 'unary', operator: '%', operand };
    return operand;
  }

  private primary(): Expression {
    const token = this.pieces[this.at];
    if (!token) throw new FormulaFault('the formula ends too early', true);
    if (this.take('(')) {
      const inner = this.level(0);
      this.expect(')');
      return inner;
    }
    if (this.take('{')) return this.array();
    this.at += 1;
    switch (token.kind) {
      case 'number':
        return { kind: 'constant', value: Number(token.text) };
      case 'text':
        return { kind: 'constant', value: token.text.slice(1, -1).replaceAll('""', '"') };
      case 'error':
        return { kind: 'error', code: token.text.toUpperCase() };
      case 'reference':
        return { kind: 'reference', reference: readReference(token) };
      case 'function':
        return this.call(token.text);
      case 'name':
        if (/^true$/i.test(token.text)) return { kind: 'constant', value: true };
        if (/^false$/i.test(token.text)) return { kind: 'constant', value: false };
        return { kind: 'name', name: token.text };
      case 'structured':
        throw new FormulaFault(`the structured reference ${token.text}`);
      default:
        throw new FormulaFault(`unexpected ${token.text}`, true);
    }
  }

  private call(name: string): Expression {
    this.expect('(');
    const args: Expression[] = [];
    if (this.take(')')) return { kind: 'call', name, args };
    do {
      const empty = [',', ')'].includes(this.peek());
      args.push(empty ? { kind: 'constant', value: null } : this.level(0));
    } while (this.take(','));
    this.expect(')');
    return { kind: 'call', name, args };
  }

  private array(): Expression {
    const rows: Expression[][] = [];
    do {
      const row: Expression[] = [];
      do row.push(this.level(0));
      while (this.take(','));
      rows.push(row);
    } while (this.take(';'));
    this.expect('}');
    return { kind: 'array', rows };
  }
}
