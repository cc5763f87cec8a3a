/** Excel on the web takes and gives 5 MB at once; sizes here are estimates, so less than half of it is used. */
export const BYTES_PER_TRIP = 2_000_000;

/** What one value costs in a request or an answer: three bytes a letter, as hanzi do, and quotes and commas. */
export function bytesOf(value: unknown): number {
  return typeof value === 'string' ? 3 * value.length + 4 : 20;
}

/** Packs things into round trips, none of which carries more than it should; a thing too large goes alone. */
export function inTrips<Thing>(
  things: readonly Thing[],
  size: (thing: Thing) => number,
): readonly (readonly Thing[])[] {
  const trips: Thing[][] = [];
  let bytes = Infinity;
  for (const thing of things) {
    const own = size(thing);
    if (bytes + own > BYTES_PER_TRIP) {
      trips.push([]);
      bytes = 0;
    }
    trips.at(-1)?.push(thing);
    bytes += own;
  }
  return trips;
}
