import { useEffect, useState } from 'react';
import { useLanguage } from '../text/use-text.js';
import { loadWords, type WordsName } from '../text/words.js';

/** What a page can be read without, loaded once it is shown; nothing until then, and offline. */
export function useLater<Part>(load: () => Promise<Part>): Part | undefined {
  const [start] = useState(() => load);
  const [loaded, setLoaded] = useState<{ part: Part }>();
  useEffect(() => {
    void start().then(
      (part) => setLoaded({ part }),
      () => undefined,
    );
  }, [start]);
  return loaded?.part;
}

/** The same with the words that it needs. */
export function usePart<Part>(words: readonly WordsName[], load: () => Promise<Part>): Part | undefined {
  const language = useLanguage();
  return useLater(async () => {
    const [part] = await Promise.all([load(), loadWords(language, words)]);
    return part;
  });
}
