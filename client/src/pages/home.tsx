import { useState } from 'react';
import { Link } from 'react-router';
// Cards alone: this is the page that most people load first.
import { AnswerDueCard } from '../features/answers/cards/index.js';
import { ConsultationCard } from '../features/consultations/cards/index.js';
import { DecisionCard } from '../features/decisions/cards/index.js';
import { IdeaCard, IdeasLiveDocument } from '../features/ideas/cards/index.js';
import { LatestActivity } from '../features/notifications/activity/index.js';
import { useIsAtWork } from '../graphql/client-context.js';
import { graphql } from '../graphql/document.js';
import type { HomeQuery } from '../graphql/generated/graphql.js';
import { useLive } from '../graphql/use-live.js';
import { useWords } from '../text/use-text.js';
import { LinkButton } from '../ui/button.js';
import { CardList } from '../ui/card.js';
import { Landscape } from '../ui/landscape.js';
import { Empty } from '../ui/notice.js';
import { Section } from '../ui/section.js';
import { definePage } from './page.js';

const HomeDocument = graphql(`
  query Home {
    place {
      name {
        text
      }
    }
    consultations(first: 4, filter: { states: [OPEN] }) {
      nodes {
        ...ConsultationCard
      }
    }
    decisions(first: 4, states: [NOTICE, OPEN]) {
      nodes {
        ...DecisionCard
      }
    }
    ideas(first: 4) {
      nodes {
        ...IdeaCard
      }
    }
    activity(first: 5) {
      nodes {
        ...ActivityLine
      }
    }
    answersDue(first: 12) {
      nodes {
        ...AnswerDueCard
      }
    }
  }
`);

/** What is open now, in one glance, and how it works. */
function Home({ data }: { data: HomeQuery }) {
  const text = useWords('home');
  return (
    <>
      <header className="hero">
        <div>
          <h1>{text.heading(data.place.name.text)}</h1>
          <p className="hero__lead">{text.lead}</p>
          <p className="actions">
            <LinkButton kind="quiet" to="/near">
              {text.near}
            </LinkButton>
            {!useIsAtWork() && <LinkButton to="/ideas/new">{text.propose}</LinkButton>}
          </p>
        </div>
        <Landscape />
      </header>
      <Section title={text.consultations} aside={<Link to="/consultations">{text.allConsultations}</Link>}>
        {data.consultations.nodes.length === 0 && <Empty title={text.noConsultations} />}
        <CardList>
          {data.consultations.nodes.map((consultation) => (
            <ConsultationCard key={consultation.id} consultation={consultation} />
          ))}
        </CardList>
      </Section>
      <Section title={text.decisions} aside={<Link to="/decisions">{text.allDecisions}</Link>}>
        {data.decisions.nodes.length === 0 && <Empty title={text.noDecisions} />}
        <CardList>
          {data.decisions.nodes.map((decision) => (
            <DecisionCard key={decision.id} decision={decision} />
          ))}
        </CardList>
        <p className="actions">
          <Link to="/forward-plan">{text.plan}</Link>
          <Link to="/commitments">{text.promises}</Link>
        </p>
      </Section>
      <Ideas loaded={data.ideas.nodes} />
      <Answers loaded={data.answersDue.nodes} />
      <LatestActivity loaded={data.activity.nodes} />
      <HowItWorks />
    </>
  );
}

function Ideas({ loaded }: { loaded: HomeQuery['ideas']['nodes'] }) {
  const text = useWords('home');
  const [ideas, setIdeas] = useState(loaded);
  useLive(IdeasLiveDocument, {}, (live) => setIdeas(live.ideas.nodes.slice(0, 4)));
  return (
    <Section title={text.ideas} aside={<Link to="/ideas">{text.allIdeas}</Link>}>
      {ideas.length === 0 && <Empty title={text.noIdeas} />}
      <CardList>
        {ideas.map((idea) => (
          <IdeaCard key={idea.id} idea={idea} />
        ))}
      </CardList>
    </Section>
  );
}

function Answers({ loaded }: { loaded: HomeQuery['answersDue']['nodes'] }) {
  const text = useWords('home');
  const answersDue = loaded.filter(({ state }) => state !== 'ANSWERED').slice(0, 4);
  return (
    <Section title={text.answers} aside={<Link to="/answers">{text.allAnswers}</Link>}>
      {answersDue.length === 0 && <Empty title={text.noAnswers} />}
      <CardList>
        {answersDue.map((due) => (
          <AnswerDueCard key={due.id} due={due} to={due.subject.path} />
        ))}
      </CardList>
    </Section>
  );
}

function HowItWorks() {
  const text = useWords('home');
  return (
    <>
      <Section title={text.howTitle}>
        <ol className="how">
          {text.how.map(({ title, text: words }) => (
            <li key={title}>
              <h3>{title}</h3>
              <p>{words}</p>
            </li>
          ))}
        </ol>
      </Section>
      <aside className="young" aria-label={text.young}>
        <p>
          <strong>{text.young}</strong> {text.youngText} <Link to="/youth/join">{text.youngLink}</Link>
        </p>
      </aside>
    </>
  );
}

export const page = definePage({
  query: HomeDocument,
  words: ['home', 'activity'],
  head: (data, _text, wordsOf) => ({ title: data.place.name.text, description: wordsOf('home').description }),
  Component: Home,
});
