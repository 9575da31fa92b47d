import type { words as English } from '../en/help.js';

export const words: typeof English = {
  title: 'Cymorth',
  description: 'Beth yw hwn, sut mae’r cyfrif yn gweithio, a beth a wneir â’r hyn a ysgrifennwch.',
  lead: 'Yn gryno: mae cynghorwyr yn penderfynu’n agored, caiff pobl yma ddweud eu dweud cyn i ddim gael ei setlo, ac mae pwy bynnag sydd ag ateb i’w roi yn ei roi erbyn dyddiad.',
  sections: [
    {
      title: 'Beth allwch chi ei wneud',
      points: [
        'Darllen pob penderfyniad, ei opsiynau, ei resymau a’i fersiynau cynharach, heb gyfrif.',
        'Ateb ymgynghoriad: cytuno, anghytuno neu basio ar osodiadau byr, ac awgrymu eich rhai eich hun.',
        'Cynnig syniad, cefnogi syniadau eraill, a dadlau o blaid ac yn erbyn.',
        'Darllen pwy sydd ag ateb i’w roi, a beth a addawyd.',
      ],
    },
    {
      title: 'Sut mae’r cyfrif yn gweithio',
      points: [
        'Mae un person yn cyfrif unwaith. Y gronfa ddata ei hun sy’n gwneud yn siŵr o hynny.',
        'Gallwch newid eich meddwl neu dynnu eich cefnogaeth yn ôl nes iddo gau. Yr un olaf sy’n cyfrif.',
        'Nid yw’r hyn sy’n cyrraedd ar ôl cau yn cyfrif, hyd yn oed o filfed ran o eiliad.',
        'Cyfrifir y rhifau yma o’r hyn a gedwir, byth eu hamcangyfrif.',
        'Ni ddangosir byth i neb arall sut y pleidleisioch.',
      ],
    },
    {
      title: 'Pwy yw pwy',
      points: [
        'Mae dinasyddion yn cymryd rhan dan enw o’u dewis.',
        'Mae cynghorwyr, swyddogion a gweithwyr ieuenctid yn gweithredu drwy broffil proffesiynol, gyda’u henw go iawn, eu swydd a’u sefydliad. Mae bob amser wedi’i farcio.',
        'Mae rhywun sydd â’r ddau yn gweithredu fel un ar y tro, ac mae pob tudalen yn dweud fel pa un.',
      ],
    },
    {
      title: 'Pobl ifanc',
      points: [
        'Ymunir â gofodau ieuenctid â chod gan weithiwr ieuenctid a than enw gwneud. Dim e-bost, dim pen-blwydd.',
        'Dim ond pobl ifanc ac oedolion a enwir yn y gofod all ei ddarllen. Ni all peiriannau chwilio.',
        'Mae gweithiwr ieuenctid yn darllen pob neges yn gyntaf, ac yn dweud pam os na ellir ei chyhoeddi.',
        'Nid oes negeseuon preifat rhwng oedolion a phobl ifanc, yn unman.',
      ],
    },
    {
      title: 'Beth rydych yn ei ysgrifennu',
      points: [
        'Mae’n cadw eich enw a’r iaith yr ysgrifenasoch ynddi.',
        'Os yw’n torri rheol, mae cymedrolwr yn dweud pa un, mewn geiriau i chi.',
        'Mae’r hyn a deipioch ac na anfonoch yn aros ar eich dyfais chi yn unig.',
      ],
    },
  ],
  translationTitle: 'Am y ddwy iaith',
  translation: 'Mae sefydliadau’n ysgrifennu yn Gymraeg ac yn Saesneg. Mae’r hyn a ysgrifenna dinasyddion yn aros yn yr iaith a ddewisasant.',
  translationState: 'Nid yw siaradwr Cymraeg wedi darllen geiriau Cymraeg y rhyngwyneb eto. Rhowch wybod i ni am unrhyw gamgymeriad.',
};
