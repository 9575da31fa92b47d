import type { Refusal } from '../../../graphql/refusal.js';
import type { AgeBand, Language, PaperContentInput, EnteredPaperFragment, PaperSource, QuestionsFragment, ReceivedInput } from '../../../graphql/generated/graphql.js';
import { answersFrom, valuesFor, type Values } from '../taking-part/fields.js';

type Pages = QuestionsFragment['pages'];

export const emptyReceived = { 'received.source': 'PAPER', 'received.place': '', 'received.receivedOn': '', 'received.receivedBeforeClosing': '', 'received.scanIds': '' };

/** The fields of what a paper says, empty or as it was entered. */
export function contentValues(pages: Pages, paper?: EnteredPaperFragment): Values {
  const sent = paper ? { ...paper, isAdult: false, wantsOutcome: false } : null;
  const about = { 'content.language': paper?.language ?? 'EN', 'content.wardId': paper?.ward?.id ?? '', 'content.ageBand': paper?.ageBand ?? '' };
  return { ...valuesFor(pages, sent), ...about };
}

export function contentFrom(pages: Pages, values: Values): PaperContentInput {
  return {
    answers: answersFrom(pages, values),
    language: values['content.language'] as Language,
    wardId: values['content.wardId'] || null,
    ageBand: (values['content.ageBand'] || null) as AgeBand | null,
    mayQuote: values['mayQuote'] === 'yes',
  };
}

export const receivedFrom = (values: Values): ReceivedInput => ({
  source: values['received.source'] as PaperSource,
  place: values['received.place'] ?? '',
  receivedOn: values['received.receivedOn'] ?? '',
  receivedBeforeClosing: values['received.receivedBeforeClosing'] === 'yes',
  scanIds: (values['received.scanIds'] ?? '').split(' ').filter(Boolean),
});

/** The questionnaire's fields are called as in taking part, without the part of the input that they stand in. */
export function atAnswers(refusal: Refusal | undefined): Refusal | undefined {
  return refusal && { ...refusal, fields: (refusal.fields ?? []).map(({ path, message }) => ({ path: path.replace(/^content\.answers\./, 'answers.'), message })) };
}
