import { useEffect, useState } from 'react';
import { useClient } from '../../../graphql/client-context.js';
import { graphql } from '../../../graphql/document.js';
import { execute, RequestFailed } from '../../../graphql/execute.js';
import type { ColleaguesQuery } from '../../../graphql/generated/graphql.js';

const ColleaguesDocument = graphql(`
  query Colleagues($organisationId: ID!) {
    organisation(id: $organisationId) {
      id
      councillors {
        id
        displayName
      }
    }
  }
`);

type Colleagues = NonNullable<ColleaguesQuery['organisation']>['councillors'];

/** The councillors of a council who are in office; none until they are known. */
export function useColleagues(organisationId: string): Colleagues {
  const { send } = useClient();
  const [colleagues, setColleagues] = useState<Colleagues>([]);
  useEffect(() => {
    if (!organisationId) return setColleagues([]);
    void execute(send, ColleaguesDocument, { organisationId }).then(
      ({ organisation }) => setColleagues(organisation?.councillors ?? []),
      (error: unknown) => {
        if (!(error instanceof RequestFailed)) throw error;
      },
    );
  }, [send, organisationId]);
  return colleagues;
}
