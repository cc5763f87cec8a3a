/** Excel on the web takes and gives 5 MB at once; sizes here are estimates, so less than half of it is used. */
export const BYTES_PER_TRIP = 2_000_000;

/** What one value costs in a request or an answer: hanzi take three bytes, quotes and backslashes two. */
export function bytesOf(value: unknown): number {
  if (typeof value !== 'string') return 20;
  let bytes = 4;
  for (let index = 0; index < value.length; index += 1) {
    const code = value.charCodeAt(index);
    bytes += code >= 0x80 ? 3 : code === QUOTE || code === BACKSLASH || code < 0x20 ? 2 : 1;
  }
  return bytes;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

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
