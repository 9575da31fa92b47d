import { AnswerableIdea } from './answerable-idea.js';
import { CitableIdea } from './citable-idea.js';
import { DraftableIdeas } from './draftable-ideas.js';
import { IdeaContributions } from './idea-contributions.js';
import { IdeaPresence } from './idea-presence.js';
import { IdeaSequels } from './idea-sequels.js';
import { IdeaStory } from './idea-story.js';
import { ReportableIdeas } from './reportable-ideas.js';

/** What an idea is to the rooms above, which never learn that there are ideas. */
export const ties = [AnswerableIdea, CitableIdea, DraftableIdeas, IdeaContributions, IdeaPresence, IdeaSequels, IdeaStory, ReportableIdeas];
