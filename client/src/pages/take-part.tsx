import { useEffect, useState } from 'react';
import { TakePart as Questionnaire, WhoMayTakePart } from '../features/consultations/taking-part/index.js';
import { OwnSubmissionDocument, TakeBack, usePrivateKey } from '../features/consultations/taking-part/own/index.js';
import { useSession } from '../features/identity/index.js';
import { StatementRound } from '../features/opinions/index.js';
import { useClient, useIsSomebody } from '../graphql/client-context.js';
import { graphql } from '../graphql/document.js';
import { execute } from '../graphql/execute.js';
import type { SubmittedFragment, TakePartQuery } from '../graphql/generated/graphql.js';
import { useText, useWords } from '../text/use-text.js';
import { LinkButton } from '../ui/button.js';
import { accentClass } from '../ui/card.js';
import { Notice } from '../ui/notice.js';
import { PageHead } from '../ui/page-head.js';
import { Deadline } from '../ui/when.js';
import { Local } from '../ui/written.js';
import { definePage, type Present } from './page.js';

const TakePartDocument = graphql(`
  query TakePart($id: ID!) {
    consultation(id: $id) {
      ...Questions
      viewerSubmission {
        ...Submitted
      }
      round {
        ...RoundParts
      }
    }
  }
`);

type Asked = Present<TakePartQuery, 'consultation'>['consultation'];

function TakePart({ data: { consultation } }: { data: Present<TakePartQuery, 'consultation'> }) {
  const words = useWords('taking-part');
  const { consultations: text } = useText();
  const own = useOwn(consultation);
  const [takenBack, setTakenBack] = useState(false);
  const { round } = consultation;
  const isSent = own.sent !== null && !own.sent.takenBackAt;
  return (
    <article className={accentClass(consultation.organisation.accent)}>
      <PageHead kicker={<Local text={consultation.organisation.name} />} title={<Local text={consultation.title} />} lead={words.lead}>
        <Deadline at={consultation.closesAt} say={text.closes} />
      </PageHead>
      <WhoMayTakePart who={consultation.whoMayTakePart} />
      {takenBack && <Notice title={words.takenBack} announce />}
      {!consultation.viewerCanTakePart && (
        <Notice title={words.closedFor}>
          <LinkButton to={`/consultations/${consultation.id}`}>{words.seeConsultation}</LinkButton>
        </Notice>
      )}
      {consultation.viewerCanTakePart && <ForWhom />}
      {consultation.viewerCanTakePart && own.isKnown && (
        <Questionnaire
          key={own.sent?.id}
          consultation={consultation}
          sent={takenBack ? null : own.sent}
          privateKey={own.key}
          renderRound={() => round && <StatementRound key={round.id} round={round} />}
        />
      )}
      {isSent && !takenBack && <TakeBack consultationId={consultation.id} privateKey={own.key} onTakenBack={() => setTakenBack(true)} />}
    </article>
  );
}

/** Whoever answers at work answers for their organisation (W3). */
function ForWhom() {
  const words = useWords('taking-part');
  const clerk = useSession().profile?.appointments.find(({ role }) => role === 'CLERK');
  return clerk && <Notice title={words.forOrganisation(clerk.organisation.name.text)} />;
}

/** What was sent before: by whoever is signed in, or with a private link, which only the browser holds. */
function useOwn(consultation: Asked): { sent: SubmittedFragment | null; key: string | undefined; isKnown: boolean } {
  const { send } = useClient();
  const isSomebody = useIsSomebody();
  const { key } = usePrivateKey(consultation.id);
  const [byKey, setByKey] = useState<SubmittedFragment | null>();
  useEffect(() => {
    if (!key) return;
    void execute(send, OwnSubmissionDocument, { consultationId: consultation.id, key }).then(
      ({ submissionByKey }) => setByKey(submissionByKey ?? null),
      () => setByKey(null),
    );
  }, [send, consultation.id, key]);
  return isSomebody ? { sent: consultation.viewerSubmission ?? null, key: undefined, isKnown: true } : { sent: byKey ?? null, key, isKnown: byKey !== undefined };
}

export const page = definePage({
  query: TakePartDocument,
  variables: ({ params }) => ({ id: params['id'] ?? '' }),
  words: ['opinions', 'taking-part'],
  isMissing: (data) => !data.consultation,
  head: ({ consultation }, _text, wordsOf) => ({ title: `${wordsOf('taking-part').title}: ${consultation?.title.text ?? ''}`, noindex: true }),
  Component: TakePart,
});
