import * as z from 'zod/mini';
import { DEFAULT_CHOICES, type Choices } from './choices';

// Compiled checkers need eval, which the pane's page forbids.
z.config({ jitless: true });

const KEY = 'kaohe.choices';

const schema = z.object({
  reasonColumn: z.boolean(),
  showBeforeWriting: z.boolean(),
}) satisfies z.ZodMiniType<Choices>;

/** What this person set before; the defaults where nothing was set, or where nothing can be kept. */
export function rememberedChoices(): Choices {
  try {
    const parsed = schema.safeParse(JSON.parse(localStorage.getItem(KEY) ?? 'null'));
    return parsed.success ? parsed.data : DEFAULT_CHOICES;
  } catch {
    // Browsers refuse storage to pages in frames when third-party data is blocked.
    return DEFAULT_CHOICES;
  }
}

export function rememberChoices(choices: Choices): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(choices));
  } catch {
    // The choice then holds until the pane is closed.
  }
}
