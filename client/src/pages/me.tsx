import { MySubmissions } from '../features/consultations/mine/index.js';
import { DraftList } from '../features/drafts/index.js';
import { MyIdeas, MySupports } from '../features/ideas/mine/index.js';
import { FollowingList, MailSettings, NotificationList } from '../features/notifications/index.js';
import { MyContributions } from '../features/proceedings/index.js';
import { MyQuestions } from '../features/questions/index.js';
import { graphql } from '../graphql/document.js';
import type { MyPageQuery } from '../graphql/generated/graphql.js';
import { useText, useWords } from '../text/use-text.js';
import { LinkButton } from '../ui/button.js';
import { PageHead } from '../ui/page-head.js';
import { definePage, type Present } from './page.js';

const MyPageDocument = graphql(`
  query MyPage {
    me {
      profile {
        id
        displayName
        kind
      }
      desk {
        owedInAll
      }
      contributions(first: 10) {
        ...ContributedPage
      }
      ideas(first: 10) {
        nodes {
          ...IdeaCard
        }
      }
      supports(first: 50) {
        nodes {
          ...MySupport
        }
      }
      submissions(first: 20) {
        nodes {
          ...MySubmission
        }
      }
      questions(first: 10) {
        nodes {
          ...QuestionCard
        }
      }
      following {
        ...Followed
      }
      notificationSettings {
        ...MailSettings
      }
    }
    notifications(first: 20) {
      ...NotificationPage
    }
    drafts(first: 50) {
      nodes {
        ...DraftLine
      }
    }
  }
`);

/** Somebody's own page: what is new, what they said, supported, asked and proposed, and how they wish to be told. */
function MyPage({ data: { me, notifications, drafts } }: { data: Present<MyPageQuery, 'me'> }) {
  const words = useWords('my-page');
  const { nav: text } = useText().common;
  const isCitizen = me.profile.kind === 'CITIZEN';
  return (
    <>
      <PageHead title={words.title} lead={words.lead(me.profile.displayName)}>
        <LinkButton kind="quiet" to="/me/moderated">
          {words.moderated}
        </LinkButton>
        {me.desk && <LinkButton to="/desk">{text.desk}</LinkButton>}
      </PageHead>
      <NotificationList loaded={notifications} />
      <DraftList drafts={drafts.nodes} />
      {(isCitizen || me.contributions.nodes.length > 0) && <MyContributions loaded={me.contributions} />}
      {(isCitizen || me.supports.nodes.length > 0) && <MySupports supports={me.supports.nodes} />}
      {(isCitizen || me.submissions.nodes.length > 0) && <MySubmissions submissions={me.submissions.nodes} />}
      {isCitizen && <MyIdeas ideas={me.ideas.nodes} />}
      {isCitizen && <MyQuestions questions={me.questions.nodes} />}
      <FollowingList followed={me.following} />
      <MailSettings settings={me.notificationSettings} />
    </>
  );
}

export const page = definePage({
  query: MyPageDocument,
  words: ['my-page', 'questions', 'contributions'],
  needsProfile: true,
  isMissing: (data) => !data.me,
  head: (_data, _text, wordsOf) => ({ title: wordsOf('my-page').title, noindex: true }),
  Component: MyPage,
});
