/// Names of human languages, and how well one speaks them or knows a skill.
enum LanguageWords {
    static let entries: [Lexicon.Entry] = [
        .init(
            kinds: .humanLanguage,
            words: """
                english german french spanish portuguese italian dutch russian chinese mandarin cantonese japanese \
                korean arabic hindi bengali urdu tamil telugu punjabi gujarati marathi malayalam kannada polish \
                czech slovak hungarian romanian bulgarian greek turkish swedish norwegian danish finnish icelandic \
                ukrainian belarusian serbian croatian bosnian slovenian hebrew persian farsi thai vietnamese \
                indonesian malay tagalog filipino catalan galician basque latin estonian latvian lithuanian \
                swahili afrikaans yoruba igbo esperanto slovakian flemish cebuano irish welsh luxembourgish nepali sinhala georgian armenian \
                deutsch englisch französisch spanisch portugiesisch italienisch niederländisch russisch chinesisch \
                japanisch koreanisch arabisch polnisch türkisch tschechisch schwedisch latein ungarisch \
                anglais allemand français espagnol portugais italien néerlandais russe chinois japonais arabe \
                inglés alemán francés español castellano portugués italiano ruso chino japonés catalán \
                inglês alemão francês espanhol português russo chinês japonês \
                inglese tedesco francese spagnolo portoghese russo cinese giapponese \
                engels duits frans spaans nederlands italiaans \
                английский немецкий французский испанский русский китайский итальянский японский украинский \
                angielski niemiecki polski engelska svenska tyska franska \
                영어 한국어 일본어 중국어
                """),
        .init(
            kinds: .level,
            words: """
                fluent fluently native bilingual proficient proficiency advanced intermediate beginner basic basics \
                elementary conversational professional working knowledge limited expert expertise experienced \
                familiar familiarity good strong excellent intermediary upper mother tongue competent novice \
                skilled mastery mother-tongue native-level speaker fluency \
                muttersprache muttersprachler fließend fliessend verhandlungssicher grundkenntnisse \
                grundlagen kenntnisse sehr gut gute fortgeschritten fortgeschrittene anfänger erfahren experte \
                langue maternelle courant bilingue avancé intermédiaire débutant notions bases scolaire technique \
                nativo nativa fluido avanzado intermedio básico lengua materna fluente avançado intermediário \
                básica intermediária avançada madrelingua fluente ottimo buono scolastico moedertaal vloeiend \
                certified confirmé confirmée maîtrise courante opérationnel élémentaire parlé écrit lu bonne bon \
                bien autonome avanzada experta experto fluida media conversacional perfeito fluência nativa \
                avanzato avanzata eccellente ottima discreta buona base fluentemente scritto parlato \
                gevorderd goed uitstekend basiskennis basis beheersing vaardig muttersprachlich grundlegend \
                sicher routiniert professionell konversationssicher wort schrift verhandlungssicheres \
                носителя средний начальный высокий отличное хорошо хороший технический \
                고급 중급 초급 상급 하급 능숙 원어민 유창 비즈니스 일상회화 기초 \
                ネイティブ ビジネス 上級 中級 初級 日常会話 \
                родной свободно свободный базовый продвинутый разговорный носитель уверенный основы \
                精通 使用 熟练 熟悉 了解 掌握 流利 母语 a1 a2 b1 b2 c1 c2
                """),
    ]
}
