import { useState } from 'react';
import { useSession } from '../features/identity/index.js';
import { CaseQueue, QueueLiveDocument } from '../features/moderation/index.js';
import { graphql } from '../graphql/document.js';
import type { CasePartsFragment, ModerationQuery } from '../graphql/generated/graphql.js';
import { useLive } from '../graphql/use-live.js';
import { useWords } from '../text/use-text.js';
import { LinkButton } from '../ui/button.js';
import { PageHead } from '../ui/page-head.js';
import { definePage } from './page.js';

const ModerationDocument = graphql(`
  query Moderation {
    moderationQueue(first: 50) {
      nodes {
        ...CaseParts
      }
    }
  }
`);

function Moderation({ data }: { data: ModerationQuery }) {
  const text = useWords('moderation');
  const { profile } = useSession();
  const [cases, setCases] = useState<readonly CasePartsFragment[]>(data.moderationQueue.nodes);
  useLive(QueueLiveDocument, {}, (live) => setCases((now) => withDecided(now, live.moderationQueue.nodes)));
  const change = (changed: CasePartsFragment): void => setCases((now) => withChanged(now, changed));
  return (
    <>
      <PageHead title={text.title} lead={text.lead} />
      {profile?.appointments.some(({ role }) => role === 'CLERK') && (
        <p>
          <LinkButton kind="quiet" to="/ideas/messages">
            {text.offerMessages}
          </LinkButton>
        </p>
      )}
      <CaseQueue cases={cases} profileId={profile?.id ?? ''} onChange={change} />
    </>
  );
}

/** The queue as it arrives live may already be without the case that was decided here. */
function withChanged(now: readonly CasePartsFragment[], changed: CasePartsFragment): CasePartsFragment[] {
  if (!now.some(({ id }) => id === changed.id)) return [changed, ...now];
  return now.map((one) => (one.id === changed.id ? changed : one));
}

/** The queue as it is now; what was decided on this page stays where it was until the page is left. */
function withDecided(now: readonly CasePartsFragment[], live: readonly CasePartsFragment[]): CasePartsFragment[] {
  const current = new Map(live.map((one) => [one.id, one]));
  const kept = now.flatMap((one) => current.get(one.id) ?? (one.state === 'DECIDED' ? [one] : []));
  const known = new Set(kept.map(({ id }) => id));
  return [...kept, ...live.filter(({ id }) => !known.has(id))];
}

export const page = definePage({
  query: ModerationDocument,
  needsProfile: true,
  words: ['moderation'],
  head: (_data, _text, wordsOf) => ({ title: wordsOf('moderation').title, noindex: true }),
  Component: Moderation,
});
