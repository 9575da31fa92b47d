import type { Transaction } from './transaction.js';

/** Writes the events of deeds in their own transaction: they leave exactly when it commits, and survive a crash after it. */
export async function writeEvents(deeds: readonly Transaction[]): Promise<void> {
  const events = deeds.flatMap((tx) => tx.events.map((event) => ({ ...event, at: tx.now })));
  const [tx] = deeds;
  if (!tx || events.length === 0) return;
  await tx.query(
    `insert into outbox (kind, topics, facts, at)
     select event->>'kind', array(select jsonb_array_elements_text(event->'topics')), coalesce(event->'facts', '{}'), (event->>'at')::timestamptz
     from jsonb_array_elements($1::jsonb) with ordinality as given(event, place) order by place`,
    [JSON.stringify(events)],
  );
}
