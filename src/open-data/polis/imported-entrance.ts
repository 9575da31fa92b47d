import { Injectable } from '@nestjs/common';
import { Clock, isRefusal, type Problem, type Viewer } from '../../platform/index.js';
import { CreateCode, JoinSpace, RecordConsent } from '../../youth-spaces/index.js';
import { ImportProblem } from '../import-problem.js';
import { ImportRecords } from '../import-records.js';
import { nameOf } from './stage.js';

const HOUR_MS = 3_600_000;

export interface MembersGiven {
  readonly spaceId: string;
  /** Makes the code that they join by. */
  readonly worker: Viewer;
  readonly personIds: readonly string[];
}

/**
 * Lets people of a source into a youth space by one code. The source says no age, so that a guardian is asked for wherever
 * the rule of the place asks for one (Y1): whoever ran the conversation had seen to that, and it is noted as seen.
 */
@Injectable()
export class ImportedEntrance {
  constructor(
    private readonly clock: Clock,
    private readonly records: ImportRecords,
    private readonly createCode: CreateCode,
    private readonly join: JoinSpace,
    private readonly recordConsent: RecordConsent,
  ) {}

  async letIn(source: string, { spaceId, worker, personIds }: MembersGiven): Promise<void> {
    const expiresAt = new Date(this.clock.now().getTime() + HOUR_MS);
    const made = await this.createCode.execute(worker, { spaceId, uses: personIds.length, expiresAt });
    if (isRefusal(made)) throw new ImportProblem(`no code could be made: ${made.texts.en}`);
    for (const personId of personIds) await this.records.once(source, 'person', personId, () => this.enter(worker, made.code, personId));
  }

  private async enter(worker: Viewer, code: string, personId: string): Promise<Problem | string> {
    const member = await this.join.execute({ code, pseudonym: nameOf(personId), ageBand: 'unknown' });
    if (isRefusal(member)) return member;
    const noted = await this.recordConsent.execute(worker, { memberId: member.membershipId });
    // Where no rule asks, nothing is noted.
    return isRefusal(noted) && noted.code !== 'ConsentNotAsked' ? noted : member.profileId;
  }
}
