import { NewSpace } from '../features/youth-spaces/preparing/index.js';
import { graphql } from '../graphql/document.js';
import type { YouthNewQuery } from '../graphql/generated/graphql.js';
import { useWords } from '../text/use-text.js';
import { PageHead } from '../ui/page-head.js';
import { definePage } from './page.js';

const YouthNewDocument = graphql(`
  query YouthNew($isSomebody: Boolean!) {
    me @include(if: $isSomebody) {
      profile {
        id
        organisation {
          id
          languages
        }
        appointments {
          role
        }
      }
    }
  }
`);

const runsSpaces = (data: YouthNewQuery): boolean => (data.me?.profile.appointments ?? []).some(({ role }) => role === 'YOUTH_WORKER' || role === 'SUPERVISOR');

function YouthNew({ data }: { data: YouthNewQuery }) {
  const text = useWords('youth-staff');
  const organisation = data.me?.profile.organisation;
  return (
    <div className="accent-young">
      <PageHead title={text.newTitle} lead={text.newLead} />
      {organisation && <NewSpace organisation={organisation} />}
    </div>
  );
}

export const page = definePage({
  query: YouthNewDocument,
  variables: ({ actingAs }) => ({ isSomebody: actingAs !== '' }),
  isMissing: (data) => !runsSpaces(data),
  words: ['youth-staff'],
  head: (_data, _text, wordsOf) => ({ title: wordsOf('youth-staff').newTitle, noindex: true }),
  Component: YouthNew,
});
