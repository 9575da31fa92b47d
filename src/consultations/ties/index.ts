import { ConsultationSequels } from './consultation-sequels.js';
import { ConsultationStory } from './consultation-story.js';
import { ReferableConsultations } from './referable-consultations.js';
import { SubmissionContributions } from './submission-contributions.js';

/** What a consultation is to the rooms above, which never learn that there are consultations. */
export const ties = [ConsultationSequels, ConsultationStory, ReferableConsultations, SubmissionContributions];
