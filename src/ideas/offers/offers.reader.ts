import DataLoader from 'dataloader';
import { Injectable } from '@nestjs/common';
import { Database, globalId, perRequest, type GraphqlContext, type Language } from '../../platform/index.js';
import { inOrderOf } from '../../identity/index.js';
import { SHOWN } from '../idea-row.js';
import type { Offer } from './offer.type.js';

export interface OfferRow {
  [column: string]: unknown;
  id: string;
  idea_id: string;
  author_id: string;
  text: string;
  language: Language;
  written_at: Date;
}

export const OFFER_COLUMNS = 'o.id, o.idea_id, o.author_id, o.text, o.language, o.written_at';
const STANDS = 'o.hidden_at is null and o.withdrawn_at is null';

/** How many offers are read with an idea. */
const MOST_OFFERS = 50;

@Injectable()
export class OffersReader {
  constructor(private readonly database: Database) {}

  /** What is offered for each idea, the newest first. Whoever sees the idea sees it. */
  readonly offersFor = perRequest(() => new DataLoader<string, Offer[]>((ideaIds) => this.byIdeas(ideaIds)));

  readonly offers = perRequest(() => new DataLoader<string, Offer | null>((ids) => this.byIds(ids)));

  byId(context: GraphqlContext, id: string): Promise<Offer | null> {
    return this.offers(context).load(id);
  }

  private async byIdeas(ideaIds: readonly string[]): Promise<Offer[][]> {
    const rows = await this.database.rows<OfferRow>(
      `select ${OFFER_COLUMNS} from unnest($1::uuid[]) as asked (id) cross join lateral (
         select * from idea_offer o where o.idea_id = asked.id and ${STANDS} order by o.written_at desc, o.id desc limit ${MOST_OFFERS}
       ) o order by o.written_at desc, o.id desc`,
      [ideaIds],
    );
    return ideaIds.map((id) => rows.filter((row) => row.idea_id === id).map(toOffer));
  }

  private async byIds(ids: readonly string[]): Promise<(Offer | null)[]> {
    const rows = await this.database.rows<OfferRow>(
      `select ${OFFER_COLUMNS} from idea_offer o join idea i on i.id = o.idea_id where o.id = any($1) and ${STANDS} and ${SHOWN}`,
      [ids],
    );
    return inOrderOf(ids, rows, toOffer);
  }
}

export function toOffer({ id, author_id, text, language, written_at }: OfferRow): Offer {
  return { uuid: id, id: globalId('offer', id), text, language, writtenAt: written_at, authorId: author_id };
}
