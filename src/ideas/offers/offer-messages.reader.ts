import { Injectable } from '@nestjs/common';
import { Database, globalId, pageSize, readCursor, toConnection, type Connection, type Language, type PageArgs, type Viewer } from '../../platform/index.js';
import { tendedBy } from '../idea.access.js';
import type { OfferMessage } from './offer.type.js';
import { OFFER_COLUMNS, toOffer, type OfferRow } from './offers.reader.js';

interface Row extends OfferRow {
  message_id: string;
  title: string;
  sender_id: string;
  message: string;
  message_language: Language;
  sent_at: Date;
  passed_on_at: Date | null;
  waits: number;
}

const SELECT = `
  select ${OFFER_COLUMNS}, m.id as message_id, i.title, m.sender_id, m.text as message, m.language as message_language, m.sent_at, m.passed_on_at,
    (m.passed_on_at is not null)::int as waits
  from idea_offer_message m join idea_offer o on o.id = m.offer_id join idea i on i.id = o.idea_id`;

/** Messages to people who offered help, for the clerks of the council that they were sent through and nobody else. */
@Injectable()
export class OfferMessagesReader {
  constructor(private readonly database: Database) {}

  async page(viewer: Viewer, args: PageArgs): Promise<Connection<OfferMessage>> {
    const [waits = null, id = null] = args.after ? readCursor(args.after, 2) : [];
    const rows = await this.database.rows<Row>(
      `${SELECT} where m.organisation_id = any($1)
         and ($2::int is null or ((m.passed_on_at is not null), m.id) > ($2::int::boolean, $3::uuid))
       order by (m.passed_on_at is not null), m.id limit $4`,
      [tendedBy(viewer), waits, id, pageSize(args) + 1],
    );
    return toConnection(rows, args, (row) => [row.waits, row.message_id], toMessage);
  }

  async byId(viewer: Viewer, id: string): Promise<OfferMessage | null> {
    const row = await this.database.row<Row>(`${SELECT} where m.id = $1 and m.organisation_id = any($2)`, [id, tendedBy(viewer)]);
    return row && toMessage(row);
  }
}

function toMessage(row: Row): OfferMessage {
  return {
    id: globalId('offermsg', row.message_id),
    offer: toOffer(row),
    ...{ ideaId: globalId('idea', row.idea_id), ideaTitle: row.title, senderId: row.sender_id },
    ...{ text: row.message, language: row.message_language, sentAt: row.sent_at, passedOnAt: row.passed_on_at },
  };
}
