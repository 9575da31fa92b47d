import { useLanguage } from '../text/use-text.js';
import { loadWords, type WordsName } from '../text/words.js';
import { useLater } from './use-later.js';

/** What a page can be read without, with the words that it needs, loaded once it is shown. */
export function usePart<Part>(words: readonly WordsName[], load: () => Promise<Part>): Part | undefined {
  const language = useLanguage();
  return useLater(async () => {
    const [part] = await Promise.all([load(), loadWords(language, words)]);
    return part;
  });
}
