/// Words that stand before a colon in an entry, or over a table's column, and say which field follows.
enum FieldLabels {
    enum Field: Sendable { case position, organization, place, date, degree, subject, duties, other }

    /// The field that a label of a few words, or of as many ideographs, announces; `nil` where it announces none.
    static func field(of words: ArraySlice<Word>) -> Field? {
        guard (1...6).contains(words.count) else { return nil }
        if words.count == 1, let only = words.first { return table[only.key] }
        return table[WordReader.phraseKey(words)]
    }

    /// The field that a line begins by announcing: "Role: Engineer", "**Degree:** BSc".
    static func field(announcedBy line: TextLine, of text: VisibleText) -> Field? {
        guard line.words.count <= 16, let colon = SkillLabel.labelEnd(in: line.range, of: text) else {
            return nil
        }
        return field(of: text.words(in: line.range.lowerBound..<colon.lowerBound))
    }

    /// "Responsibilities:" on a line of its own, and no heading: what stands below tells of the entry.
    static func announcesDuties(_ line: TextLine, of text: VisibleText) -> Bool {
        !line.isHeading && !line.isCell && !line.isItem && line.words.count <= 4
            && field(of: text.words[line.words]) == .duties
    }

    private static let table: WordTable<Field?> = {
        var table = WordTable<Field?>(absent: nil)
        for (field, words) in lists {
            for word in words { table[WordReader.key(word)] = field }
        }
        return table
    }()

    private static let lists: [(Field, [String])] = [
        (
            .position,
            [
                "post", "job role", "position held", "función", "puesto de trabajo", "intitulé du poste",
                "berufsbezeichnung", "qualifica", "职位名称", "求职意向", "应聘职位", "应聘岗位", "期望职位", "意向岗位", "目标职位",
                "求职岗位", "担任职务", "所任职位", "ポジション", "担当", "직무",
                "포지션", "position", "role", "title", "job", "job title", "designation", "rolle", "funktion",
                "stelle",
                "tätigkeit", "poste", "fonction", "rôle", "puesto", "cargo", "rol", "função", "posição",
                "ruolo",
                "posizione", "mansione", "functie", "rol", "должность", "роль", "позиция", "职位", "岗位", "职务",
                "工作职位",
                "職務", "肩書", "直責",
                "担任职位", "役職", "職種", "役割", "직책", "직위", "역할", "담당",
            ]
        ),
        (
            .organization,
            [
                "company name", "workplace", "organización", "empleador", "betrieb", "место работы", "клиент",
                "工作单位", "所在公司", "公司名", "企業", "企業名", "근무처", "직장", "company", "employer", "organization",
                "organisation", "client", "firm", "firma",
                "unternehmen",
                "arbeitgeber", "kunde", "entreprise", "société", "employeur", "organisme", "empresa",
                "compañía",
                "azienda", "società", "datore di lavoro", "bedrijf", "werkgever", "компания", "организация",
                "работодатель", "公司", "公司名称", "单位", "企业", "会社", "会社名", "勤務先", "회사", "회사명", "소속",
                "school", "university", "college", "institution", "institute", "schule", "hochschule",
                "universität", "bildungseinrichtung", "école", "établissement", "université", "escuela",
                "institución", "universidad", "centro", "escola", "instituição", "universidade", "scuola",
                "istituto", "università", "school", "instelling", "учебное заведение", "вуз", "университет",
                "学校", "院校", "学校名", "학교", "학교명",
            ]
        ),
        (
            .place,
            [
                "location", "place", "city", "where", "ort", "standort", "lieu", "ville", "lugar",
                "ubicación",
                "ciudad", "local", "localização", "cidade", "luogo", "sede", "città", "plaats", "locatie",
                "место", "город", "地点", "城市", "勤務地", "장소", "위치",
            ]
        ),
        (
            .date,
            [
                "tenure", "employment dates", "time period", "период работы", "сроки", "工作时间", "在职时间",
                "任职时间", "工作期间", "期间", "在籍期間", "勤務期間", "근무기간", "재직기간", "근무 기간", "duration", "dates", "date",
                "start date", "end date", "start", "end", "beginn", "period",
                "when", "time", "timeframe", "years", "year", "graduation", "graduation year",
                "graduation date", "year of graduation", "date of graduation", "expected graduation",
                "graduated", "completion date", "year of completion", "completed", "year of passing",
                "passing year", "employment period", "period of employment", "date of employment",
                "abschlussjahr", "beschäftigungszeitraum", "année d'obtention", "date d'obtention",
                "año de graduación", "fecha de graduación", "ano de conclusão", "data de conclusão",
                "promoción", "promotion", "promo", "data conseguimento", "data di conseguimento",
                "conseguimento",
                "anno di laurea", "afstudeerjaar", "год окончания", "год выпуска", "毕业时间", "毕业年份", "卒業年",
                "zeitraum",
                "dauer", "zeit", "datum", "jahr", "période", "durée", "dates", "année", "periodo", "período",
                "duración", "fecha", "fechas", "año", "duração", "data", "ano", "durata", "anno", "periode",
                "duur", "jaar", "период", "продолжительность", "продолжительность работы", "стаж", "даты",
                "срок", "год", "годы", "时间", "日期", "起止时间", "期間", "年月",
                "기간", "날짜",
            ]
        ),
        (
            .degree,
            [
                "degree", "degree obtained", "degree earned", "degree awarded", "qualification", "abschluss",
                "diplôme", "título", "grado", "grau", "titolo",
                "diploma",
                "степень", "学历", "学位", "학위",
            ]
        ),
        (
            .subject,
            [
                "major", "field", "subject", "course", "field of study", "specialization", "specialisation",
                "fach", "studiengang", "fachrichtung", "filière", "spécialité", "especialidad", "carrera",
                "curso", "área", "facoltà", "corso", "studie", "специальность", "направление", "专业", "専攻",
                "전공",
            ]
        ),
        (
            .other,
            [
                "링크", "link", "website", "url", "web", "gpa", "cgpa", "grade", "grades", "final grade",
                "achievement", "result", "資本金", "従業員数", "事業内容", "事業概要", "上場", "売上高", "設立", "会社規模", "チーム規模",
                "公司规模", "公司简介",
                "percentage", "employment type", "type of employment", "note finale", "abschlussnote",
            ]
        ),
        (
            .duties,
            [
                "responsibilities", "key responsibilities", "duties", "about the company", "about company",
                "company description", "company profile", "about the project", "project description",
                "о компании", "о проекте", "über das unternehmen", "sobre la empresa", "sobre a empresa",
                "à propos de l'entreprise", "achievements/tasks", "tasks and achievements",
                "responsibilities and achievements",
                "tasks",
                "main tasks", "job description", "job duties", "key achievements", "achievements", "aufgaben",
                "tätigkeiten", "aufgabenbereich", "verantwortlichkeiten", "missions", "tâches",
                "responsabilités",
                "réalisations", "responsabilidades", "funciones", "tareas", "logros", "atividades",
                "responsabilità",
                "mansioni", "attività", "taken", "werkzaamheden", "обязанности", "должностные обязанности",
                "задачи",
                "достижения", "技术", "技术栈", "工作内容", "工作职责", "职责", "项目描述", "業務内容", "使用技術", "担当業務", "기술",
                "기술 스택", "사용 기술", "담당 업무", "담당업무", "주요 업무", "업무 내용",
            ]
        ),
    ]
}
