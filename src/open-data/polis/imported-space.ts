import { Injectable } from '@nestjs/common';
import { DECIDED_IN_SOURCE, THE_CODE } from '../../moderation/index.js';
import { isRefusal, type Viewer } from '../../platform/index.js';
import { OpenSpace, PrepareSpace, StartDuty, StartThread, type PrepareYouthSpaceInput } from '../../youth-spaces/index.js';
import { ImportRecords } from '../import-records.js';
import { ImportedReadiness } from './imported-readiness.js';

export interface SpaceGiven {
  readonly organisationId: string;
  readonly workers: readonly Viewer[];
  /** Signs for it, and has promised to listen: of the source, nobody. */
  readonly manager: Viewer;
  readonly listener: Viewer;
  readonly topic: string;
  readonly from: Date;
  readonly to: Date;
}

const DAY_MS = 86_400_000;

/** Makes a space ready, and opens it. */
@Injectable()
export class ImportedOpening {
  constructor(
    private readonly readiness: ImportedReadiness,
    private readonly openSpace: OpenSpace,
  ) {}

  async execute(spaceId: string, given: Pick<SpaceGiven, 'manager' | 'listener' | 'from' | 'to'> & { worker: Viewer }): ReturnType<OpenSpace['execute']> {
    await this.readiness.give(spaceId, given, given);
    return this.openSpace.execute(given.worker, { spaceId });
  }
}

/** A space of its own for one conversation, staffed from its beginning to its end. */
@Injectable()
export class ImportedSpace {
  constructor(
    private readonly records: ImportRecords,
    private readonly prepare: PrepareSpace,
    private readonly opening: ImportedOpening,
    private readonly startDuty: StartDuty,
    private readonly startThread: StartThread,
  ) {}

  async open(source: string, given: SpaceGiven): Promise<{ spaceId: string; threadId: string }> {
    const [worker] = given.workers;
    if (!worker) throw new Error('A space has workers');
    const spaceId = await this.records.once(source, 'youth-space', 'the one', async () => {
      const space = await this.prepare.execute('system', preparing(given));
      if (isRefusal(space)) return space;
      const opened = await this.opening.execute(space.id, { worker, ...given });
      return isRefusal(opened) ? opened : opened.id;
    });
    for (const each of given.workers) await this.staff(source, spaceId, each, given);
    const threadId = await this.records.once(source, 'youth-thread', 'the one', async () => {
      const thread = await this.startThread.execute(worker, { spaceId, question: { en: given.topic }, withRound: true, statementsLanguage: 'en' });
      return isRefusal(thread) ? thread : thread.id;
    });
    return { spaceId, threadId };
  }

  /** A shift lasts a day at most. */
  private async staff(source: string, spaceId: string, worker: Viewer, { from, to }: SpaceGiven): Promise<void> {
    for (let begins = from.getTime(); begins <= to.getTime(); begins += DAY_MS) {
      const [startsAt, endsAt] = [new Date(begins), new Date(begins + DAY_MS)];
      await this.records.once(source, 'duty', `${worker.profile?.id} ${begins}`, async () => {
        const shift = await this.startDuty.execute(worker, { spaceId, startsAt, endsAt });
        return isRefusal(shift) ? shift : shift.id;
      });
    }
  }
}

function preparing({ organisationId, workers, topic }: SpaceGiven): PrepareYouthSpaceInput {
  return {
    organisationId,
    title: { en: topic },
    topic: { en: topic },
    influences: { en: 'The source does not say.' },
    outsideHours: { en: 'This conversation was held elsewhere and is over.' },
    charter: [...THE_CODE, DECIDED_IN_SOURCE].map(({ text }) => text),
    workerIds: workers.flatMap(({ profile }) => (profile ? [profile.id] : [])),
    mayStaffAlone: false,
  };
}
