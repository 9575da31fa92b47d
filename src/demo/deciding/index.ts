import { DemoCommittee } from './committee.js';
import { DemoDecisions } from './decisions.js';
import { DemoMarketOutcome } from './market.js';
import { DemoPublishing } from './publishing.js';
import { DemoTogether } from './together.js';

export { DemoCommittee, DemoDecisions, DemoTogether };
export type { ConsultationStory } from './story.js';

/** What is decided in the fictional place, by one councillor and by a committee. */
export const demoDeciding = [DemoPublishing, DemoMarketOutcome, DemoDecisions, DemoCommittee, DemoTogether];
