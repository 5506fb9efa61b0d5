/// The nouns of job titles, and the words that grade them.
enum PositionWords {
    static let entries: [Lexicon.Entry] = [
        // Trades of all kinds, in the order of the languages that the headings know.
        .init(
            kinds: .position,
            words: """
                acupuncturist anaesthetist anesthetist biochemist botanist confectioner coroner croupier diver \
                embalmer engraver gamekeeper headmaster headmistress headteacher herbalist ironworker jailer \
                magician miner mortician negotiator obstetrician osteopath playwright podiatrist politician preacher \
                priest repairman restaurateur roustabout shoemaker songwriter steelworker stevedore stonemason \
                umpire vintner adjunct bursar attaché mayor youtuber streamer infantryman gunner servant ranger \
                creator \
                anwalt anwältin arzthelferin beamter beamtin briefträger buchhändler buchhändlerin busfahrer \
                chemielaborant laborant laborantin ergotherapeut ergotherapeutin fachangestellter fachangestellte \
                fahrradkurier fleischer fliesenleger förster handwerker hausverwalter heilpraktiker heilpraktikerin \
                hotelfachfrau hotelfachmann justiziar kassierer kassiererin lehrling logopädin logopäde makler \
                maklerin maschinenbauer optiker optikerin pflegehelfer pflegehelferin pförtner psychologe \
                psychologin putzfrau restaurator restauratorin rettungssanitäter rettungssanitäterin staplerfahrer \
                steuerfachangestellte texter texterin tierarzt tierärztin verwaltungsangestellter \
                verwaltungsangestellte wachmann zusteller zustellerin küchenhilfe bundesfreiwilligendienst rekrut \
                wehrdienstleistender \
                carreleur charpentier chirurgien chirurgienne couturière couturier décorateur décoratrice employé \
                employée équipier équipière intérimaire orthophoniste paysagiste pompier postdoctorant \
                postdoctorante saisonnier saisonnière serrurier vendangeur vendangeuse veilleur webmestre cogérant \
                cogérante officier auxiliaire \
                arquitecta asesor asesora azafata barrendero bibliotecaria bibliotecario bombero carnicero conserje \
                empleado empleada jornalero librero mozo músico niñera panadero panadera peluquera peluquero peón \
                veterinario vigilante reponedor reponedora mesero mesera trabajador trabajadora agente \
                agricultor ajudante bancário bancária barbeiro bombeiro carpinteiro chefe dentista educador \
                educadora empacotador marceneiro monitora motoboy nutricionista padeiro porteiro produtor produtora \
                projetista promotor promotora repositor zelador zeladora servente almoxarife \
                amministratore amministratrice animatore animatrice contabile geometra istruttore istruttrice \
                operatore operatrice parrucchiera parrucchiere pizzaiolo postino praticante professore professoressa \
                sistemista venditore venditrice \
                bakker begeleider begeleidster bezorger buschauffeur consulent ambtenaar gemeenteambtenaar huisarts \
                hulpverlener kapper keukenhulp kok leerling oppas ploegleider postbode receptioniste schoonmaker \
                tolk vrachtwagenchauffeur zzp'er \
                актёр актриса бариста барабанщик библиотекарь брокер геодезист геолог дворник диспетчер завхоз \
                инспектор корректор маляр методист музыкант няня парикмахер педагог пожарный полицейский почтальон \
                ревизор реставратор сметчик стилист агент строитель сторож технолог товаровед токарь представитель \
                учредитель фельдшер физик фрезеровщик хирург художник швея экскурсовод электромонтёр электромонтер \
                юрисконсульт самозанятый предприниматель рабочий \
                kierowca pielęgniarka pielęgniarz lekarz mechanik kucharz recepcjonistka recepcjonista pracownik \
                fryzjer fryzjerka prawnik ogrodnik \
                kassör butiksbiträde biträde lagerarbetare vaktmästare servitris servitör kock städare snickare \
                timvikarie vikarie ekonom barnskötare handläggare sygeplejerske studentermedhjælper tømrer vekter \
                sairaanhoitaja projektipäällikkö siivooja tarjoilija garson hemşire danışmanı muhasebeci müdür \
                skladník účetní učetní řidič ápoló eladó
                """),
        .init(
            kinds: .position,
            words: """
                engineer engineers developer dev devops programmer architect analyst manager director lead leader \
                consultant administrator admin sysadmin specialist scientist researcher designer technician \
                officer president founder cofounder owner partner intern internship trainee \
                apprentice assistant associate coordinator supervisor instructor teacher lecturer professor \
                tutor tester writer editor author contractor freelancer freelance advisor adviser mentor \
                executive head chief cto ceo cio coo cfo vp evp svp cofounder strategist evangelist advocate \
                representative clerk cashier receptionist secretary accountant auditor attorney lawyer nurse \
                physician doctor therapist chef cook waiter waitress server bartender barista driver mechanic fitter plumber barber barrister solicitor paralegal baker carpenter stagehand \
                gardener cleaner caretaker foreman porter midwife paramedic pharmacist surveyor joiner welder \
                electrician operator planner producer photographer journalist translator interpreter librarian \
                recruiter trainer coach speaker captain sergeant lieutenant soldier volunteer fellow postdoc \
                postdoctoral student graduate programmeur chairman chairwoman chair chairperson treasurer \
                organizer organiser member ambassador moderator maintainer contributor hacker webmaster sre \
                artist musician actor crew staff worker labourer laborer scribe attendant aide host hostess \
                salesperson salesman buyer broker agent estimator inspector controller counselor counsellor \
                steward guide lifeguard master scrum pm ta ra swe sde qa dba expert reviewer curator \
                rep reps proctor candidate biologist chemist physicist mathematician statistician economist geologist ecologist psychologist \
                sociologist historian linguist philosopher astronomer neuroscientist epidemiologist veterinarian \
                dentist optometrist radiographer dietitian nutritionist hygienist phlebotomist pathologist surgeon \
                psychiatrist radiologist emt firefighter detective notary actuary underwriter adjuster appraiser \
                assessor bookkeeper banker trader realtor merchandiser purchaser dispatcher courier stewardess \
                sailor machinist toolmaker pipefitter bricklayer roofer painter decorator plasterer upholsterer \
                seamstress florist rancher horticulturist forester rigger picker packer stocker warehouseman \
                storekeeper shopkeeper saleswoman telemarketer copywriter proofreader columnist \
                correspondent reporter broadcaster presenter videographer animator illustrator sculptor archivist \
                conservator choreographer dancer composer violinist pianist usher concierge housekeeper janitor \
                custodian nanny babysitter caregiver carer headteacher principal provost registrar invigilator grader \
                delegate diplomat consul councillor lobbyist organiser activist missionary chaplain dietician \
                physiotherapist masseur beautician hairdresser stylist tailor cleaner superintendent handyman \
                facilitator scientist technologist lieutenant commander officer cadet apprentice \
                referendar referendarin lehramtsanwärter lehramtsanwärterin arzt ärztin zahnarzt zahnärztin \
                krankenpfleger krankenpflegerin krankenschwester pflegekraft erzieher erzieherin sozialarbeiter \
                sozialarbeiterin kaufmann kauffrau verkäufer verkäuferin buchhalter buchhalterin sachbearbeiter \
                sachbearbeiterin sekretär sekretärin elektriker elektroniker mechaniker mechatroniker schlosser \
                tischler schreiner maurer koch köchin kellner kellnerin fahrer kraftfahrer lagerist redakteur \
                redakteurin journalistin fotograf fotografin gestalter gestalterin mediengestalter \
                mediengestalterin wissenschaftler wissenschaftlerin doktorand doktorandin aushilfe volontär \
                volontärin lehrkraft trainer übersetzer übersetzerin dolmetscher dolmetscherin jurist juristin \
                rechtsanwalt rechtsanwältin apotheker apothekerin friseur friseurin hausmeister gärtner gärtnerin \
                professeure comptable caissier caissière conducteur conductrice chauffeur électricien plombier \
                menuisier maçon peintre jardinier graphiste rédacteur rédactrice traducteur traductrice avocat \
                avocate juriste notaire médecin pharmacien pharmacienne dentiste kinésithérapeute éducateur \
                éducatrice formateur formatrice doctorant doctorante chercheur chercheuse apprentie assistante \
                gérant gérante gestionnaire conseiller conseillère opérateur opératrice préparateur magasinier \
                cariste technicienne animateur coordinateur coordinatrice maestro maestra enfermero enfermera \
                médico médica abogado abogada contador contadora vendedor vendedora cajero cajera camarero \
                camarera cocinero cocinera electricista mecánico albañil conductora chofer administrativo \
                administrativa auxiliar secretaria secretario recepcionista traductor traductora periodista \
                redactor redactora investigador investigadora doctorando doctoranda pasante ayudante encargado \
                encargada operario operaria enfermeiro enfermeira advogado advogada operador operadora atendente \
                assistente secretária secretário tradutor tradutora jornalista redator redatora pesquisador \
                pesquisadora bolsista aprendiz motorista eletricista infermiere infermiera medico avvocato \
                commercialista commesso commessa cameriere cameriera cuoco cuoca elettricista meccanico autista \
                impiegato impiegata segretaria segretario ricercatore ricercatrice dottorando dottoranda \
                traduttore traduttrice giornalista progettista addetto addetta operaio magazziniere leraar \
                lerares verpleegkundige advocaat boekhouder verkoper kassière monteur elektricien \
                onderzoeker promovendus vertaler ontwerper hovenier врач медсестра юрист бухгалтер экономист \
                продавец кассир повар официант водитель электрик механик слесарь монтажник оператор переводчик \
                журналист редактор маркетолог логист секретарь помощник заместитель начальник мастер сотрудник \
                доцент профессор аспирант \
                trainerin schatzmeister schatzmeisterin kassenwart kassenwartin vorstand vorsitzender vorsitzende \
                schriftführer schriftführerin übungsleiter übungsleiterin jugendleiter jugendleiterin betreuer \
                betreuerin helfer helferin sanitäter sanitäterin bénévole trésorier trésorière présidente animateur \
                animatrice voluntario voluntaria voluntário tesorero tesoriere vrijwilliger волонтёр волонтер \
                entwickler entwicklerin ingenieur ingenieurin informatiker informatikerin leiter leiterin \
                berater beraterin mitarbeiter mitarbeiterin werkstudent werkstudentin praktikant praktikantin \
                praktikum geschäftsführer geschäftsführerin lehrer lehrerin assistent assistentin techniker \
                technikerin auszubildender azubi hilfskraft projektleiter teamleiter fachinformatiker \
                programmierer administratorin selbständig selbstständig freiberufler freiberuflich dozent \
                boulanger vendeur vendeuse serveur serveuse cuisinier ouvrier commis secrétaire infirmier infirmière développeur développeuse intégrateur intégratrice ingénieur ingénieure chef directeur directrice responsable stagiaire \
                stage consultante analyste concepteur architecte chargé chargée professeur enseignant \
                enseignante technicien alternant alternance apprenti vacataire \
                desarrollador desarrolladora ingeniero ingeniera analista programador programadora director \
                directora gerente jefe jefa profesor profesora becario becaria consultor consultora técnico \
                técnica responsable arquitecto diseñador diseñadora asistente practicante coordinador \
                desenvolvedor desenvolvedora engenheiro engenheira estagiário estagiária estágio professora \
                analista arquiteto coordenador coordenadora gestor gestora líder técnico instrutor monitor \
                sviluppatore sviluppatrice ingegnere programmatore responsabile direttore tirocinante \
                consulente analista docente insegnante tecnico stagista \
                ontwikkelaar ingenieur stagiair medewerker docent leidinggevende adviseur \
                разработчик программист инженер аналитик руководитель менеджер директор стажёр стажер \
                преподаватель администратор специалист тестировщик архитектор консультант ведущий лаборант \
                тимлид техлид верстальщик дизайнер учитель ассистент \
                utvecklare ingenjör udvikler utvikler konsult konsulent lærer programista inżynier \
                agronomist artisan assembler auctioneer barback beekeeper bellhop bioinformatician \
                biostatistician blacksmith boilermaker bookseller brewer busser butcher cabinetmaker cameraman \
                caterer ciso cmo cpo cro chancellor childminder chiropractor clergyman cobbler collector comedian \
                compositor conductor corporal counsel critic dean deckhand devrel dishwasher dj doorman draftsman \
                draughtsman dramaturg dressmaker educator entrepreneur esthetician aesthetician examiner expediter \
                fabricator farmer farmhand filmmaker fisherman fundraiser geneticist ghostwriter glazier goldsmith \
                groundskeeper guard helper homemaker installer internist inventor investigator investor jeweler \
                jeweller judge juggler juror landscaper litigator locksmith logistician longshoreman maid marketer \
                mediator medic midshipman minister mover naturalist newscaster novelist ombudsman optician orderly \
                organist orthodontist pastor patrolman pediatrician paediatrician performer photojournalist \
                podcaster poet pollster rapporteur postman promoter proprietor prosecutor psychotherapist publicist publisher \
                puppeteer rabbi rector referee roadie scholar screenwriter senator sexton sheriff singer soloist \
                sommelier spokesperson spokesman spokeswoman sdet stockbroker preparer teller theologian tiler \
                transcriber transcriptionist trustee typesetter typist undertaker vocalist warden watchmaker \
                winemaker woodworker zookeeper zoologist demonstrator expeditor barkeeper bouncer greeter handler \
                loader sorter scheduler tech technicians mechanics keyholder babysitting bookkeeping \
                nebenjob minijob ferienjob ferialjob nachhilfe bijbaan vakantiebaan jobstudent \
                architekt architektin lehrbeauftragter lehrbeauftragte bäcker bäckerin dachdecker assistenzarzt \
                assistenzärztin rechtsreferendar rechtsreferendarin notar notarin richter richterin referent \
                referentin grafiker grafikerin musiker musikerin schauspieler schauspielerin dozentin pfarrer \
                pfarrerin soldat soldatin zivildienstleistender gründer gründerin mitgründer mitgründerin inhaber \
                inhaberin beauftragter beauftragte bereichsleiter prokurist volontariat ausbilder ausbilderin \
                maître administrateur administratrice fondateur fondatrice cofondateur cofondatrice \
                moniteur monitrice coordonnateur coordonnatrice ambulancier aide-soignante \
                coordinadora administrador administradora contable fundador fundadora cofundador socio socia \
                ingenieros técnicos dependiente dependienta comercial engenheiros balconista sócio sócia encarregado \
                encarregada atendimento sócio-fundador \
                architetto fotografo fotografa fondatore titolare grafico collaboratore \
                collaboratrice programmatrice sviluppatori \
                cheffe praktykant praktykantka konsultant konsultantka konstrukteur konstrukteurin \
                graficzka programistka analityczka testerka kasjer kierowniczka dyrektor księgowy \
                księgowa doradca redaktor tłumacz magazynier industriemechaniker lackierer konditor \
                metzger kosmetikerin steuerberater lektor bibliothekar sozialpädagoge physiotherapeut \
                logopäde hebamme altenpfleger altenpflegerin disponent einkäufer vertriebler \
                postdoktorand landwirt zimmerer schweißer dreher fräser zerspanungsmechaniker \
                anlagenführer produktionshelfer bauleiter vermesser abteilungsleiter abteilungsleiterin \
                gruppenleiter filialleiter schichtleiter standortleiter werksleiter produktmanager \
                projektmanager qualitätsmanager umschüler boulangère \
                coiffeur coiffeuse mécanicien soudeur livreur manutentionnaire hôtesse barman plongeur \
                pâtissier agriculteur instituteur institutrice postdoctorant huissier journaliste \
                interprète maquettiste illustrateur photographe vidéaste réalisateur comédien musicien \
                bibliothécaire archiviste vétérinaire ostéopathe psychologue géomètre dessinateur \
                projeteur préleveur contrôleur auditeur auditrice télévendeur téléconseiller \
                standardiste réceptionniste nounou surveillant tuteur tutrice entraîneur président \
                repartidor fontanero carpintero soldador pintor jardinero limpiadora teleoperador \
                teleoperadora procurador ilustrador fotógrafo farmacéutico veterinario fisioterapeuta \
                psicóloga psicólogo entrenador socorrista supervisora gerenta subdirector presidente \
                dueño dueña propietario garçom garçonete cozinheiro entregador mecânico encanador \
                pedreiro jardineiro faxineira telefonista farmacêutico veterinário treinador diretora \
                diretor tesoureiro proprietário cassiere cassiera idraulico falegname muratore saldatore \
                giardiniere ragioniere redattore redattrice illustratore farmacista fisioterapista \
                psicologa psicologo professoressa educatore educatrice borsista apprendista allenatore \
                bagnino coordinatore supervisore direttrice operaia serveerster afwasser kassamedewerker \
                magazijnmedewerker loodgieter timmerman metselaar tuinman secretaresse redacteur \
                fotograaf dierenarts fysiotherapeut psycholoog onderwijzer hoogleraar bestuurslid \
                voorzitter penningmeester medewerkster продавщица официантка бармен курьер сантехник \
                сварщик плотник грузчик кладовщик охранник уборщица адвокат переводчица иллюстратор \
                фармацевт ветеринар психолог учительница воспитатель координатор супервайзер заведующий \
                владелец сисадмин копирайтер рекрутер тестировщица разработчица sonographer scaffolder \
                skipper bosun fishmonger grocer bagger millwright notetaker captioner stenographer \
                conveyancer magistrate constable colonel deacon drummer guitarist bassist arranger emcee \
                announcer newsreader blogger vlogger influencer propmaster gaffer cinematographer \
                projectionist modeler modeller storyboarder colorist bookbinder lexicographer copyeditor \
                subeditor \
                projectleider afdelingshoofd beheerder vormgever oprichter eigenaar vakkenvuller teamleider \
                leerkracht verzorgende winkelmedewerker \
                фотограф основатель сооснователь техник директора исследователь лектор тренер \
                projektledare lärare forskare sommarjobbare systemutvecklare handledare säljare \
                prosjektleder avdelingsleder avdelingssjef seksjonsleder teamleder teamledare styremedlem styreleder \
                forbundsstyremedlem styrelseledamot bestyrelsesmedlem rådgiver seniorrådgiver rådgivare \
                avdelningschef afdelingsleder systemutvikler systemudvikler seniorkonsulent webutvecklare \
                sivilingeniør arkitekt helsefagarbeider barnehagelærer butikkmedarbeider kundebehandler \
                ekspedient pædagog servitör servitør undersköterska hjelpepleier saksbehandler \
                projektleder underviser forsker sælger selger sykepleier sjuksköterska ingeniør \
                kierownik analityk nauczyciel nauczycielka stażysta stażystka kelner kelnerka \
                inżynierka specjalista specjalistka koordynator asystent asystentka sprzedawca właściciel \
                vývojář vývojářka inženýr vedoucí učitel učitelka programátor programátorka analytik asistent \
                konzultant specialista prodavač \
                kehittäjä ohjelmistokehittäjä tutkija opettaja harjoittelija suunnittelija päällikkö \
                toimitusjohtaja asiantuntija konsultti myyjä \
                mühendis mühendisi geliştirici geliştiricisi öğretmen öğretmeni stajyer yönetici yöneticisi \
                danışman uzman uzmanı asistan asistanı araştırmacı \
                programator dezvoltator inginer profesor coordonator vânzător administrator \
                szoftverfejlesztő fejlesztő programozó mérnök tanár vezető rendszergazda \
                розробник розробниця програміст програмістка інженер аналітик керівник викладач тестувальник стажер \
                programer programerka inženjer inženjerka nastavnik voditelj suradnik razvijalec razvojnik \
                програмер инжењер програмист разработчик \
                προγραμματιστής προγραμματίστρια μηχανικός αναλυτής καθηγητής διευθυντής σύμβουλος \
                pengembang perekrut dosen guru magang insinyur manajer analis staf \
                desenvolupador desenvolupadora enginyer enginyera tècnic tècnica consultor professora \
                programuotojas inžinierius arendaja programmeerija programmētājs inženieris forritari \
                מפתח מפתחת מהנדס מהנדסת מתכנת מנהל מנהלת \
                개발자 엔지니어 프로그래머 인턴 연구원 매니저 팀장 대표 조교 디자이너 강사 멘토
                """),
        .init(
            kinds: .seniority,
            words: """
                senior sr junior jr principal staff chief head lead leading associate assistant deputy vice \
                executive mid entry level graduate trainee full stack fullstack frontend backend front back end \
                software web mobile data cloud systems system network security test quality product project \
                research technical technology it application applications database android ios embedded \
                platform infrastructure support sales marketing business operations general independent \
                freelance summer part-time interim acting founding leitender leitende senior-entwickler \
                старший младший ведущий главный провідний молодший
                """),
    ]

