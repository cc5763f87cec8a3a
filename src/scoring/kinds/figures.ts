import type { Clause } from '../../rubric/clause';
import type { Points } from '../../rubric/points';
import type { Figures } from '../evidence';
import type { Ledger } from '../ledger';

/** Says that a reviewer's figure is none that the clause allows; it costs nothing until a person looks. */
export function refuseFigure(clause: Clause, figure: Points, min: Points, max: Points, ledger: Ledger): void {
  ledger.warn({ code: 'figureOutOfRange', clause: clause.number, figure, min, max });
}

/** Whether the reviewer's figure is the clause's own price; any other is refused. */
export function isPrice(clause: Clause, { figures, sum }: Figures, price: Points, ledger: Ledger): boolean {
  if (figures.every((figure) => figure === price)) {
    if (figures.length > 1)
      ledger.warn({ code: 'quantityOnFixed', clause: clause.number, quantity: String(figures.length) });
    return true;
  }
  refuseFigure(clause, sum, price, price, ledger);
  return false;
}

/**
 * How many times the clause's price a reviewer's figure is: 扣1.5 where each costs 0.5 is three.
 * @returns null, with a warning, when it is no whole multiple.
 */
export function timesPrice(clause: Clause, { sum }: Figures, price: Points, ledger: Ledger): number | null {
  if (price > 0 && sum % price === 0) return sum / price;
  refuseFigure(clause, sum, price, clause.cap ?? ledger.item.points, ledger);
  return null;
}

/** Whether a reviewer's figure lies within a range; any other is refused. */
export function isWithin(clause: Clause, figure: Points, min: Points, max: Points, ledger: Ledger): boolean {
  if (figure >= min && figure <= max) return true;
  refuseFigure(clause, figure, min, max, ledger);
  return false;
}
