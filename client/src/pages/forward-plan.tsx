import { useSearchParams } from 'react-router';
import { DecisionCard } from '../features/decisions/cards/index.js';
import { graphql } from '../graphql/document.js';
import type { ForwardPlanQuery } from '../graphql/generated/graphql.js';
import { useDates } from '../text/use-dates.js';
import { useLanguage, useWords } from '../text/use-text.js';
import { CardList } from '../ui/card.js';
import { FilterForm } from '../ui/filter-form.js';
import { Empty } from '../ui/notice.js';
import { PageHead } from '../ui/page-head.js';
import { Section } from '../ui/section.js';
import { definePage } from './page.js';

const ForwardPlanDocument = graphql(`
  query ForwardPlan($council: ID, $ward: ID, $chosen: ID!, $isChosen: Boolean!) {
    place {
      organisations {
        id
        kind
        name {
          ...LocalTextParts
        }
        wards {
          id
          name {
            ...LocalTextParts
          }
        }
      }
    }
    organisation(id: $chosen) @include(if: $isChosen) {
      id
    }
    forwardPlan(organisationId: $council, wardId: $ward) {
      from
      until
      calendarPath
      decisions {
        ...DecisionCard
      }
    }
  }
`);

function ForwardPlan({ data: { place, forwardPlan } }: { data: ForwardPlanQuery }) {
  const { plan: words } = useWords('reading-decisions');
  const councils = place.organisations.filter(({ kind }) => kind === 'COUNCIL');
  const search = useSearchParams()[0];
  const options = (things: (typeof councils)[number]['wards']) => things.map(({ id, name }) => ({ value: id, label: name.text }));
  const fields = [
    { name: 'council', label: words.council, any: words.all, groups: [{ options: options(councils) }] },
    { name: 'ward', label: words.ward, any: words.everywhere, groups: councils.map(({ name, wards }) => ({ label: name.text, options: options(wards) })) },
  ];
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      <FilterForm action="/forward-plan" search={search} words={words.find} fields={fields} isNothingFound={forwardPlan?.decisions.length === 0} />
      {forwardPlan && <Plan plan={forwardPlan} />}
    </>
  );
}

function Plan({ plan }: { plan: NonNullable<ForwardPlanQuery['forwardPlan']> }) {
  const { plan: words } = useWords('reading-decisions');
  const { day } = useDates();
  const calendar = new URLSearchParams([...new URLSearchParams(plan.calendarPath.split('?')[1]), ['lang', useLanguage()]]);
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
          <a href={`${plan.calendarPath.split('?')[0]}?${calendar}`}>{words.calendarLink}</a>
        </p>
      </Section>
    </>
  );
}

export const page = definePage({
  query: ForwardPlanDocument,
  variables: ({ search }) => {
    const council = /^org_[\w-]+$/.exec(search.get('council') ?? '')?.[0];
    const ward = /^ward_[\w-]+$/.exec(search.get('ward') ?? '')?.[0] ?? null;
    return { council: council ?? null, ward, chosen: council ?? '', isChosen: council !== undefined };
  },
  words: ['reading-decisions'],
  isMissing: ({ organisation }) => organisation === null,
  head: (_data, _text, wordsOf) => ({ title: wordsOf('reading-decisions').plan.title, description: wordsOf('reading-decisions').plan.description }),
  Component: ForwardPlan,
});
