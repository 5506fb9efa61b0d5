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
                belarussian byelorussian albanian macedonian montenegrin maltese gaelic yiddish sanskrit kurdish \
                kyrgyz kirghiz tajik tatar uyghur uighur tibetan laotian dari faroese frisian occitan breton corsican \
                sardinian romansh moldovan moldavian chechen ossetian bashkir chuvash zulu sesotho tswana setswana \
                chichewa isixhosa isizulu uygur ukranian ukrainain portugese bemba luganda kikuyu oromo kirundi māori maori samoan tongan hawaiian fijian quechua guarani \
                nahuatl creole haitian papiamento bhojpuri maithili kashmiri hmong ilocano bisaya hiligaynon hokkien \
                hakka taiwanese shanghainese teochew aramaic syriac akkadian sumerian coptic \
                pashto kazakh uzbek azerbaijani turkmen mongolian khmer burmese javanese sundanese malagasy \
                amharic somali hausa xhosa wolof lingala kinyarwanda kiswahili tigrinya odia assamese konkani sindhi \
                swahili afrikaans yoruba igbo esperanto slovakian flemish cebuano irish welsh luxembourgish nepali sinhala georgian armenian \
                deutsch englisch französisch spanisch portugiesisch italienisch niederländisch russisch chinesisch \
                griechisch rumänisch bulgarisch ukrainisch serbisch kroatisch slowakisch slowenisch dänisch \
                norwegisch finnisch persisch vietnamesisch hebräisch albanisch \
                katalanisch indonesisch bosnisch mazedonisch kurdisch estnisch lettisch litauisch isländisch hindi \
                japanisch koreanisch arabisch polnisch türkisch tschechisch schwedisch latein ungarisch \
                anglais allemand français espagnol portugais italien néerlandais russe chinois japonais arabe \
                suédois danois norvégien finnois polonais tchèque hongrois roumain ukrainien vietnamien coréen \
                hébreu bulgare croate \
                polaco sueco danés noruego griego coreano árabe hebreo rumano ucraniano euskera valenciano neerlandés \
                hebraico grego arabo polacco svedese rumeno \
                gallego galego euskara vasco català valencià asturiano \
                inglés alemán francés español castellano portugués italiano ruso chino japonés catalán \
                inglês alemão francês espanhol português russo chinês japonês \
                inglese tedesco francese spagnolo portoghese russo cinese giapponese \
                engels duits frans spaans nederlands italiaans \
                английский немецкий французский испанский русский китайский итальянский японский украинский \
                португальский корейский польский белорусский арабский турецкий \
                казахский кыргызский киргизский узбекский татарский таджикский азербайджанский армянский грузинский \
                иврит чешский финский шведский сербский болгарский латынь латышский литовский эстонский голландский \
                нидерландский норвежский датский греческий венгерский румынский хинди вьетнамский \
                angielski niemiecki polski francuski hiszpański rosyjski włoski ukraiński engelska svenska tyska \
                franska danska norska spanska finska ryska dansk engelsk tysk fransk spansk svensk norsk finsk \
                italiensk tyrkisk arabisk kinesisk bokmål suomi englanti ruotsi saksa ranska venäjä \
                čeština angličtina němčina francouzština ruština slovenština španělština slovenčina nemčina \
                magyar angol német francia spanyol olasz orosz \
                română engleză franceză germană italiană spaniolă \
                українська англійська німецька польська російська французька \
                српски енглески немачки srpski engleski nemački hrvatski njemački slovenščina angleščina nemščina \
                български английски немски türkçe ingilizce almanca fransızca rusça \
                ελληνικά αγγλικά γαλλικά γερμανικά ιταλικά ισπανικά \
                català anglès castellà francès alemany portugees chinees \
                lietuvių anglų latviešu angļu eesti inglise vene \
                עברית אנגלית ערבית רוסית צרפתית العربية الإنجليزية الفرنسية فارسی انگلیسی \
                영어 한국어 일본어 중국어 프랑스어 독일어 스페인어 러시아어 이탈리아어 포르투갈어 아랍어 베트남어 태국어 인도네시아어 몽골어
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
                gevorderd goed uitstekend basiskennis basis beheersing vaardig muttersprachlich grundlegend ausgezeichnet \
                sicher routiniert professionell konversationssicher wort schrift verhandlungssicheres \
                носителя средний начальный высокий отличное хорошо хороший технический \
                고급 중급 초급 상급 하급 능숙 원어민 유창 비즈니스 일상회화 기초 \
                ネイティブ ビジネス 上級 中級 初級 日常会話 \
                родной свободно свободный базовый продвинутый разговорный носитель уверенный основы \
                kohtalainen perusteet hyvä erinomainen sujuva äidinkieli flytande modersmål grundläggande flydende \
                forhandlingssikker øvet begynder morsmål tyydyttävä alkeet \
                anyanyelv anyanyelvi felsőfokú középfokú alapfokú nativ avansat mediu începător maternă \
                рідна вільно середній початковий матерњи maternji napredni srednji osnovni \
                anadil ileri orta başlangıç akıcı μητρική άριστη άριστα nadiu \
                ojczysty biegle płynny płynnie komunikatywny rodilý mateřský plynně začátečník \
                grundlæggende flytende grunnleggende biegły podstawowy zaawansowany średniozaawansowany pokročilý základní \
                精通 使用 熟练 熟悉 了解 掌握 流利 母语 a1 a2 b1 b2 c1 c2
                """),
    ]

    /// Names in scripts without spaces, the longer before the shorter.
    private static let names: [StaticString] = [
        "西班牙语", "葡萄牙语", "阿拉伯语", "意大利语", "スペイン語", "フランス語", "ドイツ語", "イタリア語", "ロシア語", "ポルトガル語",
        "普通话", "广东话", "日本語", "中国語", "韓国語", "英语", "英文", "日语", "日文", "法语", "德语", "俄语", "韩语", "汉语",
        "中文", "粤语", "英語", "日語", "法語", "德語", "中文", "國語",
    ]

    /// The names of languages inside a run of such a script.
    static func fragments(in range: Range<Int>, of text: VisibleText) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var at = range.lowerBound
        while at + 5 < range.upperBound {
            guard text.bytes[at] >= 0xE3 else {
                at += 1
                continue
            }
            let name = names.first { name in
                at + name.utf8CodeUnitCount <= range.upperBound
                    && name.withUTF8Buffer { text.bytes[at..<at + $0.count].elementsEqual($0) }
            }
            if let name { found.append(at..<at + name.utf8CodeUnitCount) }
            at += name?.utf8CodeUnitCount ?? 3
        }
        return found
    }
}
