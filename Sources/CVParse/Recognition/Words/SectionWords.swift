/// The words of section headings, in eleven languages.
///
/// `phrases` name a kind when they are the whole heading; `keywords` when they stand in it, the heavier one
/// winning ("Volunteer Experience" is volunteer work, "Technical Experience" is skills); `modifiers` may stand
/// beside a keyword in a heading that is not marked up as one.
enum SectionWords {
    /// One heading phrase a line.
    static let phrases: [(SectionKind, StaticString)] = [
        (
            .summary,
            """
            in brief
            su di me
            кратко
            goals
            career goals
            who am i
            key points
            what i do
            what i'm about
            mission
            mission statement
            ziele
            kurz und knapp
            summary
            professional summary
            executive summary
            career summary
            profile
            professional profile
            about
            about me
            who i am
            objective
            career objective
            overview
            introduction
            intro
            bio
            biography
            personal statement
            i engineer
            highlights
            career highlights
            zusammenfassung
            profil
            über mich
            kurzprofil
            à propos
            à propos de moi
            résumé
            profil professionnel
            objectif
            resumen
            sobre mí
            perfil
            perfil profesional
            objetivo
            resumo
            sobre mim
            sobre
            perfil profissional
            riepilogo
            profilo
            chi sono
            samenvatting
            profiel
            over mij
            о себе
            обо мне
            цель
            个人总结
            自我评价
            关于我
            个人简介
            自我介绍
            自己紹介
            自己pr
            概要
            職務要約
            소개
            자기소개
            professional overview
            executive profile
            personal profile
            career profile
            career objectives
            personal summary
            about myself
            short bio
            at a glance
            profile summary
            summary of qualifications
            qualifications summary
            background
            vorstellung
            persönliches profil
            kurzvorstellung
            kurzbiografie
            steckbrief
            présentation
            qui suis je
            accroche
            presentación
            acerca de mí
            extracto
            quién soy
            apresentação
            quem sou eu
            resumo profissional
            objetivo profissional
            presentazione
            profilo professionale
            profilo personale
            over mijzelf
            persoonlijk profiel
            профиль
            кратко о себе
            цели
            个人简述
            个人优势
            自我描述
            求职意向
            プロフィール
            自己紹介文
            職務概要
            간단 소개
            요약
            """
        ),
        (
            .contact,
            """
            personalia
            個人情報
            find me
            find me online
            where to find me
            reach me
            online presence
            contact
            contacts
            contact me
            contact info
            contact information
            contact details
            personal details
            personal information
            personal info
            basic information
            basic info
            general information
            personal data
            personal info
            get in touch
            links
            profiles
            online
            social
            social media
            external
            portfolio
            kontakt
            kontaktdaten
            persönliche daten
            persönliches
            zur person
            coordonnées
            me contacter
            informations personnelles
            contacto
            datos personales
            información personal
            contato
            contatos
            dados pessoais
            informações pessoais
            contatti
            dati personali
            contactgegevens
            persoonlijke gegevens
            контакты
            контактная информация
            личные данные
            联系方式
            链接
            个人信息
            基本信息
            简介
            连絡先
            連絡先
            基本情報
            연락처
            인적사항
            persönliche angaben
            personalien
            angaben zur person
            anschrift
            état civil
            mes coordonnées
            información de contacto
            datos de contacto
            informações de contato
            informazioni personali
            recapiti
            persoonlijke informatie
            личная информация
            персональная информация
            个人资料
            기본 정보
            """
        ),
        (
            .work,
            """
            praxiserfahrung
            praxiserfahrungen
            berufliche praxis
            beschäftigungsverhältnisse
            arbeitsverhältnisse
            freiberufliche tätigkeit
            selbstständige tätigkeit
            postes occupés
            titres actuels
            postes actuels
            poste actuel
            current positions
            current position
            current roles
            research & teaching
            research and teaching
            teaching and research
            activités professionnelles
            carrera profesional
            antecedentes laborales
            actividad profesional
            vivência profissional
            atividades profissionais
            attività lavorativa
            attività professionale
            beroepservaring
            профессиональная деятельность
            职场经历
            業務経験
            職務経験
            staże i praktyki
            employment record
            records of employment
            parcours
            parcours de carrière
            从业经历
            実務経験
            경험
            회사 경력
            trayectoria laboral
            storia professionale
            freelance
            freelancing
            freelance work
            private practice freelance
            military service
            engagements
            what i've done
            where i've worked
            selected work
            experiance
            work experiance
            professional experiance
            expereince
            work expereince
            experince
            proffesional experience
            profesional experience
            research and teaching
            teaching and research
            teaching and research experience
            research and teaching experience
            work and projects
            work and project experience
            工作和项目经历
            工作及项目经历
            工作与项目经历
            工作项目经历
            experience and projects
            projekte und erfahrung
            experience
            work
            work experience
            work history
            experiences
            professional experience
            employment
            employment history
            career
            career history
            jobs
            roles
            positions
            positions held
            appointments
            academic posts
            academic positions
            academic appointments
            posts held
            where i have worked
            current role
            previous roles
            current position
            internships
            internship
            professional background
            industry experience
            berufserfahrung
            beruflicher werdegang
            werdegang
            arbeitserfahrung
            berufspraxis
            praktika
            berufliche erfahrung
            expérience
            expériences
            expérience professionnelle
            expériences professionnelles
            parcours professionnel
            emplois
            stages
            experiencia
            experiencia laboral
            experiencia profesional
            historial laboral
            trayectoria profesional
            experiência
            experiência profissional
            experiências profissionais
            histórico profissional
            esperienza
            esperienze
            esperienza lavorativa
            esperienze lavorative
            esperienze professionali
            esperienza professionale
            werkervaring
            ervaring
            loopbaan
            опыт работы
            опыт
            места работы
            карьера
            工作经历
            职场历程
            职业历程
            工作经验
            工作
            实习经历
            職歴
            職務経歴
            職務経歴書
            業務経歴
            경력
            경력사항
            업무 경험
            job
            jobs held
            professional career
            professional work experience
            relevant work experience
            professional positions
            work and experience
            experience and employment
            career path
            employers
            clients
            contracts
            consulting
            selected clients
            selected engagements
            berufliche laufbahn
            laufbahn
            beruf
            beruflicher hintergrund
            berufliche tätigkeiten
            berufliche tätigkeit
            beruflicher lebenslauf
            berufliche stationen
            stationen
            praktische erfahrung
            praktische erfahrungen
            anstellungen
            tätigkeiten
            nebentätigkeiten
            nebenjobs
            arbeitserfahrungen
            expériences pro
            mes expériences
            expérience pro
            historique professionnel
            carrière
            experiencias
            experiencia de trabajo
            empleos
            trabajos
            trayectoria
            historia laboral
            vida laboral
            prácticas
            trajetória profissional
            histórico
            atuação profissional
            empregos
            carreira
            carriera
            percorso professionale
            esperienza di lavoro
            tirocini
            werkgeschiedenis
            professionele ervaring
            relevante werkervaring
            трудовой опыт
            трудовая деятельность
            профессиональный опыт
            работа
            工作履历
            职业经历
            职业履历
            任职经历
            職務内容
            職歴詳細
            経歴
            勤務経歴
            職務履歴
            직장 경력
            경력 사항
            근무 경력
            경력 기술
            """
        ),
        (
            .volunteer,
            """
            freiwilligenarbeit
            voluntariados
            voluntariato
            vereinstätigkeit
            vereinsarbeit
            charity work
            charitable work
            social engagement
            engagement associatif
            engagements associatifs
            giving back
            soziales engagement
            gesellschaftliches engagement
            volunteer
            volunteering
            volunteer work
            volunteer experience
            community
            community service
            service
            associations
            association memberships
            non-profit work
            non-profit works
            nonprofit work
            communities
            comunidades
            communautés
            community involvement
            community work
            community action
            community engagement
            leadership
            leadership activities
            extracurricular activities
            extracurriculars
            activities
            memberships
            involvement
            civic engagement
            outreach
            ehrenamt
            ehrenamtliche tätigkeiten
            ehrenamtliches engagement
            engagement
            bénévolat
            vie associative
            voluntariado
            trabajo voluntario
            trabalho voluntário
            volontariato
            vrijwilligerswerk
            волонтёрство
            волонтерство
            общественная деятельность
            志愿者
            志愿服务
            社团经历
            校园经历
            ボランティア
            봉사활동
            대외활동
            """
        ),
        (
            .education,
            """
            schullaufbahn
            bildungsabschlüsse
            studienverlauf
            parcours universitaire
            preparación académica
            datos académicos
            información académica
            antecedentes académicos
            trayectoria académica
            escolaridad
            escolaridades
            informações acadêmicas
            dados acadêmicos
            histórico acadêmico
            habilitações académicas
            habilitações literárias
            percurso académico
            qualificação acadêmica
            vida acadêmica
            percorso formativo
            vooropleiding
            учебные заведения
            學歷
            求学经历
            最終学歴
            scholastic record
            educaton
            eduction
            eduaction
            trainings
            moocs
            diplomas
            schools
            school
            where i studied
            schulungen
            education
            academic background
            academics
            academic history
            academic qualifications
            educational background
            studies
            schooling
            coursework
            relevant coursework
            courses
            training
            professional development
            continuing education
            degrees
            thesis
            ausbildung
            bildung
            bildungsweg
            schulbildung
            studium
            akademische ausbildung
            schulische laufbahn
            weiterbildung
            weiterbildungen
            formation
            formations
            études
            diplômes
            éducation
            scolarité
            parcours scolaire
            educación
            formación
            formación académica
            estudios
            educação
            formação
            formação acadêmica
            escolaridade
            istruzione
            formazione
            istruzione e formazione
            opleiding
            opleidingen
            onderwijs
            образование
            обучение
            курсы
            教育
            教育经历
            教育背景
            学历
            学歴
            학력
            학력사항
            교육
            education history
            academic degrees
            academic education
            academic career
            formal education
            higher education
            university
            degrees and certificates
            aus und weiterbildung
            aus und weiterbildungen
            ausbildung und studium
            studium und ausbildung
            schule
            schule und studium
            schule und ausbildung
            akademischer werdegang
            akademische laufbahn
            hochschulbildung
            bildungsgang
            fortbildung
            fortbildungen
            cursus
            cursus scolaire
            parcours académique
            formation académique
            études et diplômes
            diplômes et formations
            estudios académicos
            educación y formación
            formación reglada
            formación complementaria
            cursos
            cursos y talleres
            historial académico
            titulación
            formação complementar
            formação académica
            cursos complementares
            graduação
            escolaridade e formação
            studi
            titoli di studio
            percorso di studi
            corsi
            opleiding en cursussen
            opleidingen en cursussen
            scholing
            studie
            cursussen
            высшее образование
            дополнительное образование
            повышение квалификации
            учеба
            учёба
            教育情况
            学习经历
            教育经验
            学业背景
            教育歴
            교육사항
            학력 사항
            교육 이력
            """
        ),
        (
            .projects,
            """
            projekterfahrung
            projekterfahrungen
            個人開発
            사이드 프로젝트
            토이 프로젝트
            things i've built
            things i built
            things i made
            what i've built
            code
            code examples
            code samples
            apps
            products
            my apps
            open source impact
            open source involvement
            work samples
            arbeitsproben
            réalisations personnelles
            projects
            project
            personal projects
            side projects
            selected projects
            open source
            open source projects
            open source contributions
            open source software
            project experience
            portfolio projects
            independent work
            free and open source software
            free software
            open source software
            foss
            oss
            personal work
            selected work
            selected works
            apps
            my apps
            mobile apps
            published apps
            notable projects
            hackathons
            projekte
            projets
            projets personnels
            réalisations
            proyectos
            projetos
            projetos pessoais
            progetti
            projecten
            проекты
            избранные проекты
            избранные работы
            мои проекты
            мои работы
            личные проекты
            учебные проекты
            项目
            项目经历
            项目经验
            开源项目
            プロジェクト
            プロジェクト経験
            프로젝트
            개인 프로젝트
            팀 프로젝트
            오픈소스 기여
            """
        ),
        (
            .skills,
            """
            what i can do
            it skills
            ict skills
            programmierkenntnisse
            herramientas
            ferramentas
            strumenti
            conoscenze
            conoscenze informatiche
            conoscenze tecniche
            kennis
            compétences clés
            compétences informatiques
            connaissances informatiques
            informática
            보유 기술
            보유 스킬
            活かせる経験・知識・技術
            活かせる知識・技術
            qualifikationen
            skils
            skiils
            technical skils
            specialized in
            specialized on
            computing
            computing experience
            computing skills
            computer experience
            programming experience
            software experience
            specialised in
            specialised on
            specialties
            specialities
            specialization
            specializations
            specialisms
            proficiency
            knowledge
            toolkit
            toolset
            programs i'm familiar with
            programs i use
            tools i use
            softwarekenntnisse
            entwicklungswerkzeuge
            software und entwicklungswerkzeuge
            wissen
            know how
            technisches know how
            domain knowledge
            methodologies
            operating systems
            technische kenntnisse
            weitere kenntnisse
            stärken
            spécialités
            especialidades
            especialidade
            specializzazioni
            specialisaties
            специализация
            технические навыки
            擅长
            技能清单
            得意分野
            skills
            technical skills
            skill set
            skillset
            technologies
            technology
            tools
            tech stack
            techstack
            stack
            competencies
            competences
            core competencies
            expertise
            areas of expertise
            technical expertise
            technical experience
            technical proficiencies
            programming languages
            programming
            qualifications
            strengths
            proficiencies
            abilities
            capabilities
            technical
            toolbox
            frameworks
            databases
            software
            what i know
            kenntnisse
            fähigkeiten
            edv kenntnisse
            it kenntnisse
            kompetenzen
            fachkenntnisse
            programmiersprachen
            technologien
            compétences
            compétences techniques
            outils
            savoir faire
            habilidades
            conocimientos
            competencias
            aptitudes
            tecnologías
            tecnologias
            tecnologias em destaque
            competências
            conhecimentos
            competenze
            competenze tecniche
            capacità
            vaardigheden
            competenties
            навыки
            ключевые навыки
            технологии
            стек
            умения
            技能
            专业技能
            技术栈
            スキル
            技術
            스킬
            기술
            기술 스택
            """
        ),
        (
            .awards,
            """
            logros
            logros y reconocimientos
            수상내역
            수상 내역
            awards
            honors
            honours
            awards and honors
            honors and awards
            achievements
            accomplishments
            distinctions
            recognition
            scholarships
            prizes
            auszeichnungen
            preise
            stipendien
            prix
            distinctions honorifiques
            récompenses
            premios
            reconocimientos
            prêmios
            conquistas
            premi
            riconoscimenti
            prijzen
            награды
            достижения
            获奖
            获奖经历
            荣誉
            荣誉奖项
            受賞
            受賞歴
            수상
            수상 경력
            """
        ),
        (
            .certificates,
            """
            accreditations
            자격 및 면허
            자격사항
            certificates
            certifications
            certification
            licenses
            licensure
            professional certifications
            licenses and certifications
            certifications and licenses
            credentials
            zertifikate
            zertifizierungen
            certificats
            certificados
            certificaciones
            certificações
            certificazioni
            certificaten
            certificeringen
            сертификаты
            证书
            资格证书
            資格
            資格・免許
            資格・受賞歴
            資格・受賞
            資格・表彰
            免許
            자격증
            """
        ),
        (
            .publications,
            """
            執筆
            登壇・執筆
            登壇・発表
            press
            press coverage
            media coverage
            in the media
            appearances
            patents
            publications
            papers
            talks
            presentations
            speaking
            writing
            articles
            books
            published works
            selected publications
            conference talks
            blog posts
            lectures
            posters
            media
            veröffentlichungen
            publikationen
            publikation
            veröffentlichung
            publicación
            publicação
            pubblicazione
            vorträge
            conférences
            publicaciones
            charlas
            publicações
            palestras
            pubblicazioni
            publicaties
            публикации
            доклады
            выступления
            论文
            发表论文
            論文
            登壇
            発表
            논문
            발표
            """
        ),
        (
            .languages,
            """
            знание языков
            natural languages
            human languages
            foreign languages
            sprachliche fertigkeiten
            sprachliche kenntnisse
            languages
            language
            language skills
            spoken languages
            sprachen
            sprachkenntnisse
            fremdsprachen
            langues
            idiomas
            lenguas
            línguas
            lingue
            talen
            языки
            иностранные языки
            владение языками
            语言
            语言能力
            言語
            語学
            외국어
            언어
            어학
            """
        ),
        (
            .interests,
            """
            fun facts
            intérêts
            intérêts personnels
            aficiones e intereses
            when i'm not coding
            when not coding
            away from keyboard
            outside of work
            freizeit und hobbys
            interests
            hobbies
            hobbies and interests
            personal interests
            personal
            fun
            other interests
            leisure
            interessen
            hobbys
            freizeit
            centres d'intérêt
            loisirs
            intereses
            aficiones
            interesses
            interessi
            hobby
            interesses
            hobby's
            интересы
            увлечения
            хобби
            兴趣
            兴趣爱好
            爱好
            趣味
            취미
            관심사
            """
        ),
        (
            .references,
            """
            references
            referees
            testimonials
            recommendations
            referenzen
            références
            referencias
            referências
            referenze
            referenties
            рекомендации
            推荐人
            推薦者
            추천인
            """
        ),
        (
            .other,
            """
            miscellaneous
            misc
            other
            other stuff
            additional information
            other information
            service
            academic service
            professional service
            university service
            departmental service
            editorial service
            service to the profession
            supervision
            student supervision
            research supervision
            thesis supervision
            phd committees
            thesis committees
            exhibitions
            solo exhibitions
            group exhibitions
            selected exhibitions
            selected solo exhibitions
            selected group exhibitions
            solo and group exhibitions
            exhibitions and performances
            installations
            performances
            selected performances
            screenings
            commissions
            collections
            ausstellungen
            einzelausstellungen
            gruppenausstellungen
            expositions
            expositions personnelles
            expositions collectives
            exposiciones
            exposiciones individuales
            exposiciones colectivas
            mostre
            phd examinations
            outreach
            availability
            footer
            sonstiges
            divers
            otros
            outros
            altro
            overig
            разное
            其他
            その他
            기타
            """
        ),
    ]

