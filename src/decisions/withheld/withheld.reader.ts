import DataLoader from 'dataloader';
import { Injectable } from '@nestjs/common';
import { Database, dayOf, globalId, inForce, jurisdictionOf, Clock, localMarkdown, localText, perRequest, type GraphqlContext, type Language, type Viewer } from '../../platform/index.js';
import { officesThatReadWithheld } from '../decision.access.js';
import type { WithheldContent, WithheldPartKind } from './withheld.entity.js';
import type { WithheldPartType, WithholdingGroundType } from './withheld.type.js';

interface Row {
  [column: string]: unknown;
  decision_id: string;
  jurisdiction: string;
  part: WithheldPartKind;
  part_id: string;
  ground: string;
  content: WithheldContent | null;
}

/** That something is withheld is read by everybody; what it says comes out of the database only for who may read it (D9). */
@Injectable()
export class WithheldReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Of the version that stands. */
  readonly partsOf = perRequest((context) => new DataLoader<string, WithheldPartType[]>((ids) => this.parts(ids, context.viewer)));

  /** Grounds on which a council may withhold something today. */
  async groundsFor(context: GraphqlContext, organisationId: string): Promise<WithholdingGroundType[]> {
    const row = await this.database.row<{ jurisdiction: string }>('select jurisdiction from organisation where id = $1', [organisationId]);
    return row ? this.grounds(row.jurisdiction, context.viewer.language) : [];
  }

  private async parts(ids: readonly string[], viewer: Viewer): Promise<WithheldPartType[][]> {
    const rows = await this.database.rows<Row>(
      `select w.decision_id, o.jurisdiction, w.part, w.part_id, w.ground,
         case when d.organisation_id = any($2) then w.content end as content
       from decision_withheld w
       join decision d on d.id = w.decision_id and d.version_number = w.version_number
       join organisation o on o.id = d.organisation_id
       where w.decision_id = any($1) and d.state <> 'draft' order by w.part, w.part_id`,
      [ids, officesThatReadWithheld(viewer)],
    );
    return ids.map((id) => rows.filter((row) => row.decision_id === id).flatMap((row) => this.toPart(row, viewer.language)));
  }

  private toPart({ part, part_id, ground, jurisdiction, content }: Row, language: Language): WithheldPartType[] {
    const known = this.grounds(jurisdiction, language).find(({ code }) => code === ground);
    if (!known) return [];
    const texts = Object.entries(content?.texts ?? {}).map(([name, written]) => ({ name, text: localMarkdown(written, language) }));
    return [{ uuid: part_id, part, partId: globalIdOf(part, part_id), ground: known, shown: content && { texts, url: content.url ?? null } }];
  }

  private grounds(jurisdiction: string, language: Language): WithholdingGroundType[] {
    const { withholdingGrounds, calendar } = jurisdictionOf(jurisdiction);
    return inForce(withholdingGrounds, dayOf(this.clock.now(), calendar)).map(({ words, ...ground }) => ({ ...ground, words: localText(words, language) }));
  }
}

function globalIdOf(part: WithheldPartKind, id: string): string | null {
  if (part === 'option') return globalId('opt', id);
  return part === 'paper' ? globalId('paper', id) : null;
}
