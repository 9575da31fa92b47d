import { Injectable } from '@nestjs/common';
import { Clock, type Role, type Viewer } from '../../platform/index.js';
import { ImportStaff } from '../import-staff.js';
import { organisersOf, peopleOf, spanOf, type Conversation } from './conversation.js';
import { ImportedMembers } from './imported-members.js';
import { ImportedRounds } from './imported-rounds.js';
import { ImportedSpace } from './imported-space.js';
import { beforeAll, nameOf, type Stage } from './stage.js';

const SERVICE = {
  slug: 'imported-youth-conversations',
  kind: 'youth-service' as const,
  name: { en: 'Imported youth conversations', cy: 'Sgyrsiau ieuenctid a fewnforiwyd' },
};

/** Puts a conversation into a thread of a youth space. Whoever ran it without voting becomes a youth worker, everybody else joins by code. */
@Injectable()
export class YouthStage {
  constructor(
    private readonly clock: Clock,
    private readonly staff: ImportStaff,
    private readonly space: ImportedSpace,
    private readonly members: ImportedMembers,
    private readonly rounds: ImportedRounds,
  ) {}

  set(conversation: Conversation, source: string): Promise<Stage> {
    const { from, to } = spanOf(conversation);
    return this.clock.at(beforeAll(from), async () => {
      const { moderator, organisers, workers, organisationId } = await this.adults(conversation, source);
      const around = await this.around(organisationId, source);
      const { spaceId, threadId } = await this.space.open(source, { organisationId, workers, ...around, topic: conversation.topic, from: beforeAll(from), to });
      const young = peopleOf(conversation).filter((id) => !organisers.has(id));
      const members = await this.members.enter(source, { spaceId, worker: moderator, personIds: young });
      const people = new Map([...organisers, ...members]);
      // A thread has no end of its own.
      return { roundId: await this.rounds.hostedBy(threadId), moderator, people, isPremoderated: true, close: () => Promise.resolve() };
    });
  }

  /** Whom a space takes beside its workers; the source names none of them. */
  private async around(organisationId: string, source: string): Promise<{ manager: Viewer; listener: Viewer }> {
    const member = (role: Role, name: string, en: string, cy: string): Promise<Viewer> => this.staff.member(source, { organisationId, role, name, jobTitle: { en, cy } });
    await member('safeguarding-lead', 'Imported Lead', 'Safeguarding lead', 'Arweinydd diogelu');
    await member('safeguarding-deputy', 'Imported Deputy', 'Deputy safeguarding lead', 'Dirprwy arweinydd diogelu');
    const manager = await member('supervisor', 'Imported Manager', 'Youth work manager', 'Rheolwr gwaith ieuenctid');
    return { manager, listener: await member('councillor', 'Imported Listener', 'Whoever the source meant to listen', 'Pwy bynnag y bwriadai’r ffynhonnell iddo wrando') };
  }

  /** One who moderates and wrote nothing, and whoever ran it: two at least (W6). */
  private async adults(conversation: Conversation, source: string): Promise<Adults> {
    const organisationId = await this.staff.organisation(SERVICE);
    const jobTitle = { en: 'Youth worker', cy: 'Gweithiwr ieuenctid' };
    const worker = (name: string): Promise<Viewer> => this.staff.member(source, { organisationId, role: 'youth-worker', name, jobTitle });
    const moderator = await worker('Imported Moderator');
    const organisers = new Map<string, Viewer>();
    for (const id of organisersOf(conversation)) organisers.set(id, await worker(nameOf(id)));
    const others = organisers.size > 0 ? [...organisers.values()] : [await worker('Imported Organiser')];
    return { organisationId, moderator, organisers, workers: [moderator, ...others] };
  }
}

interface Adults {
  readonly organisationId: string;
  readonly moderator: Viewer;
  /** By the source's ids. */
  readonly organisers: ReadonlyMap<string, Viewer>;
  readonly workers: readonly Viewer[];
}
