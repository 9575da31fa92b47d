import { Injectable } from '@nestjs/common';
import { InputType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { Files } from '../../files/index.js';
import { OrganisationEntity } from '../../identity/index.js';
import {
  dayOf,
  IdField,
  inWords,
  jurisdictionOf,
  LocalTextField,
  LocalTextInput,
  NotAllowed,
  NotAvailable,
  outcomeOf,
  problem,
  toTexts,
  UnitOfWork,
  type Day,
  type Problem,
  type ProblemText,
  type Viewer,
} from '../../platform/index.js';
import { worksFor } from '../decision.access.js';
import { DecisionEntity } from '../decision.entity.js';
import { decisionStepped } from '../decision.events.js';
import { Decision } from '../decision.type.js';
import { DecisionPaperEntity, PAPER_KIND } from '../papers/index.js';
import { NotDecidedYet } from './steps.problems.js';

@InputType({ description: 'A paper of a decision that is removed, after the years for which the law keeps it.' })
export class RemovePaperInput {
  @IdField('paper', 'Which paper.')
  @IsUUID()
  paperId!: string;

  @LocalTextField('Why; published.')
  why!: LocalTextInput;
}

export const PaperIsKept = problem(
  'PaperIsKept',
  'The law keeps the paper for longer (D8).',
  (until: Day): ProblemText => ({
    en: `The law keeps this paper with the decision. It may be removed from ${inWords(until, 'en')} on.`,
    cy: `Mae’r gyfraith yn cadw’r papur hwn gyda’r penderfyniad. Gellir ei dynnu o ${inWords(until, 'cy')} ymlaen.`,
  }),
);

export const RemovePaperOutcome = outcomeOf('RemovePaperOutcome', 'The decision without what the paper held.', Decision, [NotDecidedYet, PaperIsKept]);

type Kept = Pick<DecisionEntity, 'keptUntil' | 'papersKeptUntil'>;

/** A background paper is kept for fewer years than what is part of the record; both from the day of the decision (D8). */
export function refusalOfRemoval({ isBackground }: Pick<DecisionPaperEntity, 'isBackground'>, kept: Kept, today: Day): Problem | null {
  const until = isBackground ? kept.papersKeptUntil : kept.keptUntil;
  if (until === null) return new NotDecidedYet();
  return today < until ? new PaperIsKept(until) : null;
}

/** Takes away what a paper held; that it was there, and why it went, stays. */
@Injectable()
export class RemovePaper {
  constructor(
    private readonly work: UnitOfWork,
    private readonly files: Files,
  ) {}

  execute(viewer: Viewer, { paperId, why }: RemovePaperInput): Promise<Problem | DecisionEntity> {
    return this.work.run(async (tx) => {
      const paper = await tx.find(DecisionPaperEntity, { id: paperId });
      const decision = paper && (await tx.lock(DecisionEntity, { id: paper.decisionId }));
      if (!decision || !viewer.profile) return new NotAvailable();
      const { organisationId, id } = decision;
      if (!worksFor(viewer, organisationId)) return new NotAllowed();
      if (paper.removedAt) return decision;
      const { jurisdiction } = await tx.manager.findOneByOrFail(OrganisationEntity, { id: organisationId });
      const refusal = refusalOfRemoval(paper, decision, dayOf(tx.now, jurisdictionOf(jurisdiction).calendar));
      if (refusal) return refusal;
      const removed = { url: null, fileId: null, removedAt: tx.now, removedBy: viewer.profile.id, removedWhy: toTexts(why) };
      await tx.manager.update(DecisionPaperEntity, { id: paperId }, removed);
      await tx.query(`update decision_withheld set content = '{"texts": {}}' where part = 'paper' and part_id = $1`, [paperId]);
      await this.files.detachAll(tx, { kind: PAPER_KIND, id: paperId });
      decision.version += 1;
      tx.record(decisionStepped('paper-removed', decision));
      tx.audit({ organisationId, actor: viewer, act: 'decision.paper-removed', subject: { kind: 'decision', id }, details: { paperId, why: toTexts(why) } });
      return tx.save(DecisionEntity, decision);
    });
  }
}
