import { useState } from 'react';
import { Link } from 'react-router';
import type { ActivityLineFragment } from '../../../graphql/generated/graphql.js';
import { useWords } from '../../../text/use-text.js';
import { Section } from '../../../ui/section.js';
import { ActivityLines } from './activity-lines.js';
import { useActivity } from './use-activity.js';

const FEW = 5;

/** The latest few, for a page that shows other things too. */
export function LatestActivity({ loaded }: { loaded: readonly ActivityLineFragment[] }) {
  const words = useWords('activity');
  const [lines, change] = useState(loaded);
  useActivity(lines, change);
  return (
    <Section title={words.title} aside={<Link to="/activity">{words.all}</Link>}>
      <ActivityLines lines={lines.slice(0, FEW)} />
    </Section>
  );
}
