import { createContext, useContext } from 'react';
import type { Catalogue, LanguageTag } from './catalogue.js';
import { wordsIn, type Words, type WordsName } from './words.js';

interface Reading {
  language: LanguageTag;
  text: Catalogue;
}

const ReadingContext = createContext<Reading | undefined>(undefined);

export const TextProvider = ReadingContext.Provider;

function useReading(): Reading {
  const reading = useContext(ReadingContext);
  if (!reading) throw new Error('useText needs a TextProvider above it');
  return reading;
}

/** The messages in the reader's language. */
export const useText = (): Catalogue => useReading().text;

/** Messages that the page has named in its `words`. */
export const useWords = <Name extends WordsName>(name: Name): Words<Name> => wordsIn(useReading().language, name);

export const useLanguage = (): LanguageTag => useReading().language;

/** Whole numbers as the reader writes them: 14,283. */
export function useNumber(): (count: number) => string {
  const { language } = useReading();
  return (count) => count.toLocaleString(language === 'cy' ? 'cy-GB' : 'en-GB');
}

/** Whole pounds as the reader writes them: £14,283. Not left to a currency's format, which in Welsh differs between server and browsers. */
export function useMoney(): (pounds: number) => string {
  const number = useNumber();
  return (pounds) => `${pounds < 0 ? '−' : ''}£${number(Math.abs(pounds))}`;
}
