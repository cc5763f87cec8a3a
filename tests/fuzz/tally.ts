/** Counts how cases ended, and keeps those that broke the law. */
export class Tally {
  readonly #refused = new Map<string, number>();
  readonly broken: string[] = [];
  #results = 0;
  #slowest = 0;

  /** Tries one case; `name` says how to find it again. */
  async try(name: string, attempt: () => Promise<string | null> | string | null): Promise<void> {
    const begin = performance.now();
    try {
      const refused = await attempt();
      if (refused === null) this.#results += 1;
      else this.#refused.set(refused, (this.#refused.get(refused) ?? 0) + 1);
    } catch (error) {
      this.broken.push(`${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    }
    this.#slowest = Math.max(this.#slowest, performance.now() - begin);
  }

  /** One line on stderr, which `npm test` shows. */
  print(what: string): void {
    const refused = [...this.#refused].sort(([, one], [, other]) => other - one);
    const tried = this.#results + this.broken.length + refused.reduce((sum, [, count]) => sum + count, 0);
    const codes = refused.map(([code, count]) => `${code} ${count}`).join(', ');
    process.stderr.write(
      `fuzz, ${what}: tried ${tried}, results ${this.#results}, refused ${codes || 'none'}, ` +
        `broken ${this.broken.length}; the slowest took ${Math.round(this.#slowest)} ms\n`,
    );
  }
}
