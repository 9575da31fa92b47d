import { useNavigate } from 'react-router';
import { PublishDecisionForm } from '../features/decisions/index.js';
import { useSession } from '../features/identity/index.js';
import { useText } from '../text/use-text.js';
import { Notice } from '../ui/notice.js';
import { PageHead } from '../ui/page-head.js';
import { definePage } from './page.js';

function NewDecision() {
  const { decisions, common } = useText();
  const navigate = useNavigate();
  const { profile } = useSession();
  const office = profile?.appointments.find(({ role }) => role === 'COUNCILLOR');
  return (
    <>
      <PageHead title={decisions.form.title} lead={decisions.form.lead} />
      {profile && office ? (
        <PublishDecisionForm
          office={{ profileId: profile.id, organisationId: office.organisation.id, wardId: office.ward?.id, languages: office.organisation.languages }}
          onPublished={(id) => void navigate(`/decisions/${id}`)}
        />
      ) : (
        <Notice title={common.states.missingTitle}>{common.states.missingAdvice}</Notice>
      )}
    </>
  );
}

export const page = definePage({
  needsProfile: true,
  head: (_data, { decisions }) => ({ title: decisions.form.title, noindex: true }),
  Component: NewDecision,
});
