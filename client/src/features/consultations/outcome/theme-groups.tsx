import type { ThemeFoundFragment, ThemeGroupPartsFragment } from '../../../graphql/generated/graphql.js';
import { useNumber, useWords } from '../../../text/use-text.js';
import { Local } from '../../../ui/written.js';

/** Who said a theme, by ward and by age, as far as it is told (Y6). */
export function ThemeGroups({ theme: { name, saidByWard, saidByAge } }: { theme: ThemeFoundFragment }) {
  const words = useWords('outcome');
  if (!saidByWard && !saidByAge) return null;
  return (
    <details className="more">
      <summary>
        {words.byGroup} <span className="visually-hidden">{name.text}</span>
      </summary>
      {saidByWard && <GroupTable groups={saidByWard} title={words.byWard} theme={name.text} />}
      {saidByAge && <GroupTable groups={saidByAge} title={words.byAge} theme={name.text} />}
      <p className="hint">{words.smallGroups}</p>
    </details>
  );
}

function GroupTable({ groups, title, theme }: { groups: readonly ThemeGroupPartsFragment[]; title: string; theme: string }) {
  const words = useWords('outcome');
  const number = useNumber();
  const told = (count: number | null | undefined): string => (count == null ? words.notTold : number(count));
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={`${title}: ${theme}`}>
      <table className="figures">
        <thead>
          <tr>
            <th scope="col">{title}</th>
            <th scope="col">{words.said}</th>
            <th scope="col">{words.tookPart}</th>
          </tr>
        </thead>
        <tbody>
          {groups.map(({ key, label, said, size }) => (
            <tr key={key}>
              <th scope="row">
                <Local text={label} />
              </th>
              <td>{told(said)}</td>
              <td>{told(size)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
