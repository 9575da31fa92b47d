import { Injectable } from '@nestjs/common';
import { InputType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { IdField, isRefusal, LocalTextField, LocalTextInput, NumberField, outcomeOf, TranslationMissing, UnitOfWork, VersionChanged, type Problem, type Transaction, type Viewer } from '../../platform/index.js';
import { EndWhatIsChosen } from '../handing/index.js';
import { spaceForStaff } from '../preparing/index.js';
import { recordSpace } from '../record-space.js';
import type { YouthSpaceEntity } from '../youth-space.entity.js';
import { YouthSpace } from '../youth-space.type.js';
import { SpaceUnfinished } from './deciding.problems.js';
import { keepDecision, wordsFor } from './keep-decision.js';

@InputType({ description: 'Which youth space to close for good, and what the young people are told.' })
export class CloseYouthSpaceInput {
  @IdField('space', 'A space you work in or supervise.')
  @IsUUID()
  spaceId!: string;

  @NumberField('The version of the space that you saw.', { least: 1, most: 2 ** 31 - 1 })
  version!: number;

  @LocalTextField('Why it closes and where young people can go now; they read it.')
  words!: LocalTextInput;
}

export const CloseYouthSpaceOutcome = outcomeOf('CloseYouthSpaceOutcome', 'The space, closed, or why it was not.', YouthSpace, [SpaceUnfinished, VersionChanged, TranslationMissing]);

/**
 * Closes a space for good, once nothing in it waits for an adult any more: no post or statement to be read, nothing that
 * lies with a councillor (Y10). Nobody joins or writes from then on and what is being chosen ends; those who were in it
 * still read it, take along what is kept of them, and leave (Y9).
 */
@Injectable()
export class CloseSpace {
  constructor(
    private readonly work: UnitOfWork,
    private readonly choosing: EndWhatIsChosen,
  ) {}

  execute(viewer: Viewer, { spaceId, version, words }: CloseYouthSpaceInput): Promise<Problem | YouthSpaceEntity> {
    return this.work.run(async (tx) => {
      const now = await spaceForStaff(tx, viewer, { spaceId, version });
      if (isRefusal(now)) return now;
      const said = await wordsFor(tx, now.space, words);
      if (isRefusal(said)) return said;
      const threads = await tx.query<{ id: string }>('select id from youth_thread where space_id = $1 order by id for update', [spaceId]);
      if (await isUnfinished(tx, spaceId)) return new SpaceUnfinished();
      for (const { id } of threads) await this.choosing.execute(tx, id);
      await endItsTimes(tx, spaceId);
      await keepDecision(tx, viewer, { spaceId, kind: 'closed', words: said });
      now.space.state = 'closed';
      return recordSpace(tx, now.space, { act: 'closed', actor: viewer, details: { words: said } });
    });
  }
}

async function isUnfinished(tx: Transaction, spaceId: string): Promise<boolean> {
  const waiting = await tx.query(
    `select from youth_thread t where t.space_id = $1 and (
       t.state in ('handed-over', 'back')
       or exists (select from youth_post b where b.thread_id = t.id and b.state = 'waiting')
       or exists (select from statement_round r join statement w on w.round_id = r.id where r.host_kind = 'youth-thread' and r.host_id = t.id and w.state = 'waiting'))
     limit 1`,
    [spaceId],
  );
  return waiting.length > 0;
}

/** Codes, hours on duty to come, and invitations. */
async function endItsTimes(tx: Transaction, spaceId: string): Promise<void> {
  await tx.query('update youth_code set ended_at = $2 where space_id = $1 and ended_at is null', [spaceId, tx.now]);
  await tx.query('delete from duty_shift where space_id = $1 and starts_at >= $2', [spaceId, tx.now]);
  await tx.query('update duty_shift set ends_at = $2 where space_id = $1 and ends_at > $2', [spaceId, tx.now]);
  await tx.query('update thread_visit set withdrawn_at = $2 where withdrawn_at is null and ends_at > $2 and thread_id in (select id from youth_thread where space_id = $1)', [spaceId, tx.now]);
}
