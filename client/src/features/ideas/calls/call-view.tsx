import type { ReactNode } from 'react';
import { useIsAtWork } from '../../../graphql/client-context.js';
import type { CallPartsFragment } from '../../../graphql/generated/graphql.js';
import { useWords } from '../../../text/use-text.js';
import { LinkButton } from '../../../ui/button.js';
import { accentClass } from '../../../ui/card.js';
import { Facts } from '../../../ui/facts.js';
import { PageHead } from '../../../ui/page-head.js';
import { Section } from '../../../ui/section.js';
import { Tag } from '../../../ui/tag.js';
import { Local, Prose } from '../../../ui/written.js';
import { useCallTimes } from './call-card.js';

/** What is asked for, how it will go (V7), and the ideas in it. */
export function CallView({ call, children }: { call: CallPartsFragment; children: ReactNode }) {
  const words = useWords('idea-calls');
  const { supportsEach, viewerSupportsLeft: left, isOpen, supporterBands } = call;
  const times = useCallTimes(call);
  const isAtWork = useIsAtWork();
  return (
    <article className={accentClass(call.organisation.accent)}>
      <PageHead kicker={<Local text={call.organisation.name} />} title={<Local text={call.title} />}>
        {isOpen && <Tag tone="active">{words.open}</Tag>}
        <span className="hint">{times}</span>
      </PageHead>
      <Prose text={call.about} />
      <Facts facts={[[words.supporters, supporterBands.map((band) => words.bands[band]).join(', ')]]} />
      <p>{supportsEach === null ? words.anyNumber : left === null ? words.each(supportsEach) : <strong>{words.left(supportsEach, left)}</strong>}</p>
      {isOpen && !isAtWork && (
        <p>
          <LinkButton to={`/ideas/new?call=${call.id}`}>{words.propose}</LinkButton>
        </p>
      )}
      <Section title={words.ideas}>{children}</Section>
    </article>
  );
}
