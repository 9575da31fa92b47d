type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/**
 * A whole sentence for each plural form of a language: English has two, Welsh six. Nothing is glued together.
 * `zero` may be given in any language, for the sentence that says "none".
 */
export function pluralIn(locale: string): (count: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(locale);
  return (count, forms) => forms[count === 0 && forms.zero !== undefined ? 'zero' : rules.select(count)] ?? forms.other;
}
