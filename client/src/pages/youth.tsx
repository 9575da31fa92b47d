import { graphql } from '../graphql/document.js';
import type { YouthQuery } from '../graphql/generated/graphql.js';
import { useWords } from '../text/use-text.js';
import { LinkButton } from '../ui/button.js';
import { Card, CardList } from '../ui/card.js';
import { PageHead } from '../ui/page-head.js';
import { Section } from '../ui/section.js';
import { Tag } from '../ui/tag.js';
import { Local } from '../ui/written.js';
import { definePage } from './page.js';

const YouthDocument = graphql(`
  query Youth($isSomebody: Boolean!) {
    me @include(if: $isSomebody) {
      profile {
        id
        appointments {
          role
        }
      }
    }
    youthSpaces @include(if: $isSomebody) {
      id
      state
      title {
        ...LocalTextParts
      }
      organisation {
        id
        name {
          ...LocalTextParts
        }
      }
    }
  }
`);

function Youth({ data }: { data: YouthQuery }) {
  const text = useWords('youth');
  const home = useWords('home');
  const { newTitle } = useWords('youth-staff');
  const spaces = data.youthSpaces ?? [];
  const runsSpaces = (data.me?.profile.appointments ?? []).some(({ role }) => role === 'YOUTH_WORKER' || role === 'SUPERVISOR');
  return (
    <div className="accent-young">
      <PageHead title={home.young} lead={home.youngText} />
      <p>
        {runsSpaces ? <LinkButton to="/youth/new">{newTitle}</LinkButton> : <LinkButton to="/youth/join">{home.youngLink}</LinkButton>}
      </p>
      {spaces.length > 0 && (
        <Section title={text.spaces}>
          <CardList>
            {spaces.map(({ id, title, state, organisation }) => (
              <Card key={id} to={`/youth/spaces/${id}`} title={<Local text={title} />} tags={<Tag>{text.states[state]}</Tag>}>
                <p className="hint">
                  <Local text={organisation.name} />
                </p>
              </Card>
            ))}
          </CardList>
        </Section>
      )}
    </div>
  );
}

export const page = definePage({
  query: YouthDocument,
  variables: ({ actingAs }) => ({ isSomebody: actingAs !== '' }),
  words: ['youth', 'home', 'youth-staff'],
  head: (_data, _text, wordsOf) => ({ title: wordsOf('home').young, noindex: true }),
  Component: Youth,
});
