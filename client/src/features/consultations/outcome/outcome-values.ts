import type { OutcomeDone, OutcomeForWritingQuery, PromiseKept, PublishOutcomeInput } from '../../../graphql/generated/graphql.js';
import { localText } from '../../../ui/bilingual.js';

export type Values = Record<string, string>;
export type Writing = NonNullable<OutcomeForWritingQuery['consultation']>;
type Told = Writing['outcomeVersions'][number];

export const TEXTS = ['weAsked', 'youSaid', 'weDid'] as const;
export const whyOf = (at: number): string => `themes.${at}.why`;
export const doneOf = (at: number): string => `themes.${at}.done`;

/** Empty, or what stands where it is to be said anew. */
export function valuesFor({ themes, outcomeVersions: [told] }: Writing): Values {
  const texts = [...TEXTS, 'keptBecause' as const].flatMap((name) => halves(name, told?.[name].translations));
  const ofThemes = themes.flatMap(({ id }, at) => {
    const before = told?.themes.find(({ themeId }) => themeId === id);
    return [[doneOf(at), before?.done ?? ''] as const, ...halves(whyOf(at), before?.why.translations)];
  });
  return Object.fromEntries([...texts, ...ofThemes, ...halves('whyChanged', undefined), ['levelKept', told?.levelKept ?? '']]);
}

function halves(name: string, translations: Told['weAsked']['translations'] | undefined): (readonly [string, string])[] {
  return (['EN', 'CY'] as const).map((language) => [`${name}.${language.toLowerCase()}`, translations?.find((half) => half.language === language)?.text ?? ''] as const);
}

export function inputOf(values: Values, { id: consultationId, themes }: Writing): PublishOutcomeInput {
  const text = (name: string) => localText(values, name);
  return {
    consultationId,
    weAsked: text('weAsked'),
    youSaid: text('youSaid'),
    weDid: text('weDid'),
    keptBecause: text('keptBecause'),
    levelKept: values['levelKept'] as PromiseKept,
    themes: themes.map(({ id: themeId }, at) => ({ themeId, done: values[doneOf(at)] as OutcomeDone, why: text(whyOf(at)) })),
  };
}

/** Everything that is still empty, by the names of its fields; the server is the judge of the rest. */
export function stillMissing(values: Values, { themes, organisation: { languages }, outcomeVersions }: Writing): string[] {
  const texts = [...TEXTS, 'keptBecause', ...themes.map((_, at) => whyOf(at)), ...(outcomeVersions.length > 0 ? ['whyChanged'] : [])];
  const inLanguages = texts.flatMap((name) => languages.map((language) => `${name}.${language.toLowerCase()}`));
  return [...inLanguages, ...themes.map((_, at) => doneOf(at)), 'levelKept'].filter((name) => !values[name]?.trim());
}
