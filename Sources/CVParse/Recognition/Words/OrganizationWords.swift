/// Words that names of companies, authorities and schools are made of.
enum OrganizationWords {
    static let entries: [Lexicon.Entry] = [
        .init(
            kinds: .organization,
            words: """
                inc incorporated llc llp ltd limited corp corporation co company companies gmbh ag kg ug ev mbh sa \
                sas sarl srl spa bv nv ab oy oyj as asa aps plc pty pvt pte lda ltda eireli sl slu zoo ооо оао зао \
                ао пао ип group holding holdings technologies technology labs lab laboratory laboratories \
                solutions systems software studio studios networks media digital interactive games entertainment \
                bank insurance capital partners ventures consulting services service agency associates \
                enterprises industries international global foundation association society institute \
                organization organisation council committee commission department ministry government \
                army navy force hospital clinic center centre church museum library theatre theater \
                restaurant hotel store shop market club union federation press news times magazine team \
                network startup cooperative collective conference initiative project program programme \
                sociedade sociedad stiftung verein verlag bundesagentur amt ministerium krankenhaus klinik bank versicherung \
                gruppe werke stadt landesamt société groupe cabinet agence ministère mairie banque hôpital \
                association empresa grupo banco fundación ministerio ayuntamiento asociación associação \
                fundação prefeitura secretaria tribunal gruppo banca azienda stichting gemeente \
                компания группа банк фонд центр завод институт министерство студия агентство \
                selbständig freelance freelancer self-employed selfemployed various clients startup \
                товариство тов компанія tbk kft zrt nyrt doo sro \
                주식회사 회사 그룹 재단
                """),
        .init(
            kinds: .school,
            words: """
                university college school institute academy polytechnic faculty seminary conservatory \
                lyceum gymnasium realschule hochschule fachhochschule universität universitaet uni grundschule \
                gesamtschule berufsschule schule kolleg akademie berufskolleg technikum berufsakademie \
                université école ecole lycée collège institut iut insa ies cnam ensiie efrei univ faculté epitech epfl eth mit ucla \
                universidad universitat escuela instituto facultad colegio universidade faculdade escola \
                colégio centro università politecnico liceo istituto scuola universiteit hogeschool \
                университет институт академия школа гимназия лицей колледж мгу мфти вшэ \
                vidyalaya vidhyalaya vidyapeeth mahavidyalaya vidyamandir uniwersytet politechnika universitet högskola university's iit nit suny cuny \
                tu rwth caltech nyu ucsd ucsb ucsf ucdavis unsw rmit unam usp ufrj ufmg unicamp unesp utn uba \
                iiit lmu htw htwg haw dhbw fernuniversität htl itis epita ensimag enseeiht polytech supélec \
                centralesupélec hec kth chalmers ntnu dtu tudelft usi supsi zhaw fhnw hslu \
                спбгу мгту мгимо рудн кпи кну coursera udacity edx udemy freecodecamp codecademy pluralsight \
                birkbeck lse ucl kcl lehranstalt lehranstalten berufskolleg høyskole høyskolen høgskole høgskolen handelshøyskolen handelshögskolan högskolan fagskole folkehøgskole \
                erhvervsakademi professionshøjskole handelsskole gymnasieskola grundskola videregående univerzita univerzity čvut vut yliopisto ylioppilas ammattikorkeakoulu \
                üniversitesi üniversite lisesi odtü itü universitetet gymnasiet egyetem universitatea \
                sveučilište fakultet fakulta fakultät liceum lukio gimnazjum gimnazija lyseo highschool kantonsschule \
                volksschule mittelschule oberschule hauptschule sekundarschule handelsschule volkshochschule \
                tudományegyetem főiskola universitas politeknik smk sma smp університет інститут академія гімназія \
                универзитет факултет πανεπιστήμιο πολυτεχνείο σχολή λύκειο \
                fakulteta univerza univerzitet universitāte universitetas ülikool háskóli \
                אוניברסיטת אוניברסיטה הטכניון טכניון מכללת המכללה \
                musikhochschule kunsthochschule preparatoria secundaria universität-gesamthochschule \
                stanford yale purdue technion princeton cornell insead kaist postech unist wgu snhu jku fh boku \
                tum uzh unige unil heig hepia ffhs bfh supinfo essec edhec escp eseo enseirb \
                polimi polito bocconi sapienza itesm itam uade itba udelar pucp unmsm uniandes upm upv uoc uned uc3m \
                ufsc ufpr ufrgs ufpe ufba ufes ufrn ufpb ufabc ufscar univali fiap senai senac fatec etec puc pucrs \
                itmo mipt misis mephi lnu uiuc byu lsu rpi njit unlv uncc utsa utd hku hkust cuhk ntua \
                nctu nthu ncku sjtu ustc vit iisc iim xlri jntu vtu upes upou upd binus ugm itb utm ukm uitm \
                knust futa unisa dcu tcd coderhouse ironhack launchcode thinkful \
                skillbox geekbrains нетология практикум мифи мэи мгпу мисис итмо спбпу урфу нгу хпи \
                лнту \
                대학교 대학 고등학교 학교 대학원 중학교
                """),
    ]

    /// Words of companies' names that departments have as well: "Associate Director, Advisory Services".
    static let departments: WordSet = [
        "services", "service", "systems", "software", "media", "digital", "network", "networks", "games",
        "solutions",
        "technology", "technologies", "lab", "labs", "team", "program", "programme", "project", "initiative",
        "international", "global", "interactive", "consulting", "news", "center", "centre",
    ]

    /// Whether a word is what a company's name ends with; a town may follow: "Kupfermühle AG, Wil".
    static func isLegalForm(_ word: Word) -> Bool { legalForms.contains(word.key) }

    private static let legalForms: WordSet = [
        "inc", "incorporated", "llc", "llp", "ltd", "limited", "corp", "corporation", "gmbh", "ag", "kg",
        "ug",
        "ev", "mbh", "sas", "sarl", "srl", "spa", "bv", "nv", "oy", "oyj", "asa", "aps", "plc", "lda", "ltda",
        "eireli", "slu", "ооо", "оао", "зао", "ао", "пао",
    ]

    /// Whether a word stands behind a name's own comma: "Coppermill, Inc."; those that are states' codes as well never do.
    static func isFormBehindComma(_ word: Word) -> Bool { formsBehindComma.contains(word.key) }

    private static let formsBehindComma: WordSet = [
        "inc", "incorporated", "llc", "llp", "ltd", "limited", "corp", "corporation", "gmbh", "plc", "lda",
        "ltda",
    ]

    /// Ends of compound nouns that name schools: "Hügelschule", "Goethe-Gymnasium".
    static let schoolSuffixes: [StaticString] = ["schule", "gymnasium", "universität", "akademie"]

    /// Parts of names in scripts without spaces.
    static let fragments: [StaticString] = [
        "公司", "集团", "集團", "有限", "株式会社", "合同会社", "工作室", "科技", "银行", "研究所", "研究院", "주식회사", "(주)",
    ]
    /// With what names of companies in such scripts begin or end.
    static let ideographicForms: [StaticString] = ["株式会社", "合同会社", "有限会社", "公司", "주식회사", "(주)", "(株)"]

    /// The same in brackets, which are the names' own.
    static let bracketedForms: [StaticString] = ["(주)", "(株)", "(유)", "(有)"]

    static let schoolFragments: [StaticString] = [
        "大学", "大學", "学院", "學院", "学校", "學校", "中学", "高校", "대학", "고등학교", "専門学校", "大学院",
    ]
}
