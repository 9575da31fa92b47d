import { Injectable } from '@nestjs/common';
import { Clock, Database, dayOf, inForce, jurisdictionOf, localMarkdown, localText, type GraphqlContext, type Texts } from '../../platform/index.js';
import { factsOf } from '../standing.js';
import { stateNow, type SpaceFacts, type YouthSpaceState } from '../youth-space.rules.js';
import { Codes } from './codes.js';
import type { YouthCodeOffer } from './joining.type.js';
import { NOTICE } from './notice.js';
import { offeredPseudonyms } from './pseudonym.rules.js';

interface OfferRow extends Record<string, unknown> {
  id: string;
  organisation_id: string;
  jurisdiction: string;
  state: YouthSpaceState;
  facts: SpaceFacts;
  title: Texts;
  influences: Texts;
  outside_hours: Texts;
  taken: string[];
}

/** What somebody who holds a code is shown before they join (Y8). */
@Injectable()
export class OffersReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly codes: Codes,
  ) {}

  /** Null when the code opens nothing now; why is not said. */
  async ofCode({ viewer }: GraphqlContext, code: string): Promise<YouthCodeOffer | null> {
    const now = this.clock.now();
    const spaceId = await this.codes.spaceOf(code, now);
    const row = spaceId === null ? null : await this.read(spaceId, now);
    if (!row || stateNow(row.state, row.facts) !== 'open') return null;
    const { language } = viewer;
    const space = {
      spaceUuid: row.id,
      organisationId: row.organisation_id,
      title: localText(row.title, language),
      notice: localMarkdown(NOTICE, language),
      influences: localMarkdown(row.influences, language),
      outsideHours: localMarkdown(row.outside_hours, language),
      consentAge: consentAgeOf(row.jurisdiction, now),
    };
    return { space, pseudonyms: offeredPseudonyms(new Set(row.taken), language) };
  }

  private read(spaceId: string, now: Date): Promise<OfferRow | null> {
    return this.database.row<OfferRow>(
      `select s.id, s.organisation_id, o.jurisdiction, s.state, ${factsOf('$2')} as facts, s.title, s.influences, s.outside_hours,
         array(select m.pseudonym_key from youth_membership m where m.space_id = s.id and m.pseudonym_key is not null) as taken
       from youth_space s join organisation o on o.id = s.organisation_id where s.id = $1`,
      [spaceId, now],
    );
  }
}

function consentAgeOf(code: string, now: Date): number {
  const { consentAge, calendar } = jurisdictionOf(code);
  return inForce(consentAge, dayOf(now, calendar));
}
