import type { ReactNode } from 'react';
import { graphql } from '../../graphql/document.js';
import type { SpacePartsFragment } from '../../graphql/generated/graphql.js';
import { useDates } from '../../text/use-dates.js';
import { useWords } from '../../text/use-text.js';
import { Card, CardList } from '../../ui/card.js';
import { Notice } from '../../ui/notice.js';
import { PageHead } from '../../ui/page-head.js';
import { Section } from '../../ui/section.js';
import { Tag } from '../../ui/tag.js';
import { Local, Prose } from '../../ui/written.js';
import { Charter } from './charter.js';
import { Staffing } from './staffing.js';
import { SpaceState } from './thread/space-state.js';

export const SpaceFragment = graphql(`
  fragment SpaceParts on YouthSpace {
    id
    state
    title {
      ...LocalTextParts
    }
    topic {
      ...LocalMarkdownParts
    }
    influences {
      ...LocalMarkdownParts
    }
    organisation {
      id
      languages
      name {
        ...LocalTextParts
      }
    }
    charter {
      ...CharterRuleParts
    }
    ...StaffingParts
    threads {
      id
      state
      question {
        ...LocalTextParts
      }
    }
    isPremoderated
    decided {
      id
      kind
      decidedAt
      words {
        ...LocalMarkdownParts
      }
      decidedBy {
        displayName
      }
    }
    viewerIsMember
    viewerCanModerate
  }
`);

/** What was decided about the space itself, and why, in the words of who decided it (W7). */
function Decided({ decided: { kind, words, decidedAt, decidedBy } }: { decided: NonNullable<SpacePartsFragment['decided']> }) {
  const { decided: text } = useWords('youth');
  const { day } = useDates();
  return (
    <Notice title={text[kind]}>
      <Prose text={words} />
      <p className="hint">{text.by(decidedBy.displayName, day(decidedAt))}</p>
    </Notice>
  );
}

/** A space and all that it owes those who come in: what for, what it may change, who is there, when, by which rules (Y8). */
export function SpaceView({ space, children }: { space: SpacePartsFragment; children?: ReactNode }) {
  const text = useWords('youth');
  return (
    <article className="accent-young">
      <PageHead kicker={<Local text={space.organisation.name} />} title={<Local text={space.title} />}>
        <Tag tone={space.state === 'OPEN' ? 'active' : 'plain'}>{text.states[space.state]}</Tag>
      </PageHead>
      <SpaceState state={space.state} />
      {space.decided && <Decided decided={space.decided} />}
      {children}
      <Section title={text.threads}>
        {space.threads.length === 0 && <p className="hint">{text.noThreads}</p>}
        <CardList>
          {space.threads.map(({ id, question, state }) => (
            <Card key={id} to={`/youth/threads/${id}`} title={<Local text={question} />} tags={<Tag>{text.threadStates[state]}</Tag>} />
          ))}
        </CardList>
      </Section>
      <div className="pair">
        <Section title={text.topic}>
          <Prose text={space.topic} />
        </Section>
        <Section title={text.influences}>
          <Prose text={space.influences} />
        </Section>
      </div>
      <Staffing space={space} />
      <Section title={text.charter}>
        <Charter rules={space.charter} />
      </Section>
    </article>
  );
}
