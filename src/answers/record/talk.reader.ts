import { Injectable } from '@nestjs/common';
import { Clock, Database, type GraphqlContext } from '../../platform/index.js';
import { Answerables } from '../answerables.js';
import { AnswersReader } from '../answers.reader.js';
import type { TalkedAbout } from './desk.type.js';

const LATELY_MS = 14 * 86_400_000;
const MOST = 10;

/** What people take part in: in a ward, or in a council as a whole. */
@Injectable()
export class TalkReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly answerables: Answerables,
    private readonly answers: AnswersReader,
  ) {}

  async talkedAbout(context: GraphqlContext, place: { organisationId: string; wardId: string | null }): Promise<TalkedAbout[]> {
    const wanted = { organisationId: place.organisationId, wardId: place.wardId, first: MOST, since: new Date(this.clock.now().getTime() - LATELY_MS) };
    const ofKinds = await Promise.all(
      this.answerables.kinds().map(async ([kind, answerable]) => ((await answerable.talkedAbout?.(wanted)) ?? []).map((talk) => ({ ...talk, kind }))),
    );
    const most = ofKinds.flat().sort((a, b) => b.activity - a.activity).slice(0, MOST);
    return Promise.all(most.map(async ({ kind, id, activity }) => ({ activity, subject: await this.answers.subjects(context).load(`${kind}:${id}`) })));
  }

  async owedInAll(profileId: string): Promise<number> {
    const row = await this.database.row<{ count: number }>(
      'select count(*)::int as count from answer_due where owed_by = $1 and answered_at is null and lifted_at is null',
      [profileId],
    );
    return row?.count ?? 0;
  }
}
