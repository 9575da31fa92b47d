import type { IdeasFilter, IdeaSort, IdeaState, Topic } from '../graphql/generated/graphql.js';

export const ideaStates: readonly IdeaState[] = ['OPEN', 'AWAITING_ANSWER', 'ANSWERED', 'ADOPTED', 'DECLINED', 'BEING_DELIVERED', 'DELIVERED', 'WITHDRAWN'];
export const ideaSorts: readonly IdeaSort[] = ['NEWEST', 'RISING', 'MOST_SUPPORTED', 'CLOSEST', 'RANDOM', 'BEST_MATCH'];
export const ideaTopics: readonly Topic[] = ['STREETS', 'TRANSPORT', 'PARKS', 'WASTE', 'CLIMATE', 'HOUSING', 'HEALTH', 'LEARNING', 'CULTURE', 'COMMUNITY', 'ECONOMY', 'SAFETY', 'OTHER'];

export interface IdeasAsked {
  filter: IdeasFilter | null;
  sort: IdeaSort;
  seed: number | null;
}

/** One of those that there are, or nothing: an address can hold anything. */
const oneOf = <Name extends string>(names: readonly Name[], asked: string | null): Name | undefined => names.find((name) => name === asked);

/** The list that an address asks for. By chance: with the day's number, so that paging and sharing stay in one order. */
export function ideasAsked(search: URLSearchParams, day: number): IdeasAsked {
  const text = search.get('text')?.trim();
  const state = oneOf(ideaStates, search.get('state'));
  const sort = oneOf(ideaSorts, search.get('sort')) ?? (text ? 'BEST_MATCH' : 'NEWEST');
  const filter: IdeasFilter = {
    ...(text && { text }),
    ...(search.get('council') && { organisationId: search.get('council') }),
    ...(search.get('ward') && { wardId: search.get('ward') }),
    ...(oneOf(ideaTopics, search.get('topic')) && { topic: oneOf(ideaTopics, search.get('topic')) }),
    ...(state && { states: [state] }),
  };
  return {
    filter: Object.keys(filter).length > 0 ? filter : null,
    sort: sort === 'BEST_MATCH' && !text ? 'NEWEST' : sort,
    seed: sort === 'RANDOM' ? Number(search.get('seed') ?? day) || day : null,
  };
}