    /// Ends of compound nouns ("Softwareentwickler", "Teamleiterin") and of scripts without spaces.
    static let suffixes: [StaticString] = [
        "entwickler", "entwicklerin", "ingenieur", "ingenieurin", "leiter", "leiterin", "berater",
        "beraterin",
        "assistent", "assistentin", "techniker", "technikerin", "informatiker", "informatikerin", "arbeiter",
        "mitarbeiter", "mitarbeiterin", "praktikant", "student", "studentin", "lehrer", "lehrerin", "manager",
        "managerin", "architekt", "architektin", "analyst", "analystin", "referent", "referentin",
        "programmierer", "administrator", "ontwikkelaar", "icien", "icienne",
        "utvecklare",
        "kaufmann", "kauffrau", "pfleger", "pflegerin", "mechaniker", "elektroniker", "gestalter",
        "gestalterin", "verkäufer", "verkäuferin", "redakteur", "redakteurin", "wissenschaftler",
        "wissenschaftlerin", "ologist", "ographer",
        "fahrer", "fahrerin", "helfer", "helferin", "angestellte", "angestellter", "laborant", "laborantin",
        "therapeut", "therapeutin", "verwalter", "verwalterin", "kurier",
        "führer", "hilfskraft", "fachkraft", "kraft", "medewerker", "beheerder", "entwicklung", "praktikum",
    ]

