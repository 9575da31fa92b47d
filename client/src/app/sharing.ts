import type { ConsultationQuery, CouncillorQuery, CouncilQuery, DecisionQuery, HomeQuery, IdeaQuery, QuestionQuery } from '../graphql/generated/graphql.js';
import type { LanguageTag } from '../text/catalogue.js';
import { plain } from './plain-text.js';

/** What is said of a page to programs and to whoever gets its link. Only the server makes it: no browser needs it. */
export interface Sharing {
  /** In the vocabulary of schema.org. */
  structured: object;
  /** A picture of the thing's own. */
  picture?: { url: string; width: number; height: number };
  /** The council whose colour the picture has otherwise. */
  council?: string;
}

interface About {
  /** The page's own address. */
  url: string;
  language: LanguageTag;
  title: string;
  description: string;
}

type Organisation = { name: { text: string }; accent?: string | null };

const council = ({ name }: { name: { text: string } }) => ({ '@type': 'GovernmentOrganization', name: name.text });
const person = (name: string) => ({ '@type': 'Person', name });

const makers: Record<string, (data: never, about: About) => object | null> = {
  home: ({ place }: HomeQuery, { url }) => ({ '@type': 'WebSite', name: place.name.text, url }),
  council: ({ organisation }: CouncilQuery) => organisation && { ...council(organisation), '@type': organisation.kind === 'COUNCIL' ? 'GovernmentOrganization' : 'Organization' },
  councillor: ({ councillor }: CouncillorQuery) => {
    const [appointment] = councillor?.appointments ?? [];
    return councillor && { ...person(councillor.displayName), jobTitle: councillor.jobTitle?.text, worksFor: appointment && council(appointment.organisation) };
  },
  decision: ({ decision }: DecisionQuery, about) =>
    decision && {
      '@type': 'Legislation',
      ...thing(about),
      legislationPassedBy: council(decision.organisation),
      legislationResponsible: person(decision.councillor.displayName),
      datePublished: decision.firstPublishedAt,
      legislationDate: decision.decidedOn,
    },
  consultation: ({ consultation }: ConsultationQuery, about) =>
    consultation && {
      '@type': 'Event',
      ...thing(about),
      startDate: consultation.opensAt,
      endDate: consultation.closesAt,
      eventStatus: `https://schema.org/${consultation.stopped ? 'EventCancelled' : 'EventScheduled'}`,
      eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
      location: { '@type': 'VirtualLocation', url: about.url },
      organizer: council(consultation.organisation),
      isAccessibleForFree: true,
    },
  idea: ({ idea }: IdeaQuery, about) =>
    idea && {
      '@type': 'DiscussionForumPosting',
      ...thing(about),
      headline: idea.title,
      text: plain(idea.body.html, 5_000),
      author: person(idea.author.displayName),
      datePublished: idea.openedAt,
      interactionStatistic: { '@type': 'InteractionCounter', interactionType: 'https://schema.org/LikeAction', userInteractionCount: idea.supportCount },
    },
  question: ({ question }: QuestionQuery, about) =>
    question && {
      '@type': 'QAPage',
      ...thing(about),
      mainEntity: { '@type': 'Question', name: question.title, text: plain(question.body.html, 5_000), author: person(question.author.displayName), dateCreated: question.publishedAt },
    },
};

const thing = ({ url, language, title, description }: About) => ({ name: title, ...(description && { description }), url, inLanguage: language });

/** `file` is the page's file. */
export function sharingOf(file: string, data: object, about: About): Sharing {
  const made = makers[file]?.(data as never, about);
  const structured = { '@context': 'https://schema.org', ...(made ?? { '@type': 'WebPage', ...thing(about) }) };
  const [{ url, width, height } = { url: '', width: null, height: null }] = (data as Partial<IdeaQuery>).idea?.pictures ?? [];
  const accent = accentIn(data);
  return { structured, ...(width && height && { picture: { url, width, height } }), ...(accent && { council: accent }) };
}

function accentIn(data: object): string | undefined {
  const things = Object.values(data) as (Partial<Organisation> & { organisation?: Organisation } | null)[];
  return things.map((one) => one?.organisation?.accent ?? one?.accent).find((accent) => typeof accent === 'string');
}
