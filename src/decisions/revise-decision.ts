import { Injectable } from '@nestjs/common';
import { Field, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsUUID } from 'class-validator';
import { Files } from '../files/index.js';
import { OrganisationEntity } from '../identity/index.js';
import {
  asOneRefusal,
  IdField,
  isRefusal,
  jurisdictionOf,
  LocalTextField,
  LocalTextInput,
  NotAllowed,
  NotAvailable,
  outcomeOf,
  SeveralProblems,
  toTexts,
  TranslationMissing,
  UnitOfWork,
  VersionChanged,
  type Problem,
  type Texts,
  type Transaction,
  type Viewer,
} from '../platform/index.js';
import { auditOf, CannotBeCited, CitesField, Citing, textsOfCites, type Cite, type CiteInput } from './cites/index.js';
import { mayDecide } from './decision.access.js';
import { DecisionEntity } from './decision.entity.js';
import { decisionRevised } from './decision.events.js';
import { AlreadyDecided, NoticeTooShort } from './decision.problems.js';
import { refusalOfChange, refusalOfNotice } from './decision.rules.js';
import { Decision } from './decision.type.js';
import { attachPapers, papersBefore } from './papers/index.js';
import { namesItsOwn, refusalOfLanguages } from './steps/index.js';
import {
  ContentIncomplete,
  contentOf,
  DecisionContentInput,
  PeriodBackwards,
  PreferenceTooEarly,
  publishVersion,
  refusalsOfContent,
  TwoPreferred,
  versionOf,
  type WrittenContent,
} from './versions/index.js';
import { UnknownGround } from './withheld/index.js';

@InputType({ description: 'A new version of a decision that is before the public. The earlier ones stay readable.' })
export class ReviseDecisionInput extends DecisionContentInput {
  @IdField('dec', 'Which decision.')
  @IsUUID()
  decisionId!: string;

  @Field(() => Int, { description: 'The version you saw.' })
  @IsInt()
  version!: number;

  @CitesField('What it draws on besides, and what it sets aside, each with why. What was cited before stays cited.')
  cites?: CiteInput[] | null;

  @LocalTextField('Why it is changed; published with the new version.')
  whyChanged!: LocalTextInput;
}

export const ReviseDecisionOutcome = outcomeOf('ReviseDecisionOutcome', 'The decision in its new version.', Decision, [
  ...[AlreadyDecided, VersionChanged, NoticeTooShort, TranslationMissing, SeveralProblems],
  ...[ContentIncomplete, TwoPreferred, PreferenceTooEarly, PeriodBackwards, UnknownGround, CannotBeCited],
]);

/** Changes what is published the only way there is: by another version, with a reason (D4). */
@Injectable()
export class ReviseDecision {
  constructor(
    private readonly work: UnitOfWork,
    private readonly files: Files,
    private readonly citing: Citing,
  ) {}

  async execute(viewer: Viewer, input: ReviseDecisionInput): Promise<Problem | DecisionEntity> {
    const cites = await this.citing.read(input.cites);
    if (isRefusal(cites)) return cites;
    return this.work.run(async (tx) => {
      const decision = await tx.lock(DecisionEntity, { id: input.decisionId });
      if (!decision) return new NotAvailable();
      if (!mayDecide(viewer, decision)) return new NotAllowed();
      const { options } = await versionOf(tx, decision);
      const written = contentOf(input, decision.id, tx.now, { options, papers: await papersBefore(tx, decision.id) });
      const whyChanged = toTexts(input.whyChanged);
      const final = refusalOfChange(decision) ?? (decision.version === input.version ? null : new VersionChanged());
      const refusal = final ?? (await refusalOfRevision(tx, decision, { written, whyChanged, cites }));
      const notTheirs = refusal ?? (await attachPapers(this.files, tx, viewer, written.papers));
      return notTheirs ?? this.publish(tx, viewer, decision, { written, whyChanged, cites });
    });
  }

  private async publish(tx: Transaction, viewer: Viewer, decision: DecisionEntity, { written, whyChanged, cites }: Revision): Promise<DecisionEntity> {
    const { decidesOn, decidesUntil, wardIds, topics } = written.content;
    const number = decision.versionNumber + 1;
    Object.assign(decision, { decidesOn, decidesUntil, wardIds, topics, versionNumber: number, version: decision.version + 1 });
    const { organisationId, id, councillorId: publishedBy } = decision;
    await publishVersion(tx, { decisionId: id, number, publishedBy, whyChanged }, written);
    await this.citing.write(tx, decision, publishedBy, cites);
    tx.record(decisionRevised(decision));
    tx.audit({ organisationId, actor: viewer, act: 'decision.revised', subject: { kind: 'decision', id }, details: { number, decidesOn, decidesUntil, cites: auditOf(cites) } });
    return tx.save(DecisionEntity, decision);
  }
}

interface Revision {
  readonly written: WrittenContent;
  readonly whyChanged: Texts;
  readonly cites: readonly Cite[];
}

async function refusalOfRevision(tx: Transaction, decision: DecisionEntity, { written, whyChanged, cites }: Revision): Promise<Problem | null> {
  const organisation = await tx.manager.findOneByOrFail(OrganisationEntity, { id: decision.organisationId });
  if (!(await namesItsOwn(tx, written, organisation.id))) return new NotAvailable();
  const jurisdiction = jurisdictionOf(organisation.jurisdiction);
  return asOneRefusal([
    refusalOfNotice({ ...decision, decidesOn: written.content.decidesOn }, decision.firstPublishedAt, jurisdiction),
    ...refusalsOfContent(written, decision, tx.now, jurisdiction),
    refusalOfLanguages(organisation, written, { whyChanged, ...textsOfCites(cites) }),
  ]);
}
