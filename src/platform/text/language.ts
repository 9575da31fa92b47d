/** The languages the product speaks. Texts of an organisation are kept in each of its own (L1). */
export const LANGUAGES = ['en', 'cy'] as const;
export type Language = (typeof LANGUAGES)[number];

export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.includes(value as Language);
}

/** The first language of an Accept-Language header that the product speaks, English otherwise. */
export function preferredLanguage(acceptLanguage: string | undefined): Language {
  if (!acceptLanguage) return 'en';
  const wanted = acceptLanguage
    .split(',')
    .map((part) => part.trim().split(/[-;]/)[0]?.toLowerCase())
    .find(isLanguage);
  return wanted ?? 'en';
}

/** A text of an organisation: the same thing said in each language it has been written in. */
export type Texts = Partial<Record<Language, string>>;

/** The reader's language where the text has it, otherwise any it has. */
export function inLanguage(texts: Texts, language: Language): { text: string; language: Language } {
  const own = texts[language];
  if (own !== undefined) return { text: own, language };
  const other = LANGUAGES.find((candidate) => texts[candidate] !== undefined) ?? 'en';
  return { text: texts[other] ?? '', language: other };
}

/** The languages of `required` in which nothing has been written. */
export function missingLanguages(texts: Texts, required: readonly Language[]): Language[] {
  return required.filter((language) => !texts[language]?.trim());
}
