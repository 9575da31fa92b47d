import { useNavigate, useSearchParams } from 'react-router';
import { BeginDecision, DecisionDraftList, WriteDecisionForm, type Office } from '../features/decisions/writing/index.js';
import { useSession } from '../features/identity/index.js';
import { graphql } from '../graphql/document.js';
import type { NewDecisionQuery } from '../graphql/generated/graphql.js';
import { useWords } from '../text/use-text.js';
import { LinkButton } from '../ui/button.js';
import { Notice } from '../ui/notice.js';
import { PageHead } from '../ui/page-head.js';
import { Section } from '../ui/section.js';
import { Local } from '../ui/written.js';
import { definePage } from './page.js';
import { useCouncilRules } from './use-council-rules.js';

const NewDecisionDocument = graphql(`
  query NewDecision($draft: ID!, $isGoneOn: Boolean!) {
    place {
      organisations {
        ...DecidingCouncil
      }
    }
    draft(id: $draft) @include(if: $isGoneOn) {
      ...KeptDraft
      draftedFor {
        id
        displayName
      }
      organisation {
        id
      }
    }
    drafts(kind: "decision", first: 20) @skip(if: $isGoneOn) {
      nodes {
        ...DecisionDraft
      }
    }
  }
`);

function NewDecision({ data }: { data: NewDecisionQuery }) {
  const words = useWords('writing-decisions');
  const isGoneOn = useSearchParams()[0].has('draft');
  if (!isGoneOn) return <Start data={data} />;
  if (!data.draft?.organisation || !data.draft.draftedFor) {
    return (
      <>
        <PageHead title={words.goneTitle} />
        <Notice title={words.gone}>
          <LinkButton to="/decisions/drafts">{words.drafts.title}</LinkButton>
        </Notice>
      </>
    );
  }
  return <Write key={data.draft.id} data={data} draft={data.draft} />;
}

function Start({ data }: { data: NewDecisionQuery }) {
  const words = useWords('writing-decisions').start;
  const navigate = useNavigate();
  const { profile } = useSession();
  const offices = (profile?.appointments ?? []).flatMap(({ role, organisation }): Office[] =>
    role === 'COUNCILLOR' || role === 'OFFICER' ? [{ role, organisationId: organisation.id }] : [],
  );
  const drafts = data.drafts?.nodes ?? [];
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      <BeginDecision profileId={profile?.id ?? ''} offices={offices} organisations={data.place.organisations} onBegun={(id) => void navigate(`/decisions/new?draft=${id}`)} />
      {drafts.length > 0 && (
        <Section title={words.drafts}>
          <DecisionDraftList drafts={drafts} />
        </Section>
      )}
    </>
  );
}

function Write({ data, draft }: { data: NewDecisionQuery; draft: NonNullable<NewDecisionQuery['draft']> }) {
  const words = useWords('writing-decisions');
  const navigate = useNavigate();
  const { profile } = useSession();
  const council = data.place.organisations.find(({ id }) => id === draft.organisation?.id);
  const rules = useCouncilRules(council?.id);
  const { draftedFor } = draft;
  if (!council || !draftedFor) return null;
  return (
    <>
      <PageHead kicker={<Local text={council.name} />} title={words.writeTitle} lead={draftedFor.id === profile?.id ? words.start.lead : words.writeFor(draftedFor.displayName)} />
      <WriteDecisionForm
        kept={draft}
        council={{ ...council, ...rules }}
        councillor={draftedFor}
        publishes={draftedFor.id === profile?.id}
        onPublished={(id) => void navigate(`/decisions/${id}`)}
        onDiscarded={() => void navigate('/decisions/drafts')}
      />
    </>
  );
}

export const page = definePage({
  query: NewDecisionDocument,
  variables: ({ search }) => ({ draft: search.get('draft') ?? '', isGoneOn: search.has('draft') }),
  needsProfile: true,
  words: ['writing-decisions'],
  head: (_data, _text, wordsOf) => ({ title: wordsOf('writing-decisions').start.title, noindex: true }),
  Component: NewDecision,
});