    /// Words that tell the kind of a longer heading, with their weight.
    static let keywords: [(SectionKind, Int, StaticString)] = [
        (
            .work, 1,
            "experience experiences experiencia experiencias experiência experiências esperienza esperienze erfahrung erfahrungen expérience expériences ervaring werkervaring erfarenhet erfarenheter erfaring kokemus työkokemus doświadczenie deneyim zkušenosti tapasztalat"
        ),
        (
            .work, 2,
            "work employment career jobs job roles positions internships professional occupation ocupación ocupação berufserfahrung werdegang laufbahn опыт career-history beruflicher laboral arbetslivserfarenhet arbetserfarenhet anställningar arbejdserfaring erhvervserfaring arbeidserfaring yrkeserfaring työhistoria"
        ),
        (
            .volunteer, 4,
            "volunteer volunteering volunteerism community extracurricular extracurriculars extra-curricular extra-curriculars ehrenamt ehrenamtliche civic bénévolat voluntariado leadership memberships involvement"
        ),
        (
            .education, 4,
            "bildung formation formación formação coursework courses training weiterbildung schulischer schulische akademischer akademische schooling kurssit kurser kursy курсы"
        ),
        (
            .education, 6,
            "education ausbildung schulbildung studium educación educação istruzione opleiding onderwijs образование utbildning utbildningar uddannelse utdanning utdannelse koulutus opinnot wykształcenie edukacja eğitim vzdělání"
        ),
        (.education, 3, "educational academic academics"),
        (
            .projects, 4,
            "project projects projekte projets proyectos projetos progetti проекты projekter prosjekter projektit projekty projeler"
        ),
        (.projects, 3, "open-source contributions hackathons"),
        (
            .skills, 3,
            "skill skills skillset technologies technology tools competencies expertise technical kenntnisse fähigkeiten compétences habilidades competências competenze экспертиза компетенции навыки tecnologias tecnologías stack kompetenser färdigheter kompetencer færdigheder ferdigheter kompetanse taidot osaaminen ohjelmointikielet kehitystyökalut fertigkeiten umiejętności yetenekler dovednosti proficiencies qualifications qualificações cualificaciones programming frameworks databases programmiersprachen werkzeuge technologien environments"
        ),
        (
            .awards, 4,
            "awards award honors honours achievements accomplishments distinctions recognition scholarships prizes auszeichnungen premios prêmios prix premi prijzen grants fellowships competitions contests stipendien stipendium wettbewerbe bourses becas bolsas concursos medals olympiads награды достижения олимпиады"
        ),
        (
            .certificates, 5,
            "certificates certificate certifications certification licenses licences credentials zertifikat zertifikate zertifizierung zertifizierungen certificaciones certificações certificazioni сертификаты"
        ),
        (
            .publications, 4,
            "publications papers talks presentations speaking articles publikationen veröffentlichungen vorträge publicaciones publicações pubblicazioni публикации posters patents preprints tutorials lectures keynotes webinars podcasts published journal proceedings book chapters"
        ),
        (
            .languages, 2,
            "languages sprachen sprachkenntnisse fremdsprachen langues idiomas línguas lingue языки языков языками talenkennis språk språkkunskaper sprog språkferdigheter kielitaito kielet języki diller jazyky"
        ),
        (
            .interests, 4,
            "interests hobbies hobbys interessen loisirs intereses interesses interessi интересы хобби intressen fritid harrastukset zainteresowania"
        ),
        (
            .references, 3,
            "references referees testimonials recommendations referenzen références referenser referencer referanser suosittelijat"
        ),
        (
            .summary, 2,
            "summary profile objective overview statement zusammenfassung profil resumen resumo objetivo objectif"
        ),
        (.contact, 3, "contact contacts kontakt coordonnées contacto contato contatti контакты"),
    ]

