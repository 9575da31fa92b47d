import { useEffect, type ReactElement } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
// Cards alone: somebody who looks what is going on reads no more than that.
import { AnswerDueCard } from '../features/answers/cards/index.js';
import { ConsultationCard } from '../features/consultations/cards/index.js';
import { DecisionCard } from '../features/decisions/cards/index.js';
import { IdeaCard } from '../features/ideas/cards/index.js';
import { graphql } from '../graphql/document.js';
import type { NearQuery } from '../graphql/generated/graphql.js';
import { useWords } from '../text/use-text.js';
import { CardList } from '../ui/card.js';
import { Empty } from '../ui/notice.js';
import { PageHead } from '../ui/page-head.js';
import { Section } from '../ui/section.js';
import { Local } from '../ui/written.js';
import { keepWard, keptWard } from './kept-ward.js';
import { definePage } from './page.js';

const NearDocument = graphql(`
  query Near($ward: ID, $isChosen: Boolean!) {
    session {
      profile {
        id
        ward {
          id
        }
      }
    }
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
        councillors {
          id
          displayName
          appointments {
            id
            role
            ward {
              id
            }
          }
        }
      }
    }
    consultations(first: 6, filter: { wardId: $ward, states: [OPEN] }, sort: CLOSING_SOONEST) @include(if: $isChosen) {
      nodes {
        ...ConsultationCard
      }
    }
    decisions(first: 6, filter: { wardId: $ward, states: [NOTICE, OPEN] }) @include(if: $isChosen) {
      nodes {
        ...DecisionCard
      }
    }
    decided: decisions(first: 4, filter: { wardId: $ward, states: [DECIDED, BEING_CARRIED_OUT, DONE] }) @include(if: $isChosen) {
      nodes {
        ...DecisionCard
      }
    }
    ideas(first: 6, filter: { wardId: $ward }) @include(if: $isChosen) {
      nodes {
        ...IdeaCard
      }
    }
    answersDue(first: 6, filter: { wardId: $ward, isOpen: true }) @include(if: $isChosen) {
      nodes {
        ...AnswerDueCard
      }
    }
  }
`);

type Council = NearQuery['place']['organisations'][number];

/** An address can hold anything. */
const wardIn = (search: URLSearchParams): string | null => /^ward_\w+$/.exec(search.get('ward') ?? '')?.[0] ?? null;

/** What is going on in one ward. It is chosen once and stands in the address; the choice stays on the device. */
function Near({ data }: { data: NearQuery }) {
  const words = useWords('near');
  const [search] = useSearchParams();
  const councils = data.place.organisations.filter(({ kind }) => kind === 'COUNCIL');
  const asked = wardIn(search);
  const council = councils.find(({ wards }) => wards.some(({ id }) => id === asked));
  const ward = council?.wards.find(({ id }) => id === asked);
  useChosen(search.has('ward'), ward?.id, data.session.profile?.ward?.id);
  return (
    <>
      <PageHead title={ward ? <Local text={ward.name} /> : words.title} lead={ward ? words.lead : words.choose} kicker={council && <Local text={council.name} />} />
      {search.has('ward') && !ward && <Empty title={words.unknown}>{words.unknownAdvice}</Empty>}
      <Choose councils={councils} chosen={ward?.id} />
      {council && ward && (
        <>
          <Represented council={council} ward={ward.id} />
          <GoingOn data={data} ward={ward.id} />
        </>
      )}
    </>
  );
}

/** Whoever has chosen before, here or on their profile, comes to that ward; nobody is led away from one that the address says. */
function useChosen(isAsked: boolean, ward: string | undefined, own: string | undefined): void {
  const navigate = useNavigate();
  useEffect(() => {
    const known = isAsked ? undefined : (keptWard() ?? own);
    if (ward) keepWard(ward);
    else if (known) void navigate(`/near?ward=${known}`, { replace: true });
  }, [isAsked, ward, own, navigate]);
}

