import { Global, Module } from '@nestjs/common';
import { Citables } from './citables.js';
import { Citations } from './citations.js';
import { Contributors } from './contributors.js';
import { DecisionFacts } from './decision-facts.js';
import { Followers } from './followers.js';
import { OutcomeFacts } from './outcome-facts.js';
import { Recounts } from './recounts.js';

const questions = [Citables, Citations, Contributors, DecisionFacts, Followers, OutcomeFacts, Recounts];

/** Global, because a question and its answer live in rooms that don't import each other. */
@Global()
@Module({ providers: questions, exports: questions })
export class ProceedingsModule {}
