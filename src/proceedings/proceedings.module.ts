import { Global, Module } from '@nestjs/common';
import { DecisionFacts } from './decision-facts.js';
import { OutcomeFacts } from './outcome-facts.js';

/** Global, because a question and its answer live in rooms that don't import each other. */
@Global()
@Module({ providers: [DecisionFacts, OutcomeFacts], exports: [DecisionFacts, OutcomeFacts] })
export class ProceedingsModule {}
