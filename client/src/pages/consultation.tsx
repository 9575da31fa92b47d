import { ConsultationLiveDocument, ConsultationView } from '../features/consultations/index.js';
import { StatementRound } from '../features/opinions/index.js';
import { PresenceLine } from '../features/presence/index.js';
import { graphql } from '../graphql/document.js';
import type { ConsultationQuery } from '../graphql/generated/graphql.js';
import { useFresh, useLive } from '../graphql/use-live.js';
import { useText } from '../text/use-text.js';
import { LinkButton } from '../ui/button.js';
import { definePage, type Present } from './page.js';
import { useReload } from './use-reload.js';

const ConsultationDocument = graphql(`
  query Consultation($id: ID!) {
    consultation(id: $id) {
      ...ConsultationParts
      viewerCanPublishOutcome
      round {
        ...RoundParts
      }
    }
  }
`);

function Consultation({ data }: { data: Present<ConsultationQuery, 'consultation'> }) {
  const { consultations: text } = useText();
  const reload = useReload();
  const [consultation, patch] = useFresh(data.consultation);
  useLive(ConsultationLiveDocument, { id: consultation.id }, (live) =>
    live.consultation ? patch(live.consultation) : void reload(),
  );
  return (
    <ConsultationView consultation={consultation}>
      {data.consultation.viewerCanPublishOutcome && (
        <p className="actions">
          <LinkButton to={`/consultations/${consultation.id}/outcome`}>{text.outcomeForm.title}</LinkButton>
        </p>
      )}
      {data.consultation.round && <StatementRound key={data.consultation.round.id} round={data.consultation.round} />}
      <PresenceLine place={consultation.id} />
    </ConsultationView>
  );
}

export const page = definePage({
  query: ConsultationDocument,
  variables: ({ params }) => ({ id: params['id'] ?? '' }),
  isMissing: (data) => !data.consultation,
  head: ({ consultation }) => ({ title: consultation?.title.text ?? '', description: consultation?.summary.html }),
  Component: Consultation,
});
