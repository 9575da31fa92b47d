import type { Texts } from '../../platform/index.js';

/** What a young person reads before anything is asked of them: in plain words, the same for every space. */
export const NOTICE: Texts = {
  en: `**Who sees what you write.** The other young people here, the youth workers named below, and sometimes their manager. A councillor reads a conversation only when the youth workers invite them, and you are told before. Nobody else: not your school, not the people who run the website.

**Your name.** You take a made-up one. We don’t ask for your real name, your e-mail, your phone number or your birthday.

**Before others see it.** A youth worker reads each post first. If it can’t be shown, they tell you why.

**Nothing is secret from the youth workers.** If they are worried that somebody isn’t safe, they have to tell a person whose job it is to help.

**If you are very young, or don’t say how old you are,** somebody who looks after you has to agree before you write. Your youth worker notes that they did, and nothing about them.

**You can leave whenever you like,** in one tap. You choose if what you wrote stays, without your made-up name, or goes.`,
  cy: `**Pwy sy’n gweld yr hyn rwyt ti’n ei ysgrifennu.** Y bobl ifanc eraill yma, y gweithwyr ieuenctid sydd wedi’u henwi isod, a’u rheolwr weithiau. Dim ond pan fydd y gweithwyr ieuenctid yn ei wahodd y mae cynghorydd yn darllen sgwrs, a chei di wybod ymlaen llaw. Neb arall: nid dy ysgol, nid y bobl sy’n rhedeg y wefan.

**Dy enw.** Rwyt ti’n dewis enw dychmygol. Dydyn ni ddim yn gofyn am dy enw go iawn, dy e-bost, dy rif ffôn na dy ben-blwydd.

**Cyn i eraill ei weld.** Mae gweithiwr ieuenctid yn darllen pob neges yn gyntaf. Os na ellir ei dangos, maen nhw’n dweud pam.

**Does dim byd yn gyfrinach rhag y gweithwyr ieuenctid.** Os ydyn nhw’n poeni nad yw rhywun yn ddiogel, rhaid iddyn nhw ddweud wrth berson sydd â’r gwaith o helpu.

**Os wyt ti’n ifanc iawn, neu os nad wyt ti’n dweud faint yw dy oed,** rhaid i rywun sy’n gofalu amdanat gytuno cyn i ti ysgrifennu. Mae dy weithiwr ieuenctid yn nodi hynny, a dim byd amdanyn nhw.

**Fe gei di adael pryd bynnag y mynni,** ag un cyffyrddiad. Ti sy’n dewis a yw dy eiriau’n aros, heb dy enw dychmygol, neu’n mynd.`,
};
