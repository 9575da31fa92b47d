import { Injectable } from '@nestjs/common';
import { Field, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsOptional, IsString, IsUUID } from 'class-validator';
import { councillorInOffice } from '../identity/index.js';
import {
  IdField,
  newId,
  NotAllowed,
  NotAvailable,
  OptionalTextField,
  outcomeOf,
  TextField,
  UnitOfWork,
  type Problem,
  type Transaction,
  type Viewer,
} from '../platform/index.js';
import { DraftEntity } from './draft.entity.js';
import { DraftChangedMeanwhile, DraftTooLong, NotADraft, TooManyDrafts } from './draft.problems.js';
import { refusalOfAnother, refusalOfContent } from './draft.rules.js';
import { Draft, toDraft } from './draft.type.js';
import { Draftables } from './draftables.js';
import { Drafts } from './drafts.js';

@InputType({ description: 'What you have typed so far. It needn’t be complete: it is checked when you publish it.' })
export class SaveDraftInput {
  @IdField('draft', 'The draft; leave it out to begin one.', { nullable: true })
  @IsOptional()
  @IsUUID()
  id?: string | null;

  @Field(() => Int, { nullable: true, description: 'The version you saw, where the draft isn’t new.' })
  @IsOptional()
  @IsInt()
  seenVersion?: number | null;

  @TextField('What it is to become, e.g. `idea`. Stays as it was begun.', { most: 40 })
  kind!: string;

  @OptionalTextField('What it is about, e.g. the id of what it answers. Stays as it was begun.', { most: 100 })
  about?: string | null;

  @IdField('org', 'At work: the organisation whose draft it is. Stays as it was begun.', { nullable: true })
  @IsOptional()
  @IsUUID()
  organisationId?: string | null;

  @IdField('prof', 'The councillor for whom you draft it. Stays as it was begun.', { nullable: true })
  @IsOptional()
  @IsUUID()
  forProfileId?: string | null;

  @Field(() => String, { description: 'What was typed: a JSON object of at most 256 KB.' })
  @IsString()
  content!: string;
}

export const SaveDraftOutcome = outcomeOf('SaveDraftOutcome', 'The draft as it is kept.', Draft, [
  DraftChangedMeanwhile,
  DraftTooLong,
  NotADraft,
  TooManyDrafts,
]);

/** Keeps what was typed. Sent again after a lost connection it is kept once; what others wrote meanwhile stays. */
@Injectable()
export class SaveDraft {
  constructor(
    private readonly work: UnitOfWork,
    private readonly drafts: Drafts,
    private readonly draftables: Draftables,
  ) {}

  execute(viewer: Viewer, input: SaveDraftInput): Promise<Problem | DraftEntity> {
    return this.work.run(async (tx) => {
      const refusal = refusalOfContent(input.content);
      if (refusal) return refusal;
      return input.id ? this.change(tx, viewer, input.id, input) : this.begin(tx, viewer, input);
    });
  }

  private async change(tx: Transaction, viewer: Viewer, id: string, { content, seenVersion }: SaveDraftInput): Promise<Problem | DraftEntity> {
    const draft = await this.drafts.lock(tx, viewer, id);
    if (!draft || !viewer.profile) return new NotAvailable();
    if (draft.content === content) return draft;
    if (draft.version !== seenVersion) return new DraftChangedMeanwhile(toDraft(draft));
    return tx.save(DraftEntity, { ...draft, content, changedBy: viewer.profile.id, changedAt: tx.now, version: draft.version + 1 });
  }

  private async begin(tx: Transaction, viewer: Viewer, input: SaveDraftInput): Promise<Problem | DraftEntity> {
    const draft = toEntity(viewer, input, tx.now);
    if (!draft || !this.draftables.mayWrite(viewer, draft)) return new NotAllowed();
    if (!(await isForSomebodyInOffice(tx, draft))) return new NotAvailable();
    const begun = await draftsBegunBy(tx, draft.ownerProfileId);
    const same = begun.find((other) => isSame(other, draft));
    return same ?? refusalOfAnother(begun.length) ?? tx.save(DraftEntity, draft);
  }
}

function toEntity(viewer: Viewer, input: SaveDraftInput, now: Date): DraftEntity | null {
  if (!viewer.profile) return null;
  const { kind, about = null, organisationId = null, forProfileId = null, content } = input;
  const { id } = viewer.profile;
  return { id: newId(), kind, about, organisationId, forProfileId, content, ownerProfileId: id, changedBy: id, changedAt: now, version: 1, readyAt: null };
}

async function isForSomebodyInOffice(tx: Transaction, { organisationId, forProfileId }: DraftEntity): Promise<boolean> {
  if (!forProfileId) return true;
  return organisationId !== null && (await councillorInOffice(tx, organisationId, forProfileId)) !== null;
}

/** With the profile locked, so that what is begun at the same instant is counted. */
async function draftsBegunBy(tx: Transaction, ownerProfileId: string): Promise<DraftEntity[]> {
  await tx.query('select 1 from profile where id = $1 for no key update', [ownerProfileId]);
  return tx.manager.findBy(DraftEntity, { ownerProfileId });
}

/** The same first save, come twice. */
function isSame(one: DraftEntity, other: DraftEntity): boolean {
  return (['kind', 'about', 'organisationId', 'forProfileId', 'content'] as const).every((part) => one[part] === other[part]);
}
