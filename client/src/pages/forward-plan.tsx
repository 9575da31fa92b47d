import { DecisionCard } from '../features/decisions/cards/index.js';
import { graphql } from '../graphql/document.js';
import type { ForwardPlanQuery } from '../graphql/generated/graphql.js';
import { useDates } from '../text/use-dates.js';
import { useLanguage, useWords } from '../text/use-text.js';
import { CardList } from '../ui/card.js';
import { Empty } from '../ui/notice.js';
import { PageHead } from '../ui/page-head.js';
import { Section } from '../ui/section.js';
import { TabLinks } from '../ui/tabs.js';
import { definePage } from './page.js';

const ForwardPlanDocument = graphql(`
  query ForwardPlan($council: ID, $chosen: ID!, $isChosen: Boolean!) {
    place {
      organisations {
        id
        kind
        name {
          ...LocalTextParts
        }
      }
    }
    organisation(id: $chosen) @include(if: $isChosen) {
      id
    }
    forwardPlan(organisationId: $council) {
      from
      until
      calendarPath
      decisions {
        ...DecisionCard
      }
    }
  }
`);

function ForwardPlan({ data: { place, organisation, forwardPlan } }: { data: ForwardPlanQuery }) {
  const { plan: words } = useWords('reading-decisions');
  const councils = place.organisations.filter(({ kind }) => kind === 'COUNCIL');
  const tabs = [
    { to: '/forward-plan', label: words.all, current: !organisation },
    ...councils.map(({ id, name }) => ({ to: `/forward-plan?council=${id}`, label: name.text, current: id === organisation?.id })),
  ];
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      {councils.length > 1 && <TabLinks label={words.choose} tabs={tabs} />}
      {forwardPlan && <Plan plan={forwardPlan} />}
    </>
  );
}

function Plan({ plan }: { plan: NonNullable<ForwardPlanQuery['forwardPlan']> }) {
  const { plan: words } = useWords('reading-decisions');
  const { day } = useDates();
  const language = useLanguage();
  return (
    <>
      <h2>{words.of(day(plan.from), day(plan.until))}</h2>
      {plan.decisions.length === 0 && <Empty title={words.none}>{words.noneAdvice}</Empty>}
      <CardList>
        {plan.decisions.map((decision) => (
          <DecisionCard key={decision.id} decision={decision} />
        ))}
      </CardList>
      <Section title={words.calendar}>
        <p>{words.calendarHow}</p>
        <p>
          <a href={`${plan.calendarPath}?lang=${language}`}>{words.calendarLink}</a>
        </p>
      </Section>
    </>
  );
}

export const page = definePage({
  query: ForwardPlanDocument,
  variables: ({ search }) => {
    const council = /^org_[\w-]+$/.exec(search.get('council') ?? '')?.[0];
    return { council: council ?? null, chosen: council ?? '', isChosen: council !== undefined };
  },
  words: ['reading-decisions'],
  isMissing: ({ organisation }) => organisation === null,
  head: (_data, _text, wordsOf) => ({ title: wordsOf('reading-decisions').plan.title, description: wordsOf('reading-decisions').plan.description }),
  Component: ForwardPlan,
});