    /// Words that only shade a heading.
    static let modifiers: StaticString = """
        working industrial engineering clinical legal field international foreign human natural practical \
        independent individual preferred own various hobby student class capstone featured favorite favourite latest \
        formal speaking engagements additional invited peer reviewed refereed current selected recent previous prior past current relevant other additional key main major minor personal private \
        my mes mis meine meus minhas mie miei mijn informatique informatiques informáticos informáticas informatiche core general more further early earlier abridged detailed side non notable professional career \
        history background highlights information details list summary section areas area used years academic \
        related research teaching industry military freelance consulting key select special complementares \
        pessoais profesional professionnelle professionnelles berufliche weitere sonstige wichtige i know what with \
        for of and the in to & pre post full part time development activities involvement service affiliations \
        presentations honors awards computer science software hardware soft hard outside web \
        fachliche fachlicher technische technischer persönliche besondere relevante ausgewählte praktische \
        aktuelle frühere zusätzliche bisherige professionnel techniques principales principaux personnelles \
        personnels diverses complémentaires autres récentes profesionales técnicas técnicos principales \
        personales adicionales otras otros profissionais profissional pessoal principais adicionais outras \
        outros relevantes professionali professionale tecniche personali principali altre altri precedenti \
        professionele persoonlijke belangrijkste overige relevante recente профессиональные профессиональный \
        профессиональная основные ключевые дополнительные дополнительная личные прочие общие технические \
        технический трудовой трудовая рабочий последние работы \
        und et y e en och og ja oraz kurse cours cursos corsi cursussen kurser kurssit kursy курсы и
        """

