import { useSearchParams } from 'react-router';
import { Charter, JoinCodeForm, JoinForm, ReturnForm } from '../features/youth-spaces/index.js';
import { SignOutButton } from '../features/identity/accounts/index.js';
import { useSession } from '../features/identity/index.js';
import { graphql } from '../graphql/document.js';
import type { YouthJoinQuery } from '../graphql/generated/graphql.js';
import { useWords } from '../text/use-text.js';
import { Notice } from '../ui/notice.js';
import { PageHead } from '../ui/page-head.js';
import { PersonList } from '../ui/person-line.js';
import { Section } from '../ui/section.js';
import { Prose } from '../ui/written.js';
import { definePage } from './page.js';

const YouthJoinDocument = graphql(`
  query YouthJoin($code: String!, $hasCode: Boolean!) {
    youthCode(code: $code) @include(if: $hasCode) {
      ...CodeOffer
    }
  }
`);

const codeOf = (search: URLSearchParams): string => search.get('code')?.trim() ?? '';

/** Code, then what the space is and who is there, then a name: in. */
function YouthJoin({ data }: { data: YouthJoinQuery }) {
  const { join: text } = useWords('youth');
  const [search] = useSearchParams();
  const code = codeOf(search);
  const offer = data.youthCode;
  if (!offer) {
    return (
      <div className="accent-young">
        <PageHead title={text.title} lead={text.lead} />
        <SignedInNotice />
        <JoinCodeForm wrong={code ? text.wrongCode : undefined} />
        <Section title={text.returnTitle}>
          <ReturnForm />
        </Section>
      </div>
    );
  }
  const { space } = offer;
  return (
    <div className="accent-young">
      <PageHead title={text.title} lead={text.spaceTitle(space.title.text)} />
      <SignedInNotice />
      <Prose text={space.notice} />
      <Section title={text.adults}>
        <PersonList people={space.adults} />
      </Section>
      <Section title={text.influences}>
        <Prose text={space.influences} />
      </Section>
      <Section title={text.outside}>
        <Prose text={space.outsideHours} />
      </Section>
      <Section title={text.rules}>
        <Charter rules={space.charter} />
      </Section>
      <JoinForm code={code} offer={offer} />
    </div>
  );
}

/** One joins as nobody yet: a young person's name hangs on no other account. */
function SignedInNotice() {
  const { join: text } = useWords('youth');
  if (!useSession().isSignedIn) return null;
  return (
    <Notice tone="warn" title={text.signedIn}>
      <SignOutButton />
    </Notice>
  );
}

export const page = definePage({
  query: YouthJoinDocument,
  variables: ({ search }) => ({ code: codeOf(search), hasCode: codeOf(search) !== '' }),
  words: ['youth'],
  head: (_data, _text, wordsOf) => ({ title: wordsOf('youth').join.title, noindex: true }),
  Component: YouthJoin,
});
