import { Global, Module } from '@nestjs/common';
import { CommitmentsModule } from '../commitments/index.js';
import { Citables } from './citables.js';
import { Citations } from './citations.js';
import { CameOfItResolver, ContributionResolver, Contributions, MyContributions, Sequels } from './contributions/index.js';
import { Contributors } from './contributors.js';
import { DecisionFacts } from './decision-facts.js';
import { Followers } from './followers.js';
import { OutcomeFacts } from './outcome-facts.js';
import { Recounts } from './recounts.js';
import { Referables } from './referables.js';
import { Stories } from './stories/index.js';

const questions = [Citables, Citations, Contributions, Contributors, DecisionFacts, Followers, OutcomeFacts, Recounts, Referables, Sequels, Stories];

/** Global, because a question and its answer live in rooms that don't import each other. */
@Global()
@Module({ imports: [CommitmentsModule], providers: [...questions, MyContributions, ContributionResolver, CameOfItResolver], exports: questions })
export class ProceedingsModule {}