    /// What is done, behind a word that says for what or whom: "Web Development", "Customer Support".
    static let activities: WordSet = [
        "support", "development", "administration", "engineering", "assurance", "entry", "consulting",
        "programming",
        "desk", "helpdesk", "job", "work", "holder", "service", "services", "maintenance", "tutoring",
        "entwicklung", "betreuung",
    ]

    /// Whether a word says how somebody was employed, as people set it behind a position: "Engineer - Contract".
    static func saysHowEmployed(_ word: Word) -> Bool {
        apprenticeships.contains(word.key) || contracts.contains(word.key)
    }

    private static let contracts: WordSet = ["freelancer", "freelance", "contractor", "contract"]

    /// Of what or for whom, besides the words that grade a position.
    static let fields: WordSet = [
        "customer", "client", "desktop", "help", "service", "key", "summer", "contract", "various", "user",
        "it",
        "private", "student", "game", "part", "time", "winter", "holiday", "odd",
    ]

    /// What people call a position that teaches them, or work as such: no company's name, and part of a title that it
    /// stands beside.
    static let apprenticeships: WordSet = [
        "intern", "internship", "trainee", "traineeship", "apprentice", "apprenticeship", "placement",
        "lehre", "berufslehre", "ausbildung", "umschulung", "apprentissage",
        "praktikum", "pflichtpraktikum", "schülerpraktikum", "praktikant", "praktikantin", "werkstudent",
        "werkstudentin", "tätigkeit", "nebentätigkeit", "stage", "stagiaire",
        "alternance", "becario", "becaria", "prácticas", "estágio", "estagiário", "estagiária", "tirocinio",
        "stagista", "stagiair", "стажёр", "стажер", "стажировка",
    ]

