/// What people study: nouns that tell a subject from a school and from a town.
enum SubjectWords {
    static let entries: [Lexicon.Entry] = [
        .init(
            kinds: .subject,
            words: """
                computing informatics mathematics maths math physics chemistry biology biochemistry \
                bioinformatics biotechnology economics econometrics psychology sociology philosophy history \
                literature linguistics geography geology journalism communications communication accounting \
                finance management marketing statistics electronics engineering mechatronics robotics aeronautics \
                cybersecurity multimedia nursing pharmacy medicine dentistry law politics theology anthropology \
                archaeology archeology architecture astronomy astrophysics neuroscience genetics ecology forestry \
                agriculture pedagogy humanities music theatre film dance photography fashion tourism hospitality \
                logistics commerce entrepreneurship analytics science sciences studies cosmetology kinesiology \
                criminology nutrition cinematography programming development administration relations teaching \
                intelligence security engineering design business culinary informatic telecommunications \
                automation photonics materials aerospace geoscience geophysics meteorology oceanography zoology botany \
                microbiology immunology physiology biophysics toxicology epidemiology veterinary horticulture \
                counseling counselling midwifery radiography physiotherapy optometry paralegal literacy \
                linguistic divinity classics mathematical computational quantitative advertising retail \
                management's bookkeeping taxation actuarial banking insurance sculpture animation illustration \
                typography carpentry welding plumbing graphics visualization visualisation ergonomics \
                informatik wirtschaftsinformatik medieninformatik mathematik physik chemie biologie psychologie \
                soziologie philosophie geschichte germanistik anglistik romanistik betriebswirtschaft \
                betriebswirtschaftslehre volkswirtschaftslehre wirtschaft wirtschaftswissenschaften maschinenbau \
                elektrotechnik mechatronik bauingenieurwesen wirtschaftsingenieurwesen rechtswissenschaften jura \
                medizin pharmazie pädagogik sozialpädagogik geographie politikwissenschaft medientechnik \
                informatique mathématiques physique chimie biologie psychologie philosophie histoire lettres droit \
                économie gestion électronique mécanique commerce communication médecine géographie \
                informática matemáticas matemática física química biología biologia psicología psicologia filosofía \
                filosofia historia história derecho direito economía economia administración administração \
                contabilidad contabilidade electrónica eletrônica mecánica mecânica comunicación comunicação \
                computación computação arquitectura arquitetura periodismo jornalismo enfermería enfermagem \
                engenharia publicidad publicidade turismo análise desenvolvimento gestão redes pedagogia logística \
                automação mecatrônica eletrotécnica nutrição farmácia geografia programação análisis desarrollo \
                gestión ingeniería programación telecomunicaciones multiplataforma aplicaciones sistemas \
                développement réseaux comptabilité \
                informatica matematica fisica chimica biologia psicologia filosofia storia giurisprudenza economia \
                elettronica meccanica comunicazione architettura lettere scienze ingegneria \
                wiskunde natuurkunde scheikunde bedrijfskunde rechten geneeskunde werktuigbouwkunde \
                elektrotechniek bestuurskunde economie \
                информатика математика физика химия биология психология философия история экономика менеджмент \
                программирование электроника юриспруденция лингвистика социология системы технологии
                """)
    ]

    /// Parts of subjects' names in scripts without spaces.
    static let fragments: [StaticString] = [
        "工程", "科学", "科學", "技术", "管理", "数学", "物理", "经济", "会计", "设计", "软件", "计算机", "情報", "工学", "経済", "文学",
        "法学", "공학", "과학", "경영", "경제", "수학", "물리", "디자인",
    ]
}
