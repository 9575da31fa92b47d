import { useCallback } from 'react';
import type { LanguageTag } from '../text/catalogue.js';
import { useLanguage } from '../text/use-text.js';

/** Loaded with the first thing that is said: no page waits for them. */
const sources = { en: () => import('../text/en/announcing.js'), cy: () => import('../text/cy/announcing.js') };

type What = keyof Awaited<ReturnType<(typeof sources)['en']>>['words'];

/** What comes within so long is said as one. */
const GATHER_MS = 2_000;
/** And then nothing for so long, so that listening to the page stays possible. */
const REST_MS = 6_000;

const waiting = new Map<What, number>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** Says how many of something arrived to those who listen: politely, and "3 new arguments" rather than three times one. */
export function useAnnounce(): (what: What, count: number) => void {
  const language = useLanguage();
  return useCallback(
    (what, count) => {
      if (count === 0) return;
      waiting.set(what, (waiting.get(what) ?? 0) + count);
      timer ??= setTimeout(() => void say(language), GATHER_MS);
    },
    [language],
  );
}

async function say(language: LanguageTag): Promise<void> {
  const { words } = await sources[language]();
  write([...waiting].map(([what, count]) => words[what](count)).join(' '));
  waiting.clear();
  timer = setTimeout(() => {
    write('');
    timer = waiting.size > 0 ? setTimeout(() => void say(language), 0) : undefined;
  }, REST_MS);
}

/** In the one place that every page has for it. */
function write(text: string): void {
  const place = document.getElementById('announcer');
  if (place) place.textContent = text;
}
