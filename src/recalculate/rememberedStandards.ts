import type { ReadingTools } from '../reading/readingTools';

/** Standards that are kept: those of a few hundred rubrics. */
const MOST = 10_000;

/**
 * Reading that does not read the same standard twice: the workbooks of a street repeat one rubric. What is kept is
 * bounded, however many workbooks there are.
 */
export function rememberedStandards(tools: ReadingTools): ReadingTools {
  const known = new Map<string, ReturnType<ReadingTools['readStandard']>>();
  return {
    ...tools,
    readStandard: (text, points) => {
      const key = `${String(points)} ${text}`;
      const before = known.get(key);
      if (before) return before;
      const reading = tools.readStandard(text, points);
      if (known.size >= MOST) known.clear();
      known.set(key, reading);
      return reading;
    },
  };
}
