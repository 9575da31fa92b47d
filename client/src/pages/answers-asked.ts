import type { AnswersDueFilter } from '../graphql/generated/graphql.js';

/** How answers can be asked for by how they stand. */
export const answerStandings = ['owed', 'answered', 'vacant'] as const;

const filters: Record<(typeof answerStandings)[number], AnswersDueFilter> = { owed: { isOpen: true }, answered: { isOpen: false }, vacant: { isVacant: true } };

export interface AnswersAsked {
  mine: boolean;
  filter: AnswersDueFilter;
}

/** The list that an address asks for: it can hold anything, and what isn't known is passed over. */
export function answersAsked(search: URLSearchParams): AnswersAsked {
  const organisationId = /^org_[\w-]+$/.exec(search.get('council') ?? '')?.[0];
  const standing = answerStandings.find((name) => name === search.get('state'));
  return { mine: search.has('mine'), filter: { ...(organisationId && { organisationId }), ...(standing && filters[standing]) } };
}