    /// Words that leave no doubt that a section is of volunteer work.
    static let volunteering: WordSet = [
        "volunteer", "volunteering", "volunteerism", "voluntary", "ehrenamt", "ehrenamtliche",
        "ehrenamtliches",
        "bénévolat", "voluntariado", "volontariato", "vrijwilligerswerk", "волонтёрство", "волонтерство",
        "bénévole", "voluntario", "voluntaria", "voluntário", "voluntária", "volontario", "volontaria",
        "vrijwilliger", "ehrenamtlich", "ehrenamtlicher", "freiwilliger", "freiwillige", "freiwilligendienst",
        "волонтёр", "волонтер", "frivillig", "wolontariusz",
    ]

    /// Words that leave none beside another, "Community Service", "Non-profit work", or in the plural.
    static let communal: WordSet = ["community", "charity", "charitable", "nonprofit", "profit"]

    static let communities: WordSet = ["communities", "comunidades", "communautés"]

    /// Words of headings over what academics do for others: the people in it have positions of their own.
    static let academicService: WordSet = [
        "supervision", "supervised", "advising", "advisees", "mentees", "committee", "committees",
        "examinations", "reviewing", "refereeing", "editorial",
        "encadrement", "encadrements", "betreuung", "betreute", "gutachten", "orientações", "bancas",
        "begeleiding", "jurys",
    ]

