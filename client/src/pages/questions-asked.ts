import type { QuestionFilter, QuestionSort, QuestionState } from '../graphql/generated/graphql.js';

export const questionStates: readonly QuestionState[] = ['PUBLISHED', 'ANSWERED', 'REOPENED'];
export const questionSorts: readonly QuestionSort[] = ['NEWEST', 'MOST_ASKED'];

const LONGEST = 200;

export interface QuestionsAsked {
  filter: QuestionFilter | null;
  sort: QuestionSort;
}

/** The list that an address asks for: it can hold anything, and what isn't known is passed over. */
export function questionsAsked(search: URLSearchParams): QuestionsAsked {
  const text = search.get('text')?.trim().slice(0, LONGEST);
  const council = /^org_[\w-]+$/.exec(search.get('council') ?? '')?.[0];
  const state = questionStates.find((name) => name === search.get('state'));
  const filter: QuestionFilter = { ...(text && { search: text }), ...(council && { organisationId: council }), ...(state && { states: [state] }) };
  return {
    filter: Object.keys(filter).length > 0 ? filter : null,
    sort: questionSorts.find((name) => name === search.get('sort')) ?? 'NEWEST',
  };
}
