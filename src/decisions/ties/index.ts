import { DecisionContributors } from './decision-contributors.js';
import { DecisionSequels } from './decision-sequels.js';
import { DecisionStory } from './decision-story.js';
import { PromisingDecisions } from './promising-decisions.js';
import { ReferableDecisions } from './referable-decisions.js';

/** What a decision is to the rooms above, which never learn that there are decisions. */
export const ties = [DecisionContributors, DecisionSequels, DecisionStory, PromisingDecisions, ReferableDecisions];