    /// Whose service is no job: "Academic Service", unlike "Public Service".
    static let academic: WordSet = [
        "academic", "professional", "university", "departmental", "faculty", "journal", "profession",
    ]

    /// Words of headings over schools and courses, whatever else they speak of.
    static let studying: WordSet = [
        "education", "ausbildung", "studies", "studium", "school", "educación", "educação", "éducation",
        "istruzione", "opleiding", "образование", "academic", "bildung", "schule", "formation", "études",
        "formación", "estudios", "formação", "formazione", "utbildning", "uddannelse", "utdanning",
        "koulutus",
        "wykształcenie", "vzdělání",
    ]

    /// Beside one of those, work is what courses give to do.
    static let training: WordSet = ["course", "coursework", "training", "courses"]

    /// Words by which a heading shares its section between courses and jobs.
    static let working: WordSet = [
        "work", "employment", "jobs", "job", "employers", "berufserfahrung", "arbeitserfahrung",
        "berufspraxis",
        "beruf", "arbeit", "emploi", "emplois", "empleo", "trabajo", "trabalho", "emprego", "lavoro",
        "werkervaring",
        "работа",
    ]

    /// Likewise, where the heading names courses beside them: "Experience & Education", unlike "Academic Experience".
    static let experience: WordSet = [
        "experience", "experiences", "erfahrung", "erfahrungen", "expérience", "expériences", "experiencia",
        "experiencias", "experiência", "experiências", "esperienza", "esperienze", "ervaring", "erfarenhet",
        "опыт", "career", "praxis",
    ]

    /// Words by which a heading shares its section between awards and certificates.
    static let awarding: WordSet = [
        "awards", "award", "honors", "honours", "achievements", "auszeichnungen", "premios",
        "賞", "彰",
    ]
}
