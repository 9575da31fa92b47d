import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useSession } from '../features/identity/index.js';
import { CaseFilter, CaseQueue, filterOf, Keys, QueueLiveDocument } from '../features/moderation/index.js';
import { PlacePanel } from '../features/moderation/places/index.js';
import { graphql } from '../graphql/document.js';
import type { CasePartsFragment, ModerationQuery } from '../graphql/generated/graphql.js';
import { useLive } from '../graphql/use-live.js';
import { useWords } from '../text/use-text.js';
import { LinkButton } from '../ui/button.js';
import { PageHead } from '../ui/page-head.js';
import { definePage } from './page.js';

const ModerationDocument = graphql(`
  query Moderation($filter: QueueFilter) {
    moderationQueue(first: 50, filter: $filter) {
      nodes {
        ...CaseParts
      }
    }
    moderatedPlaces {
      ...ModeratedPlaceParts
    }
  }
`);

function Moderation({ data }: { data: ModerationQuery }) {
  const text = useWords('moderation');
  const { profile } = useSession();
  const [search] = useSearchParams();
  return (
    <>
      <PageHead title={text.title} lead={text.lead} />
      <p className="actions">
        {profile?.appointments.some(({ role }) => role === 'CLERK') && (
          <LinkButton kind="quiet" to="/ideas/messages">
            {text.offerMessages}
          </LinkButton>
        )}
        <LinkButton kind="quiet" to="/moderation/figures">
          {text.figuresLink}
        </LinkButton>
      </p>
      <Places loaded={data.moderatedPlaces} />
      <CaseFilter search={search} places={data.moderatedPlaces} isNothingFound={data.moderationQueue.nodes.length === 0} />
      <Keys />
      <Queue key={search.toString()} loaded={data.moderationQueue.nodes} search={search} profileId={profile?.id ?? ''} />
    </>
  );
}

function Places({ loaded }: { loaded: ModerationQuery['moderatedPlaces'] }) {
  const [places, setPlaces] = useState(loaded);
  return places.map((place) => (
    <PlacePanel key={place.id} place={place} onChange={(changed) => setPlaces((now) => now.map((one) => (one.id === changed.id ? changed : one)))} />
  ));
}

function Queue({ loaded, search, profileId }: { loaded: readonly CasePartsFragment[]; search: URLSearchParams; profileId: string }) {
  const [cases, setCases] = useState(loaded);
  useLive(QueueLiveDocument, { filter: filterOf(search) }, (live) => setCases((now) => withDecided(now, live.moderationQueue.nodes)));
  return <CaseQueue cases={cases} profileId={profileId} onChange={(changed) => setCases((now) => withChanged(now, changed))} />;
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
  variables: ({ search }) => ({ filter: filterOf(search) }),
  needsProfile: true,
  words: ['moderation'],
  head: (_data, _text, wordsOf) => ({ title: wordsOf('moderation').title, noindex: true }),
  Component: Moderation,
});