/** A form that does the same without JavaScript. */
function Choose({ councils, chosen }: { councils: readonly Council[]; chosen: string | undefined }) {
  const words = useWords('near');
  const navigate = useNavigate();
  return (
    <form
      className="choose-ward"
      action="/near"
      onSubmit={(event) => {
        event.preventDefault();
        const wanted = new FormData(event.currentTarget).get('ward');
        if (typeof wanted === 'string') void navigate(`/near?ward=${wanted}`);
      }}
    >
      <div className="field">
        <label className="field__label" htmlFor="near-ward">
          {chosen ? words.another : words.ward}
        </label>
        <select className="input" id="near-ward" name="ward" key={chosen} defaultValue={chosen}>
          {councils
            .filter(({ wards }) => wards.length > 0)
            .map(({ id, name, wards }) => (
              <optgroup key={id} label={name.text}>
                {wards.map((ward) => (
                  <option key={ward.id} value={ward.id}>
                    {ward.name.text}
                  </option>
                ))}
              </optgroup>
            ))}
        </select>
      </div>
      <button className="button button--quiet" type="submit">
        {words.show}
      </button>
      <p className="hint">{words.kept}</p>
    </form>
  );
}

function Represented({ council: { id, councillors }, ward }: { council: Council; ward: string }) {
  const words = useWords('near');
  const own = councillors.filter(({ appointments }) => appointments.some((each) => each.role === 'COUNCILLOR' && each.ward?.id === ward));
  return (
    <Section title={words.councillors} aside={<Link to={`/councils/${id}`}>{words.council}</Link>}>
      {own.length === 0 && <Empty title={words.noCouncillors} />}
      <ul className="lines">
        {own.map((councillor) => (
          <li key={councillor.id}>
            <Link to={`/councillors/${councillor.id}`}>{councillor.displayName}</Link> · <Link to={`/questions/new?to=${councillor.id}`}>{words.ask(councillor.displayName)}</Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function GoingOn({ data, ward }: { data: NearQuery; ward: string }) {
  const words = useWords('near');
  const { consultations, decisions, ideas, answersDue, decided } = data;
  return (
    <>
      <Listed title={words.consultations} none={words.noConsultations} all={words.allConsultations} to={`/consultations?ward=${ward}`}>
        {(consultations?.nodes ?? []).map((consultation) => (
          <ConsultationCard key={consultation.id} consultation={consultation} />
        ))}
      </Listed>
      <Listed title={words.decisions} none={words.noDecisions} all={words.allDecisions} to={`/decisions?ward=${ward}`}>
        {(decisions?.nodes ?? []).map((decision) => (
          <DecisionCard key={decision.id} decision={decision} />
        ))}
      </Listed>
      <Listed title={words.ideas} none={words.noIdeas} all={words.allIdeas} to={`/ideas?ward=${ward}`}>
        {(ideas?.nodes ?? []).map((idea) => (
          <IdeaCard key={idea.id} idea={idea} />
        ))}
      </Listed>
      <Listed title={words.answers} none={words.noAnswers} all={words.allAnswers} to={`/answers?ward=${ward}`}>
        {(answersDue?.nodes ?? []).map((due) => (
          <AnswerDueCard key={due.id} due={due} to={due.subject.path} />
        ))}
      </Listed>
      <Listed title={words.decided} none={words.noneDecided} all={words.allDecided} to={`/decisions?ward=${ward}&state=decided`}>
        {(decided?.nodes ?? []).map((decision) => (
          <DecisionCard key={decision.id} decision={decision} />
        ))}
      </Listed>
    </>
  );
}

interface ListedProps {
  title: string;
  /** What stands where there is nothing, and the way to the whole list. */
  none: string;
  all: string;
  to: string;
  children: ReactElement[];
}

function Listed({ title, none, all, to, children }: ListedProps) {
  return (
    <Section title={title} aside={<Link to={to}>{all}</Link>}>
      {children.length === 0 ? <Empty title={none} /> : <CardList>{children}</CardList>}
    </Section>
  );
}

export const page = definePage({
  query: NearDocument,
  variables: ({ search }) => ({ ward: wardIn(search), isChosen: wardIn(search) !== null }),
  words: ['near'],
  head: ({ place }, _text, wordsOf) => {
    const words = wordsOf('near');
    return { title: words.title, description: words.description(place.organisations.map(({ name }) => name.text).join(', ')) };
  },
  Component: Near,
});
