import { Link } from 'react-router';
import { graphql } from '../../../graphql/document.js';
import type { OrganisationPartsFragment } from '../../../graphql/generated/graphql.js';
import { useText, useWords } from '../../../text/use-text.js';
import { Empty } from '../../../ui/notice.js';
import { Section } from '../../../ui/section.js';
import { Local } from '../../../ui/written.js';

export const OrganisationFragmentDocument = graphql(`
  fragment OrganisationParts on Organisation {
    id
    kind
    wards {
      id
      name {
        ...LocalTextParts
      }
    }
    bodies {
      id
      name {
        ...LocalTextParts
      }
      members {
        isMemberNow
        member {
          id
          displayName
        }
      }
    }
    officers {
      id
      displayName
      jobTitle {
        ...LocalTextParts
      }
      appointments {
        id
        role
        endsAt
        organisation {
          id
        }
      }
    }
  }
`);

interface PartProps {
  organisation: OrganisationPartsFragment;
}

export function WardsAndBodies({ organisation: { wards, bodies } }: PartProps) {
  const words = useWords('organisation');
  return (
    <>
      {wards.length > 0 && (
        <Section title={words.wards}>
          <ul className="lines">
            {wards.map(({ id, name }) => (
              <li key={id}>
                <Local text={name} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {bodies.length > 0 && (
        <Section title={words.bodies}>
          <ul className="lines">
            {bodies.map(({ id, name, members }) => (
              <li key={id}>
                <strong>
                  <Local text={name} />
                </strong>{' '}
                <ul className="person-list">
                  {members
                    .filter(({ isMemberNow }) => isMemberNow)
                    .map(({ member }) => (
                      <li key={member.id}>
                        <Link to={`/councillors/${member.id}`}>{member.displayName}</Link>
                      </li>
                    ))}
                </ul>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

/** Clerks, officers and safeguarding leads, each with the job and the office held now. */
export function Officers({ organisation: { id, officers } }: PartProps) {
  const words = useWords('organisation');
  const { identity } = useText();
  return (
    <Section title={words.officers}>
      {officers.length === 0 ? <Empty title={words.officersNone} /> : <p className="hint">{words.officersHint}</p>}
      <ul className="lines">
        {officers.map(({ id: officer, displayName, jobTitle, appointments }) => {
          const held = appointments.filter(({ endsAt, organisation }) => endsAt == null && organisation.id === id);
          const roles = [...new Set(held.map(({ role }) => identity.roles[role]))];
          return (
            <li key={officer}>
              <strong>{displayName}</strong> {jobTitle && <Local text={jobTitle} />} {roles.length > 0 && <span className="hint">{roles.join(', ')}</span>}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

/** The ways to everything that it runs here. */
export function WhatItRuns({ organisation: { id, kind } }: PartProps) {
  const { runs, links } = useWords('organisation');
  const of = `?council=${id}`;
  const councils = [
    { to: `/decisions${of}`, label: links.decisions },
    { to: `/ideas${of}`, label: links.ideas },
    { to: `/questions${of}`, label: links.questions },
    { to: `/answers${of}`, label: links.answers },
    { to: `/commitments${of}`, label: links.commitments },
  ];
  const ways = [
    ...(kind === 'COUNCIL' ? councils : []),
    { to: `/consultations${of}`, label: links.consultations },
    ...(kind === 'YOUTH_SERVICE' ? [{ to: '/youth', label: links.youth }] : []),
  ];
  return (
    <Section title={runs}>
      <ul className="lines">
        {ways.map(({ to, label }) => (
          <li key={to}>
            <Link to={to}>{label}</Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** For those who keep it: the pages that nobody else sees. */
export function KeptHere({ id, ways }: { id: string; ways: { people: boolean; settings: boolean; record: boolean } }) {
  const words = useWords('organisation');
  if (!ways.people && !ways.settings && !ways.record) return null;
  return (
    <Section title={words.atWork}>
      <p className="actions">
        {ways.people && <Link to={`/councils/${id}/people`}>{words.people}</Link>}
        {ways.settings && <Link to={`/councils/${id}/settings`}>{words.settings}</Link>}
        {ways.record && <Link to={`/councils/${id}/record`}>{words.record}</Link>}
      </p>
    </Section>
  );
}
