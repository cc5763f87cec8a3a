import type { Transport } from '../../../src/standin/client/transport';

/**
 * Lets batches of several sessions through one at a time, in an order that the numbers choose, with something done in
 * between.
 */
export class Doorman {
  readonly #waiting: (() => void)[] = [];
  #scheduled = false;

  constructor(
    private readonly next: () => number,
    private readonly between: () => void,
  ) {}

  guard(transport: Transport): Transport {
    return {
      execute: async (request) => {
        await new Promise<void>((enter) => {
          this.#waiting.push(enter);
          this.#open();
        });
        return transport.execute(request);
      },
      onEvents: (receive) => {
        transport.onEvents(receive);
      },
    };
  }

  #open(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    setTimeout(() => {
      this.#scheduled = false;
      const [enter] = this.#waiting.splice(Math.floor(this.next() * this.#waiting.length), 1);
      this.between();
      enter?.();
      if (this.#waiting.length > 0) this.#open();
    });
  }
}
