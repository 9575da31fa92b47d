import { Injectable } from '@nestjs/common';
import { Viewers } from '../../identity/index.js';
import { Clock, isRefusal, type Viewer } from '../../platform/index.js';
import { CreateCode, JoinSpace } from '../../youth-spaces/index.js';
import { ImportProblem } from '../import-problem.js';
import { ImportRecords } from '../import-records.js';
import { nameOf } from './stage.js';

export interface MembersGiven {
  readonly spaceId: string;
  /** Makes the code that they join by. */
  readonly worker: Viewer;
  readonly personIds: readonly string[];
}

/** As many as one code lets in. */
const MOST_BY_ONE_CODE = 1_000;
const HOUR_MS = 3_600_000;

/** People of a source as members of a youth space: joined by code, their age unknown (Y1, Y2). */
@Injectable()
export class ImportedMembers {
  constructor(
    private readonly clock: Clock,
    private readonly records: ImportRecords,
    private readonly createCode: CreateCode,
    private readonly join: JoinSpace,
    private readonly viewers: Viewers,
  ) {}

  async enter(source: string, { spaceId, worker, personIds }: MembersGiven): Promise<Map<string, Viewer>> {
    const joined = await this.records.of(source, 'person');
    const outside = personIds.filter((id) => !joined.has(id));
    while (outside.length > 0) await this.letIn(source, worker, spaceId, outside.splice(0, MOST_BY_ONE_CODE));
    const people = new Map<string, Viewer>();
    for (const [personId, profileId] of await this.records.of(source, 'person')) people.set(personId, await this.viewers.actingAs(profileId, 'en'));
    return people;
  }

  private async letIn(source: string, worker: Viewer, spaceId: string, personIds: readonly string[]): Promise<void> {
    const expiresAt = new Date(this.clock.now().getTime() + HOUR_MS);
    const made = await this.createCode.execute(worker, { spaceId, uses: personIds.length, expiresAt });
    if (isRefusal(made)) throw new ImportProblem(`no code could be made: ${made.texts.en}`);
    for (const personId of personIds) {
      await this.records.once(source, 'person', personId, async () => {
        const member = await this.join.execute({ code: made.code, pseudonym: nameOf(personId), ageBand: 'unknown' });
        return isRefusal(member) ? member : member.profileId;
      });
    }
  }
}
