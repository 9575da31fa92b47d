import { Injectable } from '@nestjs/common';
import { Endings } from '../../identity/index.js';
import { Database, type Texts } from '../../platform/index.js';

/** Says before a councillor’s appointment ends what becomes of the answers that they owe. */
@Injectable()
export class EndingCouncillor {
  constructor(
    private readonly database: Database,
    endings: Endings,
  ) {
    endings.register(({ role, profileId, organisationId }) => (role === 'councillor' ? this.foretell(profileId, organisationId) : Promise.resolve([])));
  }

  private async foretell(profileId: string, organisationId: string): Promise<Texts[]> {
    const row = await this.database.row<{ owed: number }>(
      'select count(*)::int as owed from answer_due where owed_by = $1 and organisation_id = $2 and answered_at is null and lifted_at is null',
      [profileId, organisationId],
    );
    const owed = row?.owed ?? 0;
    return owed === 0 ? [] : [wordsFor(owed)];
  }
}

function wordsFor(owed: number): Texts {
  const count = { en: owed === 1 ? 'One answer that they owe passes' : `${owed} answers that they owe pass`, cy: `Mae’r atebion sy’n ddyledus ganddynt (${owed})` };
  return {
    en: `${count.en} to the next councillor of the ward, or waits until you name somebody. You can hand it over first.`,
    cy: `${count.cy} yn mynd at gynghorydd nesaf y ward, neu’n aros nes i chi enwi rhywun. Gallwch eu trosglwyddo yn gyntaf.`,
  };
}
