import { Link } from 'react-router';
import { useWords } from '../../../text/use-text.js';
import { Bilingual } from '../../../ui/bilingual.js';
import { Local } from '../../../ui/written.js';
import { TickBoxes } from './tick-boxes.js';
import type { PartProps } from './part.js';

/** What it is about: what can still change, what can't, and whom it concerns (G1, G2). */
export function AboutPart({ making, organisation: { languages, wards, topics } }: PartProps) {
  const { names, hints, ...words } = useWords('making');
  const { decisionId } = making.typed;
  return (
    <>
      {decisionId && (
        <p>
          {words.aboutDecision} <Link to={`/decisions/${decisionId}`}>{words.seeDecision}</Link>
        </p>
      )}
      <Bilingual name="title" label={names['title'] ?? ''} hint={hints.title} languages={languages} />
      <Bilingual name="summary" label={names['summary'] ?? ''} hint={hints.summary} languages={languages} rows={4} />
      <Bilingual name="stillOpen" label={names['stillOpen'] ?? ''} hint={hints.stillOpen} languages={languages} rows={3} />
      <Bilingual name="alreadyFixed" label={names['alreadyFixed'] ?? ''} hint={hints.alreadyFixed} languages={languages} rows={3} />
      <Bilingual name="affects" label={names['affects'] ?? ''} hint={hints.affects} languages={languages} />
      <TickBoxes legend={names['topics'] ?? ''} hint={hints.topics} name="topics" boxes={topics.map(({ topic, name }) => ({ id: topic, label: <Local text={name} />, text: name.text }))} />
      {wards.length > 0 && <TickBoxes legend={names['wardIds'] ?? ''} hint={hints.wards} name="wardIds" boxes={wards.map(({ id, name }) => ({ id, label: <Local text={name} />, text: name.text }))} />}
    </>
  );
}
