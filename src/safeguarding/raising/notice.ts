import { createHash } from 'node:crypto';
import type { Helplines, Language, Texts } from '../../platform/index.js';
import type { ConcernReader } from '../readers.js';

/** What is told before anything is written (E5), with the numbers of where they are. Who reads it stands below, by name. */
export const notice = ({ emergency, talk }: Helplines): Required<Texts> => ({
  en: `**Is somebody in danger now?** Call **${emergency}**. Don’t wait for an answer here.

**Who reads this.** The people named below, whose job is keeping people safe. Nobody else here: not other youth workers, not councillors, not the people who run the website.

**We can’t promise to keep it secret.** If somebody may come to harm, they have to tell those who can help, such as children’s services or the police. Where they can, they tell you first.

**They read it within an hour.** If the first of them doesn’t, it goes to the second.

**You don’t have to be sure, and you don’t have to say who you are.** Say what you saw or heard, in your own words. If you would like to talk to somebody now: ${lines(talk, 'en')}.`,
  cy: `**A oes rhywun mewn perygl nawr?** Ffoniwch **${emergency}**. Peidiwch ag aros am ateb yma.

**Pwy sy’n darllen hwn.** Y bobl a enwir isod, sydd â’r gwaith o gadw pobl yn ddiogel. Neb arall yma: nid gweithwyr ieuenctid eraill, nid cynghorwyr, nid y bobl sy’n rhedeg y wefan.

**Ni allwn addo ei gadw’n gyfrinach.** Os gall rhywun gael niwed, rhaid iddynt ddweud wrth y rhai a all helpu, megis gwasanaethau plant neu’r heddlu. Lle gallant, maent yn dweud wrthych chi’n gyntaf.

**Maent yn ei ddarllen o fewn awr.** Os nad yw’r cyntaf ohonynt yn gwneud, mae’n mynd at yr ail.

**Nid oes rhaid i chi fod yn siŵr, na dweud pwy ydych chi.** Dywedwch beth welsoch neu glywsoch, yn eich geiriau eich hun. Os hoffech siarad â rhywun nawr: ${lines(talk, 'cy')}.`,
});

const lines = (talk: Helplines['talk'], language: Language): string => talk.map(({ name, number, when }) => `${name} ${number}, ${when[language]}`).join('; ');

/** The same for the same words and the same readers: what is sent with a concern to say that this was read. */
export function noticeVersion(helplines: Helplines, readers: readonly ConcernReader[]): string {
  const { en, cy } = notice(helplines);
  return createHash('sha256').update([en, cy, ...readers.map(({ profileId }) => profileId)].join('\n')).digest('base64url').slice(0, 16);
}
