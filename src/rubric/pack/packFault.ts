/** What is wrong at one place of a pack. Words for people are in wording/. */
export type PackFaultCode =
  | { readonly code: 'missing' }
  | { readonly code: 'wrongType'; readonly expected: string }
  | { readonly code: 'unknownKeys'; readonly keys: readonly string[] }
  | { readonly code: 'notOneOf'; readonly allowed: readonly string[] }
  | { readonly code: 'tooShort'; readonly least: number }
  | { readonly code: 'tooLong'; readonly most: number }
  | { readonly code: 'tooSmall'; readonly least: number }
  | { readonly code: 'tooBig'; readonly most: number }
  | { readonly code: 'tooManyDecimals' }
  | { readonly code: 'malformed' }
  /** The pack as a whole holds more values, or nests deeper, than any rubric does. */
  | { readonly code: 'tooLarge' }
  | { readonly code: 'tooDeep' }
  /** Points are plain decimals here, not thousandths. */
  | { readonly code: 'costsMoreThanItem'; readonly cost: number; readonly points: number }
  | { readonly code: 'aboveItemPoints'; readonly points: number }
  | { readonly code: 'unknownId'; readonly id: string }
  | { readonly code: 'duplicate'; readonly of: string }
  | { readonly code: 'sumDiffers'; readonly stated: number; readonly summed: number }
  | { readonly code: 'bandsOverlap'; readonly other: string }
  | { readonly code: 'emptyBand' }
  | { readonly code: 'rangeReversed' }
  | { readonly code: 'stepNotPositive' }
  | { readonly code: 'partNotNamed' }
  | { readonly code: 'figureNotGiven' };

/** `path` leads to the place from the top of the file: "categories[1].items[0].clauses[2].points"; "" is the whole. */
export type PackFault = PackFaultCode & { readonly path: string };

export type PathStep = string | number;

const PLAIN_KEY = /^[A-Za-z_$][\w$]*$/;

/** "categories[1].items[0]"; a key that is no plain word is quoted. */
export function formatPath(steps: readonly PathStep[]): string {
  let path = '';
  for (const step of steps) {
    if (typeof step === 'number') path += `[${step}]`;
    else if (PLAIN_KEY.test(step)) path += path === '' ? step : `.${step}`;
    else path += `[${JSON.stringify(step)}]`;
  }
  return path;
}
