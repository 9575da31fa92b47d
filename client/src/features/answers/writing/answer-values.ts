import type { AnswerPosition, AnswerToReviseFragment, PublishAnswerInput } from '../../../graphql/generated/graphql.js';
import { localText } from '../../../ui/bilingual.js';
import { emptyPromises, promisesOf } from '../../../ui/promise-fields.js';
import { sourcesFrom, sourcesOf } from './source-fields.js';

export type Values = Record<string, string>;

export const emptyAnswer: Values = { position: '', 'text.en': '', 'text.cy': '', 'whose.en': '', 'whose.cy': '', ...sourcesFrom([]), ...emptyPromises };

type Said = Pick<PublishAnswerInput, 'position' | 'text' | 'whose' | 'sources'>;

/** What was typed, as the API takes it. */
export const wordsOf = (values: Values): Said => ({
  position: values['position'] as AnswerPosition,
  text: localText(values, 'text'),
  whose: values['position'] === 'NOT_OURS' ? localText(values, 'whose') : null,
  sources: sourcesOf(values),
});

export const answerOf = (values: Values) => ({ ...wordsOf(values), commitments: promisesOf(values) });

type Translated = AnswerToReviseFragment['text']['translations'];

const halves = (name: string, translations: Translated): Values =>
  Object.fromEntries(translations.map(({ language, text }) => [`${name}.${language.toLowerCase()}`, text]));

/** What stands, in each of its languages, as its form begins. */
export const valuesFrom = ({ position, text, whose, sources }: AnswerToReviseFragment): Values => ({
  ...emptyAnswer,
  position,
  ...halves('text', text.translations),
  ...halves('whose', whose?.translations ?? []),
  ...sourcesFrom(sources),
  'reason.en': '',
  'reason.cy': '',
});
