import { Injectable } from '@nestjs/common';
import { OrganisationEntity } from '../../identity/index.js';
import { NO_ID, UnitOfWork, type Problem } from '../../platform/index.js';
import { OutcomeFacts } from '../../proceedings/index.js';
import { DecisionEntity } from '../decision.entity.js';
import { refusalOfChange } from '../decision.rules.js';
import { refusalsOfOpening } from '../steps/index.js';
import { recordingOf, refusalsOfRecording } from './recording.js';

/** The full list of what a step still asks, by the same rules that refuse it. */
@Injectable()
export class StillAsked {
  constructor(
    private readonly work: UnitOfWork,
    private readonly outcomes: OutcomeFacts,
  ) {}

  /** To open it for views. */
  toOpen(id: string): Promise<Problem[]> {
    return this.work.run(async (tx) => {
      const decision = await tx.manager.findOneByOrFail(DecisionEntity, { id });
      const final = refusalOfChange(decision);
      return final ? [final] : refusalsOfOpening(tx, decision, decision.preElectionReason);
    });
  }

  /** To record it, when nothing of the record is written yet. */
  toRecord(id: string): Promise<Problem[]> {
    return this.work.run(async (tx) => {
      const decision = await tx.manager.findOneByOrFail(DecisionEntity, { id });
      const final = refusalOfChange(decision);
      if (final) return [final];
      const organisation = await tx.manager.findOneByOrFail(OrganisationEntity, { id: decision.organisationId });
      const nothing = { decisionId: id, version: decision.version, optionId: NO_ID, rejected: [], interests: { noneDeclared: false, declared: [] }, commitments: [] };
      const recording = await recordingOf(tx, decision, organisation, { input: nothing, cites: [] });
      return refusalsOfRecording(tx, recording, await this.outcomes.outcomeMissing(tx, id));
    });
  }
}
