import type { words as English } from '../en/statements.js';

export const words: typeof English = {
  ofCouncil: (name: string) => `Yr hyn y mae ${name} yn ei ychwanegu`,
  more: 'Mwy o’r hyn y mae’r lle hwn yn ei addo',
  accessibility: {
    title: 'Hygyrchedd',
    description: 'Pwy all ddefnyddio hwn, sut y cafodd ei wirio, beth nad yw’n gweithio eto, a beth i’w wneud wedyn.',
    lead: 'Dylai pawb yma allu darllen, cael eu clywed a gweld beth ddaeth o hynny.',
    sections: [
      {
        title: 'Beth allwch chi ei wneud',
        points: [
          'Darllen pob tudalen gyhoeddus heb JavaScript, mewngofnodi drwy ddolen, cefnogi syniadau a rhoi gwybod am rywbeth.',
          'Defnyddio popeth â’r bysellfwrdd yn unig, a gweld ble rydych chi.',
          'Darllen gyda darllenydd sgrin: mae penawdau, labeli, tablau wrth bob siart, ac iaith pob testun wedi’u nodi.',
          'Gwneud y testun bedair gwaith yn fwy, neu ddefnyddio ffôn 320 picsel o led, heb sgrolio i’r ochr.',
          'Darllen yn olau neu’n dywyll, fel y mae eich dyfais yn dweud. Nid oes dim yn symud os gofynnoch am lai o symud.',
          'Darllen popeth y mae’r rhyngwyneb yn ei ddweud yn Gymraeg neu yn Saesneg.',
        ],
      },
      {
        title: 'Sut y cafodd ei wirio',
        points: [
          'Y nod yw lefel AA y Canllawiau Hygyrchedd Cynnwys Gwe 2.2.',
          'Caiff pob tudalen ei gwirio gan beiriant mewn porwr go iawn, yn y ddwy iaith, yn olau ac yn dywyll, ar led ffôn a chyfrifiadur, bob tro y mae’r feddalwedd yn newid.',
          'Mae peiriant yn dod o hyd i tua hanner yr holl broblemau. Nid yw pobl sy’n defnyddio darllenydd sgrin bob dydd wedi rhoi cynnig arno eto.',
        ],
      },
      {
        title: 'Beth nad yw’n gweithio’n dda eto',
        points: [
          'Efallai na all darllenydd sgrin ddarllen papurau y mae cynghorau’n eu huwchlwytho fel PDF. Mae pob un felly yn dweud hynny, a phwy i ofyn iddynt am ffurf arall.',
          'Ni ellir defnyddio map heb olwg. Wrth bob map mae rhestr sy’n dweud yr un peth.',
          'Nid yw’r Gymraeg wedi’i darllen gan siaradwr eto.',
        ],
      },
      {
        title: 'Os oes rhywbeth yn eich ffordd',
        points: [
          'Dywedwch wrth y cyngor dan sylw: mae ei dudalen yn dweud sut i’w gyrraedd. Dywedwch pa dudalen oedd hi a beth ddigwyddodd.',
          'Os nad yw hynny’n helpu, gall y Gwasanaeth Cynghori a Chefnogi ar Gydraddoldeb eich cynghori (equalityadvisoryservice.com).',
          'Mae pob cyngor yn derbyn eich barn ar bapur neu mewn cyfarfod hefyd. Caiff ei nodi yma ac mae’n cyfrif yr un fath.',
        ],
      },
    ],
  },
  privacy: {
    title: 'Preifatrwydd, mewn geiriau plaen',
    description: 'Beth sy’n cael ei gadw amdanoch, pwy sy’n ei weld, am ba hyd, a beth na wneir byth.',
    lead: 'Mae eich cyfrif yn breifat. Mae’r hyn a ddywedwch ac a wnewch yn gyhoeddus o dan yr enw a ddewisoch.',
    sections: [
      {
        title: 'Beth sy’n cael ei gadw',
        points: [
          'Eich cyfrif: eich cyfeiriad e-bost a sut rydych yn mewngofnodi. Nid oes neb arall yn ei weld, gan gynnwys cynghorwyr a swyddogion.',
          'Eich proffil: yr enw a ddewisoch, eich ward os rhoesoch hi, ac a ydych yn 16 neu’n 17, neu’n oedolyn. Dim dyddiad geni.',
          'Yr hyn a ysgrifennoch, a’r iaith y’i hysgrifennwyd ynddi.',
          'Yr hyn a gefnogoch ac a atebwyd gennych. Dim ond chi sy’n gweld mai chi oedd.',
        ],
      },
      {
        title: 'Beth na chaiff ei gadw',
        points: [
          'Ni chedwir cyfeiriad eich dyfais nac enw eich porwr yn hwy na’r funud sy’n atal llifogydd o geisiadau.',
          'Dim hysbysebion, dim tracio, dim byd yn cael ei lwytho o wefannau eraill.',
          'Nid oes dim yn cael ei werthu na’i roi i neb at ddibenion eraill.',
        ],
      },
      {
        title: 'Cwcis',
        points: [
          'Un tra byddwch wedi mewngofnodi, am saith diwrnod ar y mwyaf.',
          'Un sy’n cofio’r iaith a ddewisoch.',
          'Un sy’n diogelu ffurflenni, nes i chi gau’r porwr.',
          'Mae’r hyn a deipiwch ac nad ydych wedi’i anfon yn cael ei gadw ar eich dyfais eich hun, ac ar ôl mewngofnodi, fel drafft y gallwch chi yn unig ei ddarllen.',
        ],
      },
      {
        title: 'Pwy sy’n gweld beth',
        points: [
          'Pawb: yr hyn rydych yn ei gyhoeddi, o dan enw eich proffil.',
          'Cymedrolwyr: yr hyn y rhoddwyd gwybod amdano, a’r hyn a ysgrifennoch yn yr un lle.',
          'Y rhai sy’n dadansoddi ymgynghoriad: atebion heb enwau. Ni ddangosir grwpiau bach.',
          'Pryder am ddiogelwch rhywun: yr arweinydd diogelu a’r dirprwy yn unig.',
        ],
      },
      {
        title: 'Am ba hyd, a’ch hawliau',
        points: [
          'Cedwir cofnodion penderfyniadau am chwe blynedd a’u papurau cefndir am bedair, am fod y gyfraith yn gofyn hynny.',
          'Caiff newyddion am yr hyn rydych yn ei ddilyn ei ddileu ar ôl rhai misoedd.',
          'Mae pob cyngor yn gyfrifol am yr hyn a roddir ger ei fron. Gofynnwch iddo beth sydd ganddo amdanoch, ei gywiro, neu ei ddileu. Cedwir yr hyn y mae’r gyfraith yn ei gadw, a dywedir wrthych beth.',
          'Gallwch gwyno i’r Comisiynydd Gwybodaeth (ico.org.uk).',
        ],
      },
    ],
  },
  young: {
    title: 'Preifatrwydd i bobl ifanc',
    description: 'Beth rydym yn ei wybod amdanat mewn gofod ieuenctid, pwy sy’n gallu ei weld, a beth alli di ei wneud.',
    lead: 'Yn fyr: rydym yn gwybod enw gwneud a thua faint yw dy oed. Dyna’r cyfan.',
    sections: [
      {
        title: 'Beth rydym yn ei wybod amdanat',
        points: [
          'Yr enw gwneud a ddewisaist.',
          'Pa grŵp oedran a ddywedaist: nid dy ben-blwydd.',
          'Beth bostiaist ti a sut bleidleisiaist ti yn dy ofod.',
          'Dyna ni. Dim e-bost, dim rhif ffôn, dim llun, dim ysgol.',
        ],
      },
      {
        title: 'Pwy sy’n gallu ei weld',
        points: [
          'Y bobl ifanc yn dy ofod a’r oedolion a enwir ar ei dudalen. Neb arall.',
          'Ni all peiriannau chwilio. Nid yw dy enw ar unrhyw restr.',
          'Mae gweithiwr ieuenctid yn darllen pob post cyn y lleill.',
          'Sut bleidleisiaist ti: dim ond ti.',
        ],
      },
      {
        title: 'Beth nad yw byth yn digwydd',
        points: [
          'Ni all unrhyw oedolyn anfon neges breifat atat. Nid oes modd cael un yn unman yma.',
          'Dim rhediadau, dim pwyntiau, dim “rwyt ti wedi bod i ffwrdd”.',
          'Nid yw dy enw byth mewn rhifau nac allforion, ac mae rhifau bach yn cael eu cuddio.',
        ],
      },
      {
        title: 'Beth alli di ei wneud',
        points: [
          'Gadael pan fynni di, gydag un botwm. Ti sy’n dewis a yw dy eiriau’n aros fel “cyn-gyfranogwr” neu’n mynd.',
          'Gofyn am dynnu un o dy byst.',
          'Rhoi gwybod am rywbeth nad yw’n iawn.',
          'Os wyt ti’n poeni amdanat ti dy hun neu rywun arall, dyweda wrth y tîm diogelu gyda “Poeni am rywun?” ar waelod pob tudalen. Ni allant addo ei gadw’n gyfrinach os oes rhywun mewn perygl.',
        ],
      },
      {
        title: 'Eisiau gwirio?',
        points: [
          'Gofynna i weithiwr ieuenctid. Maen nhw wedi’u henwi ar dudalen y gofod.',
          'Neu gofynna i’r Comisiynydd Gwybodaeth. Mae ganddyn nhw dudalen i bobl ifanc (ico.org.uk).',
        ],
      },
    ],
  },
  rules: {
    title: 'Y rheolau yma',
    description: 'Beth y gellir ei ysgrifennu yma, pwy sy’n penderfynu pan fydd rhywun yn dweud na ellir, a sut i ofyn am ail olwg.',
    lead: 'Cewch anghytuno â phawb, cynghorwyr yn fwy na neb. Dyma’r ffiniau.',
    code: 'Y cod',
    sections: [
      {
        title: 'Pan roddir gwybod am rywbeth',
        points: [
          'Gall unrhyw un sy’n gallu gweld rhywbeth roi gwybod amdano, heb gyfrif.',
          'Nid pleidleisiau yw adroddiadau: nid yw llawer yn dweud mwy nag un.',
          'Mae person a enwir yn penderfynu, ac yn dweud pa reol a dorrwyd, mewn geiriau wrth bwy bynnag a’i hysgrifennodd.',
          'Mae’r hyn a dynnwyd yn gadael ôl: nid oes dim yn mynd heb arwydd.',
        ],
      },
      {
        title: 'Os mai eich eiddo chi oedd',
        points: ['Rydych yn gweld y penderfyniad a’i reswm ar eich tudalen eich hun.', 'Gallwch ofyn am ail olwg. Rhywun arall sy’n ei chymryd bob tro.'],
      },
      {
        title: 'Gofodau ieuenctid',
        points: ['Mae gan bob un ei siarter ei hun, a ddangosir ar ei dudalen.', 'Ni chyhoeddir yno fyth fanylion y gellid cyrraedd rhywun drwyddynt.'],
      },
    ],
    figures: 'Beth wnaeth cymedrolwyr, mewn ffigurau',
  },
  counting: {
    title: 'Sut mae cyfrif yn gweithio',
    description: 'Sut y caiff cefnogaeth, safbwyntiau ac atebion eu cyfrif yma, a sut y gallwch wirio hynny drosoch eich hun.',
    lead: 'Caiff pob rhif ei gyfrif o’r hyn sydd wedi’i storio. Nid oes yr un yn amcangyfrif.',
    sections: [
      {
        title: 'Un person, unwaith',
        points: [
          'Mae gan un person un bleidlais dros beth. Y gronfa ddata ei hun sy’n cynnal hynny, nid gwiriad o’i blaen.',
          'Nid yw gofyn ddwywaith yn newid dim. Os newidiwch eich meddwl, yr olaf sy’n cyfrif, nes iddo gau.',
          'Nid oes gan bobl wrth eu gwaith yma, gan gynnwys cynghorwyr, bleidlais yn y swydd honno.',
        ],
      },
      {
        title: 'Y foment o gau',
        points: [
          'Yr hyn sy’n cyfrif yw’r eiliad y cyrhaeddodd eich ateb yn gyfan, yn ôl cloc y gweinydd.',
          'Ni dderbynnir dim ar ôl cau, nid o filfed ran o eiliad; caiff yr hyn a gyrhaeddodd cynt ei gyfrif, pa mor brysur bynnag oedd hi.',
        ],
      },
      {
        title: 'Beth a ddangosir',
        points: [
          'Ni ddangosir byth pwy bleidleisiodd dros beth. Rydych yn gweld eich rhai chi.',
          'Ni ddangosir grwpiau o lai na phump, na’r hyn a fyddai’n eu datgelu.',
          'Caiff atebion ar bapur eu nodi gan un person, eu gwirio gan un arall, ac maent yn cyfrif yr un fath.',
          'Os caiff cefnogaeth ei thynnu am ei bod yn ffug, mae’r cyfrif yn dweud faint, pryd a pham.',
        ],
      },
      {
        title: 'Gwiriwch drosoch eich hun',
        points: [
          'Pan fydd syniad yn cau, cyhoeddir rhestr o dderbynebau. Mae eich un chi ar eich tudalen eich hun: chwiliwch amdani.',
          'Gellir lawrlwytho canlyniadau a’u cyfrif eto.',
          'Mae gweithredoedd â chanlyniadau mewn cofnod na ellir ei newid heb i neb weld.',
        ],
      },
    ],
  },
  answers: {
    title: 'Pwy sy’n ateb, mewn ffigurau',
    description: 'Faint o’r atebion oedd yn ddyledus a roddwyd, erbyn pryd, ac a atebasant.',
    lead: 'Mae pob ffigur yn dweud ar beth y mae’n seiliedig. Lle mae rhy ychydig, nid oes yr un.',
    council: 'Cyngor',
    answered: 'Wedi’u hateb',
    onTime: 'Mewn pryd',
    median: 'Diwrnodau gwaith, yn y canol',
    satisfied: 'Dywedwyd eu bod yn ateb',
    few: 'rhy ychydig eto',
    of: (part: string, all: string) => `${part} o ${all}`,
    hint: 'Mae ffigurau pob cynghorydd ar eu tudalen eu hunain.',
  },
};
