import type { DraftConsultationInput } from '../../consultations/index.js';
import type { Language, Texts } from '../../platform/index.js';

/** What is asked, and who is invited; the times are the seed's. */
export type QuestionnaireStory = Pick<
  DraftConsultationInput,
  'title' | 'summary' | 'stillOpen' | 'alreadyFixed' | 'affects' | 'options' | 'level' | 'resultsShown' | 'pages'
>;

/** An option by its place; several of them, or what goes to each; a place on a map; own words. Null where nothing was said. */
export type Said = string | number | readonly number[] | null;

/** What one person sent in, item by item in the order in which they are asked. */
export interface Respondent {
  readonly said: readonly Said[];
  readonly mayQuote?: boolean;
  readonly language?: Language;
}

/** What people said under one name: by the places of those respondents who said it. */
export interface ThemeStory {
  readonly name: Texts;
  readonly description: Texts;
  readonly saidBy: readonly number[];
  /** Words of one of them who permits it. */
  readonly quoted?: { readonly from: number; readonly words: string };
  readonly done: 'did' | 'partly' | 'did-not';
  readonly why: Texts;
}

export const both = (en: string, cy: string): Texts => ({ en, cy });
/** Things in order, with the names by which the others speak of them. */
export const named = (...labels: Texts[]): { key: string; label: Texts }[] => labels.map((label, at) => ({ key: String(at), label }));
