/// Names of degrees and of school leaving certificates. Inner dots are left out ("B.Sc." is "bsc").
enum DegreeWords {
    static let entries: [Lexicon.Entry] = [
        .init(
            kinds: .degree,
            words: """
                bachelor bachelors bachelor's bsc bs ba be beng be btech bba bcom bcomp bfa barch bca bcs bas bit bed \
                master masters master's msc ms ma meng mtech mba mfa mca mcs mphil med mres msed mscs mph mse msee \
                phd dphil doctorate doctoral doctor md jd llb llm dr aa aas associate's associates \
                diploma diplom certificate minor major degree undergraduate postgraduate honours honors hons \
                hnd hnc diphe pgdip pgcert pgce bsba bscs bsee mscs msba bse basc masc bmath mmath mphys mchem msci \
                mpa mpp mla mlis edd psyd dds pharmd dnp bsn msn bsw msw weiterbildung \
                bootcamp course curso corso kurs formación formação técnico ged gcse gcses baccalaureate matura maturité berufsmaturität berufsmatura passerelle lehre lehrgang magister minors licence license \
                abschluss abitur fachabitur allgemeine hochschulreife fachhochschulreife mittlere reife ausbildung staatsexamen \
                vordiplom promotion studium dipl dipling dplom fachinformatiker techniker \
                licence maîtrise doctorat baccalauréat bac dut bts deug dea dess diplôme mastère cap ingénieur \
                licenciatura licenciado grado ingeniería ingeniero máster doctorado bachillerato técnico \
                bacharel bacharelado tecnólogo mestrado doutorado graduação pós-graduação mba especialização \
                laurea triennale magistrale dottorato diploma maturità perito \
                vwo havo hbo wo mbo doctoraal propedeuse \
                бакалавр бакалавриат магистр магистратура специалист специалитет аспирантура кандидат инженер \
                магистратура аспирант inżynier kandidat kandidatexamen civilingenjör \
                mbbs mbchb bds dba realschulabschluss hauptschulabschluss schulabschluss sekundarabschluss \
                habilitation cpge préparatoire tecnicatura diplomado especialización médio lisans önlisans doktora \
                apprenticeship apprentissage gesellenbrief gesellenprüfung meisterbrief meisterprüfung berufslehre umschulung \
                среднее высшее examen masterexamen yrkesexamen studentereksamen ylioppilastutkinto \
                maisteri kandidaatti magisterium licencjat bakalář ingeniør diplomi-insinööri \
                bachelorgrad mastergrad høyskolekandidat fagbrev svennebrev hovedfag kandidatgrad bacheloruddannelse \
                kandidatuddannelse gymnasieexamen högskoleexamen licență masterat doctorat diplomă mérnökinformatikus alapképzés mesterképzés érettségi \
                магістр магістратура бакалаврат аспірантура спеціаліст diplomirani prvostupnik magistar magistra \
                мастер дипломирани πτυχίο μεταπτυχιακό διδακτορικό sarjana grau graduat llicenciatura enginyeria \
                magistras bakalauras maģistrs bakalaurs magistrikraad bakalaureusekraad תואר \
                gnvq nvq btec nanodegree erasmus highers berufsausbildung bachelorstudium masterstudium fachwirt fachwirtin \
                auslandssemester austauschsemester volontariat referendariat zertifikatslehrgang brevet bep thèse hdr daeu \
                certificat attestation maestría ciclo diplomatura bachiller posgrado postgrado cfgs cfgm fpgs fpgm profesorado \
                egresado egresada qualifica vmbo mavo atheneum техник интернатура ординатура переподготовка доктор \
                курс курсы doktorat podyplomowe magisterskie inżynierskie licencjackie studentexamen htx stx maturita inženýr \
                secondary matriculation hsc ssc ssce cbse icse sslc intermediate
                """)
    ]

    static let fragments: [StaticString] = [
        "本科", "学士", "硕士", "博士", "專科", "专科", "大专", "高中", "中专", "修士", "學士", "碩士", "학사", "석사", "박사",
    ]

    /// "B. Tech", "M. Sc.", "PG Dip", "A-Level": a degree in two words, from the first of them; the second.
    static func spacedDegree(from first: Word, _ words: ArraySlice<Word>, in text: VisibleText) -> Word? {
        guard first.byteCount <= 2, let seconds = spaced[first.key],
            let second = words.first(where: { $0.start >= first.end }), seconds.contains(second.key),
            second.start - first.end <= 2
        else { return nil }
        let between = text.bytes[first.end..<second.start]
        if levels.contains(second.key) { return between.count == 1 ? second : nil }
        let isParted = between.allSatisfy { $0 == UInt8(ascii: ".") || $0 == 0x20 }
        return isParted && (first.byteCount == 2 || between.first == UInt8(ascii: ".")) ? second : nil
    }

    /// What follows a first letter that a blank parts from the rest.
    private static let spaced: [UInt64: WordSet] = {
        let faculties: WordSet = [
            "tech", "sc", "eng", "com", "ed", "arch", "pharm", "e", "a", "s", "ca", "phil",
        ]
        return [
            WordReader.key("b"): faculties, WordReader.key("m"): faculties,
            WordReader.key("pg"): ["dip", "diploma", "cert", "certificate"],
            WordReader.key("ph"): ["d"],
            WordReader.key("a"): levels, WordReader.key("as"): levels, WordReader.key("o"): levels,
        ]
    }()

    private static let levels: WordSet = ["level", "levels"]
}
