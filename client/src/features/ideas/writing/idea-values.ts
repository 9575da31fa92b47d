import type { EstimateKind, Topic, IdeaWordsFragment, Language, ReviseIdeaInput } from '../../../graphql/generated/graphql.js';

export type Values = Record<string, string>;
type Content = Omit<ReviseIdeaInput, 'ideaId' | 'textNumber' | 'reason'>;

/** Where the description of a picture is typed. */
export const describing = (id: string): string => `picture.${id}`;
export const picturesIn = (values: Values): string[] => (values['pictureIds'] ?? '').split(' ').filter(Boolean);

export const emptyIdea = (language: string): Values => ({
  ...{ organisationId: '', wardId: '', title: '', need: '', body: '', outcomeWanted: '', selfHelp: '', topic: '', pictureIds: '' },
  ...{ 'point.latitude': '', 'point.longitude': '', 'estimate.kind': 'COST', 'estimate.pounds': '', language },
});

/** The fields as what was published fills them. */
export function valuesOf(idea: IdeaWordsFragment, body: string): Values {
  const { need, outcomeWanted, selfHelp, topic, point, estimate, pictures, ward } = idea;
  return {
    ...emptyIdea(idea.language),
    ...{ title: idea.title, need: need ?? '', body, outcomeWanted: outcomeWanted ?? '', selfHelp: selfHelp ?? '', topic: topic ?? '', wardId: ward?.id ?? '' },
    ...(point && { 'point.latitude': String(point.latitude), 'point.longitude': String(point.longitude) }),
    ...(estimate && { 'estimate.kind': estimate.kind, 'estimate.pounds': String(estimate.pounds) }),
    pictureIds: pictures.map(({ id }) => id).join(' '),
    ...Object.fromEntries(pictures.map(({ id, description }) => [describing(id), description?.text ?? ''])),
  };
}

/** What was typed, as the API takes it. */
export function contentOf(values: Values): Content {
  const said = (name: string): string | null => values[name]?.trim() || null;
  const [latitude, longitude, pounds] = [said('point.latitude'), said('point.longitude'), said('estimate.pounds')];
  return {
    title: values['title'] ?? '',
    body: values['body'] ?? '',
    language: values['language'] as Language,
    need: said('need'),
    outcomeWanted: said('outcomeWanted'),
    selfHelp: said('selfHelp'),
    topic: said('topic') as Topic | null,
    wardId: said('wardId'),
    point: latitude && longitude ? { latitude: Number(latitude), longitude: Number(longitude) } : null,
    estimate: pounds ? { kind: values['estimate.kind'] as EstimateKind, pounds: Number(pounds) } : null,
    pictureIds: picturesIn(values),
  };
}