    /// Parts of titles in scripts without spaces.
    static let fragments: [StaticString] = [
        "工程师", "工程師", "开发者", "经理", "總監", "总监", "实习", "實習", "架构师", "设计师", "程序员", "主管", "顾问", "讲师",
        "负责人", "专员", "助理", "研究员", "エンジニア", "プログラマ", "リーダー", "マネージャー", "デザイナー", "インターン", "開発者",
        "講師", "担当", "技術者", "エバンジェリスト", "スペシャリスト", "アドバイザ", "オペレータ", "契約社員", "正社員", "개발자", "엔지니어", "인턴", "연구원",
        "매니저", "팀장", "개발", "디자이너", "운영자",
        "开发", "前端", "后端", "运维", "测试", "产品", "运营", "总裁", "董事", "合伙人", "组长", "分析师", "编辑", "教师", "老师",
        "会计", "技术员", "检验员", "翻译", "销售", "客服", "文员", "店长", "部長", "課長", "係長", "主任", "営業", "事務", "アルバイト",
        "ディレクター",
        "コンサルタント", "アナリスト", "研究員", "教員", "店長", "代表", "取締役", "사원", "대리", "과장", "차장", "부장",
        "护士", "医生", "律师", "记者", "司机", "厨师", "服务员", "收银员", "出纳", "快递员", "保安", "助教", "班长", "创始人",
        "店員", "看護師", "介護士", "調理師", "販売員", "翻訳者", "編集者", "記者", "警備員", "運転手", "美容師",
        "기획자", "간호사", "교사", "마케터", "컨설턴트", "프리랜서", "점장", "회계사", "변호사", "번역가", "요리사", "아르바이트",
        "선임", "책임", "수석", "주임", "조교", "강사",
    ]
}
