import type { Transaction } from './transaction.js';

/** Writes the events of a deed in its own transaction: they leave exactly when it commits, and survive a crash after it. */
export async function writeEvents(tx: Transaction): Promise<void> {
  if (tx.events.length === 0) return;
  await tx.query(
    `insert into outbox (kind, topics, facts, at)
     select event->>'kind', array(select jsonb_array_elements_text(event->'topics')), coalesce(event->'facts', '{}'), $2
     from jsonb_array_elements($1::jsonb) with ordinality as given(event, place) order by place`,
    [JSON.stringify(tx.events), tx.now],
  );
}
