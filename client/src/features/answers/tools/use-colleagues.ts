import { useEffect, useState } from 'react';
import { useClient } from '../../../graphql/client-context.js';
import { graphql } from '../../../graphql/document.js';
import { execute, RequestFailed } from '../../../graphql/execute.js';
import type { ColleaguesQuery, Topic } from '../../../graphql/generated/graphql.js';

const ColleaguesDocument = graphql(`
  query Colleagues($organisationId: ID!) {
    organisation(id: $organisationId) {
      id
      councillors {
        id
        displayName
        appointments {
          id
          role
          endsAt
          organisation {
            id
          }
          ward {
            id
            name {
              text
            }
          }
          portfolios
        }
      }
    }
  }
`);

type Colleagues = NonNullable<ColleaguesQuery['organisation']>['councillors'];

/** The councillors of a council who are in office; null until they are known. */
export function useColleagues(organisationId: string): Colleagues | null {
  const { send } = useClient();
  const [colleagues, setColleagues] = useState<Colleagues | null>(null);
  useEffect(() => {
    setColleagues(null);
    if (!organisationId) return;
    void execute(send, ColleaguesDocument, { organisationId }).then(
      ({ organisation }) => setColleagues(organisation?.councillors ?? []),
      (error: unknown) => {
        if (!(error instanceof RequestFailed)) throw error;
      },
    );
  }, [send, organisationId]);
  return colleagues;
}

/** Each by name, with the ward and, where their names are at hand, the topics they answer for: by these one knows whom to ask. */
export function optionsOf(colleagues: Colleagues, organisationId: string, topicNames?: Readonly<Record<Topic, string>>): { value: string; label: string }[] {
  return colleagues.map(({ id, displayName, appointments }) => {
    const offices = appointments.filter(({ role, organisation }) => role === 'COUNCILLOR' && organisation.id === organisationId);
    const wards = offices.flatMap(({ ward }) => ward?.name.text ?? []);
    const topics = topicNames ? offices.flatMap(({ portfolios }) => portfolios.map((topic) => topicNames[topic])) : [];
    return { value: id, label: [displayName, ...wards, ...topics].join(' · ') };
  });
}
