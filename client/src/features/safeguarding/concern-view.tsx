import { Link } from 'react-router';
import type { ConcernPartsFragment } from '../../graphql/generated/graphql.js';
import { useWords } from '../../text/use-text.js';
import { Facts } from '../../ui/facts.js';
import { Notice } from '../../ui/notice.js';
import { PageHead } from '../../ui/page-head.js';
import { PersonLine } from '../../ui/person-line.js';
import { Section } from '../../ui/section.js';
import { Ago } from '../../ui/when.js';
import { Words } from '../../ui/written.js';
import { ConcernClock, ConcernTags } from './concern-card.js';
import { ConcernDeeds } from './concern-deeds.js';

/** A concern with its file, for those who read it. */
export function ConcernView({ concern }: { concern: ConcernPartsFragment }) {
  const text = useWords('safeguarding');
  return (
    <>
      <PageHead title={text.concern}>
        <ConcernTags concern={concern} />
      </PageHead>
      <ConcernClock concern={concern} />
      <p className="prose">{concern.words}</p>
      <Facts
        facts={[
          [text.raised, <Ago key="at" at={concern.raisedAt} />],
          [text.by, concern.raisedByName ?? text.unknown],
          [text.about, concern.about && <PersonLine person={concern.about} />],
          [text.inHand, concern.acknowledgedBy && <PersonLine person={concern.acknowledgedBy} />],
        ]}
      />
      <Evidence concern={concern} />
      <Section title={text.file}>
        {concern.file.length === 0 && <p>{text.emptyFile}</p>}
        <ol className="plain-list">
          {concern.file.map((entry) => (
            <li key={entry.at}>
              <strong>{text.kinds[entry.kind]}</strong> <span className="hint">{entry.by?.displayName}</span> <Ago at={entry.at} />
              {entry.body && <p>{[entry.body, entry.reference].filter(Boolean).join(' · ')}</p>}
              <p>{entry.words}</p>
            </li>
          ))}
        </ol>
      </Section>
      <ConcernDeeds concern={concern} />
    </>
  );
}

function Evidence({ concern: { evidence, holdEndedAt, hasGone, viewerSeesSubject } }: { concern: ConcernPartsFragment }) {
  const text = useWords('safeguarding');
  if (holdEndedAt) {
    return (
      <Section title={text.evidence}>
        <p>
          {text.letGo} <Ago at={holdEndedAt} />
        </p>
      </Section>
    );
  }
  if (!evidence) return null;
  return (
    <Section title={text.evidence}>
      <p className="hint">{text.heldHint}</p>
      {hasGone && <Notice tone="warn" title={text.hasGone} />}
      {evidence.context.map((line) => (
        <p key={line} className="hint">
          {line}
        </p>
      ))}
      <p>
        <strong>{evidence.authorName}</strong>
      </p>
      <Words html={evidence.html} />
      <p className="hint">
        {text.sealed} <Ago at={evidence.sealedAt} />
      </p>
      {evidence.path && viewerSeesSubject && (
        <p>
          <Link to={evidence.path}>{text.where}</Link>
        </p>
      )}
    </Section>
  );
}
