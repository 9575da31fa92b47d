import { Injectable } from '@nestjs/common';
import { InputType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { IdField, outcomeOf, type Problem, type Viewer } from '../../platform/index.js';
import { TryAgainInAMinute } from '../bursts/index.js';
import { SupportsUsedUp } from '../calls/index.js';
import { IdeaClosed, IdeaMerged, SupportWasRemoved } from '../idea.problems.js';
import { Idea, type SupportChanged } from '../idea.type.js';
import { ChangeSupport } from './change-support.js';

@InputType({ description: 'Which idea you support.' })
export class SupportIdeaInput {
  @IdField('idea', 'The idea.')
  @IsUUID()
  ideaId!: string;
}

export const SupportIdeaOutcome = outcomeOf('SupportIdeaOutcome', 'The idea with your support counted.', Idea, [IdeaClosed, IdeaMerged, SupportsUsedUp, SupportWasRemoved, TryAgainInAMinute]);

/** A citizen supports an idea. Asking twice changes nothing (V2); enough of them make an answer due, once. */
@Injectable()
export class SupportIdea {
  constructor(private readonly support: ChangeSupport) {}

  execute(viewer: Viewer, { ideaId }: SupportIdeaInput): Promise<Problem | SupportChanged> {
    return this.support.execute(viewer, ideaId, true);
  }
}
