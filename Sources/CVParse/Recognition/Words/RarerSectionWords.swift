/// Headings that résumés have less often than those of `SectionWords.phrases`, in the same languages.
extension SectionWords {
    static let rarerPhrases: [(SectionKind, StaticString)] = [
        (
            .skills,
            """
            computerkenntnisse
            보유기술
            kompetencje
            tech skills
            tech
            areas of experience
            areas of knowledge
            areas of specialization
            areas of specialisation
            specialized in
            specialised in
            tool belt
            toolbelt
            things i know
            things i can do
            libraries
            platforms
            operating systems
            lab techniques
            laboratory techniques
            familiar with
            proficient in
            experienced in
            experienced with
            skills awards
            skills and awards
            skills and achievements
            memberships and skills
            professional memberships and skills
            knowledge areas
            fields of expertise
            domains
            domain expertise
            technik
            technisches
            especializado en
            especializada en
            especialización
            especializaciones
            áreas de experiencia
            áreas de especialización
            áreas de conocimiento
            destrezas
            capacidades
            lenguajes de programación
            lenguajes
            tecnologías y herramientas
            herramientas y tecnologías
            connaissances
            connaissances techniques
            savoir-être
            savoir-faire
            qualités
            atouts
            langages
            langages de programmation
            informatique
            environnement technique
            environnements techniques
            expertises
            domaines d'expertise
            domaines de compétence
            domaines de compétences
            spécialisé en
            spécialisée en
            spécialités
            maîtrise
            outils et technologies
            kernkompetenzen
            fachkompetenzen
            schwerpunkte
            fachliche schwerpunkte
            spezialgebiete
            fachgebiete
            methoden
            spezialisiert auf
            spezialisierung
            spezialisierungen
            sonstige kenntnisse
            weitere kenntnisse
            besondere kenntnisse
            tools und technologien
            linguagens de programação
            linguagens
            aptidões
            áreas de atuação
            áreas de conhecimento
            especialista em
            especializado em
            ferramentas e tecnologias
            abilità
            tecnologie
            linguaggi di programmazione
            linguaggi
            informatica
            specializzazioni
            strumenti e tecnologie
            programmeertalen
            computervaardigheden
            specialisaties
            talen en technologieën
            инструменты
            владение технологиями
            знания
            специализация
            языки и технологии
            основные навыки
            技术清单
            专业能力
            技术能力
            专业特长
            熟悉技术
            工具
            技术方向
            技术特长
            技术点
            掌握技术
            开发工具
            工具与平台
            个人能力
            能力自评
            能力描述
            能力概述
            专业能力描述
            掌握技能
            技能专长
            技能介绍
            技能水平
            専門分野
            開発環境
            できること
            技術要素
            使用言語
            使用経験
            핵심 역량
            개발 환경
            전문 분야
            역량
            사용 가능 기술
            기술 및 도구
            """
        ),
        (
            .projects,
            """
            制作物
            hackathon
            capstone
            capstone project
            side hustles
            stuff i made
            things i made
            creations
            inventions
            experiments
            toys
            games
            community projects
            open source contributions
            referenzprojekte
            projektliste
            nebenprojekte
            projektauswahl
            freie projekte
            个人作品
            作品
            作品集
            项目作品
            开源贡献
            実績
            開発実績
            制作実績
            ポートフォリオ
            個人制作
            오픈소스
            포트폴리오
            개발 경험
            """
        ),
        (
            .certificates,
            """
            bescheinigungen
            nachweise
            lizenzen
            attestations
            habilitations
            certificación
            acreditaciones
            certificação
            certificato
            certificering
            лицензии
            职业资格
            accreditation
            professional qualifications
            badges
            exams
            certs
            certs and badges
            professional licenses
            examinations
            certificati
            attestati
            certificaten
            сертификация
            сертификации
            技能证书
            证书与奖项
            자격
            자격 사항
            """
        ),
        (
            .awards,
            """
            galardones
            premiações
            стипендии
            수상경력
            recognitions
            accolades
            patents and awards
            distinciones
            becas y premios
            erfolge
            ehrungen
            reconhecimentos
            borse di studio
            onderscheidingen
            премии
            гранты
            олимпиады
            奖项
            奖学金
            荣誉与奖项
            表彰
            受賞経験
            장학금
            수상이력
            """
        ),
        (
            .publications,
            """
            conferenze
            lezingen
            学术成果
            technical reports
            writings
            theses
            screencasts
            videos and talks
            conference proceedings
            invited lectures
            artículos
            ponencias
            comunicaciones
            présentations
            brevets
            articles et conférences
            artikel
            bücher
            patente
            beiträge
            artigos
            apresentações
            articoli
            presentazioni
            brevetti
            artikelen
            presentaties
            статьи
            патенты
            книги
            доклады
            专利
            著作
            出版物
            文章
            演讲
            发明专利
            科研成果
            著書
            寄稿
            特許
            講演
            特集
            특허
            저서
            출판
            강연
            기고
            """
        ),
        (
            .languages,
            """
            外语
            fluent in
            fremdsprachenkenntnisse
            外语水平
            外语能力
            语种
            外国語
            語学スキル
            외국어 능력
            어학 사항
            """
        ),
        (
            .volunteer,
            """
            organizations
            student organizations
            student clubs
            clubs
            clubs and organizations
            charity work
            pro bono
            actividades extracurriculares
            asociaciones
            activités associatives
            activités extra-scolaires
            mitgliedschaften
            vereine
            atividades extracurriculares
            atividades voluntárias
            attività extracurriculari
            associazioni
            nevenactiviteiten
            волонтерская деятельность
            общественная работа
            社会实践
            学生工作
            课外活动
            志愿经历
            課外活動
            社会活動
            コミュニティ活動
            동아리
            동아리 활동
            사회 활동
            """
        ),
        (
            .interests,
            """
            free time
            in my spare time
            in my free time
            passions
            likes
            pastimes
            things i like
            extracurricular interests
            leisure
            pasatiempos
            centres d'intérêts
            passatempos
            lazer
            tempo libero
            vrije tijd
            興味
            興味・関心
            个人兴趣
            """
        ),
        (
            .references,
            """
            recomendaciones
            empfehlungen
            recomendações
            証明人
            추천
            """
        ),
        (
            .education,
            """
            schulen
            titulaciones
            títulos
            estudos
            学位
            bootcamps
            study
            academic credentials
            alma mater
            academia
            学業
            academic records
            formation complémentaire
            formations complémentaires
            formación complementaria
            formación adicional
            cursos complementares
            дополнительное образование
            повышение квалификации
            education history
            """
        ),
        (
            .other,
            """
            professional organizations
            professional organisations
            professional societies
            professional associations
            professional bodies
            """
        ),
        (
            .work,
            """
            karriere
            alternances
            trabajo
            puestos
            trabalhos
            lavoro
            impieghi
            functies
            实践经历
            キャリア
            praca
            campus practice
            industry
            prior roles
            past roles
            career summary
            software experience
            places i've worked
            places i have worked
            where i've worked
            experience summary
            military
            roles
            empleo
            empleos
            missions
            missions réalisées
            beschäftigungen
            anstellungen
            estágios
            werk
            место работы
            места работы
            стажировки
            стажировка
            实习经验
            任职经历
            勤務経験
            インターン
            インターンシップ
            인턴
            인턴십
            실무 경험
            """
        ),
    ]
}
