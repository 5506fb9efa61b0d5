/// The words of dates: months, seasons, "present", "since", units of time.
///
/// English, German, French, Spanish, Portuguese, Italian, Dutch, Russian (nominative and genitive), Polish and
/// Scandinavian spellings where they differ; abbreviations without their dot.
enum DateWords {
    /// January first.
    static let months: [StaticString] = [
        "january jan janurary janury januar jän jänner janvier janv enero ene janeiro gennaio gen januari январь января янв tammikuu tammikuuta stycznia styczeń leden ledna ocak január ianuarie gener січень січня ιανουάριος ιανουαρίου ιαν siječanj siječnja januara ינואר",
        "february feb febuary feburary febrary febr februar feber février févr fév febrero fevereiro fev febbraio febb februari февраль февраля фев февр helmikuu helmikuuta lutego luty únor února şubat február februarie febrer лютий лютого φεβρουάριος φεβρουαρίου φεβ veljača veljače februara פברואר",
        "march mar mrz märz mär maerz mars marzo março maart mrt март марта мар maaliskuu maaliskuuta marca marzec březen března mart marts március martie març березень березня μάρτιος μαρτίου μαρ ožujak ožujka maret מרץ",
        "april apr apirl aprill avril avr abril abr aprile апрель апреля апр huhtikuu huhtikuuta kwietnia kwiecień duben dubna nisan április aprilie квітень квітня απρίλιος απριλίου απρ travanj travnja aprila אפריל",
        "may mai mayo maio mag maggio mei май мая toukokuu toukokuuta maj maja květen května mayıs május maig травень травня μάιος μαΐου μαΐ svibanj svibnja מאי",
        "june jun juni juin junio junho giugno giu июнь июня июн kesäkuu kesäkuuta czerwca czerwiec červen června haziran június iunie juny червень червня ιούνιος ιουνίου ιουν lipanj lipnja juna יוני",
        "july jul juli juillet juil julio julho luglio lug июль июля июл heinäkuu heinäkuuta lipca lipiec červenec července temmuz július iulie juliol липень липня ιούλιος ιουλίου ιουλ srpanj srpnja jula יולי",
        "august aug agust augest août aout agosto ago augustus август августа авг elokuu elokuuta sierpnia sierpień srpen srpna ağustos augusztus agost серпень серпня αύγουστος αυγούστου αυγ kolovoz kolovoza augusta avgust אוגוסט",
        "september sep sept septmber septemeber setember septembre septiembre setembro set settembre сентябрь сентября сен сент syyskuu syyskuuta września wrzesień září eylül szeptember septembrie setembre вересень вересня σεπτέμβριος σεπτεμβρίου σεπ rujan rujna septembra ספטמבר",
        "october oct ocotber ocober okt oktober octobre octubre outubro out ottobre ott октябрь октября окт lokakuu lokakuuta października październik říjen října ekim október octombrie жовтень жовтня οκτώβριος οκτωβρίου οκτ oktobra אוקטובר",
        "november nov novemeber novemer novembre noviembre novembro ноябрь ноября ноя нояб marraskuu marraskuuta listopada listopad listopadu kasım noiembrie листопад листопада νοέμβριος νοεμβρίου νοε studeni novembra נובמבר",
        "december dec decemeber decmber dez dezember décembre déc diciembre dic dezembro dicembre декабрь декабря дек joulukuu joulukuuta grudnia grudzień desember prosinec prosince aralık decembrie desembre грудень грудня δεκέμβριος δεκεμβρίου δεκ prosinac prosinca decembra דצמבר",
    ]

    /// By the first month of the season as gold and readers count it.
    static let seasons: [(month: Int, names: StaticString)] = [
        (3, "spring frühling frühjahr printemps primavera lente весна"),
        (6, "summer sommer été verano verão estate zomer лето"),
        (9, "fall autumn herbst automne otoño outono autunno herfst осень"),
        (12, "winter hiver invierno inverno зима"),
    ]

    static let entries: [Lexicon.Entry] = [
        .init(
            kinds: .present,
            words: """
                present now current currently today ongoing date heute jetzt aktuell laufend gegenwart offen andauernd présent \
                aujourd'hui actuel actuellement maintenant actualidad actual actualmente presente hoy atual \
                atualmente hoje momento andamento cursando atualidade agora oggi attuale attualmente corso heden nu huidig настоящее наст сейчас нв \
                현재 재직중 재직 至今 现在 現在 obecnie teraz dd dags pågående nuvarande nuværende nåværende nykyinen současnost současnosti halen günümüz devam dato prezent astăzi acum теперішній дотепер досі nå nåtid continuing ahora atuais сегодня 目前 nadal nykyään dosud sada тепер avui kini actualitat jelenleg σήμερα sekarang danas trenutno היום כיום nay
                """),
        .init(
            kinds: .since,
            words:
                "since from starting between de von zwischen entre seit ab depuis desde dal da sinds vanaf van с från sedan od"
        ),
        .init(
            kinds: .until,
            words: "until till bis jusqu'à jusque hasta até ate fino tot по до"),
        .init(
            kinds: .rangeWord,
            words: "to until till through thru bis à au a al até ate hasta tot по до do fino ad"),
        .init(
            kinds: .completion,
            words: """
                expected anticipated graduated graduating graduation completed completion conferred \
                conclusão concluído concluída concluido concluida finalização conclusione conseguito conseguita laureato laureata diplômé diplômée \
                graduado graduada finalización finalizado titulado afgestudeerd behaald окончание выпуск закончил \
                закончила voraussichtlich abschluss obtenu previsto ожидается
                """),
        .init(
            kinds: .yearUnit,
            words:
                "year years yr yrs y jahr jahre jahren an ans année années año años ano anos anno anni jaar год года лет 년 年"
        ),
        .init(
            kinds: .monthUnit,
            words:
                "month months mo mos mth mths monat monate monaten mois mes meses mês mese mesi maand maanden месяц месяца месяцев мес 개월"
        ),
        .init(
            kinds: .weekUnit,
            words:
                "week weeks wk wks woche wochen semaine semaines semana semanas settimana settimane weken неделя недели недель"
        ),
        .init(kinds: .partOfYear, words: "early mid late anfang mitte ende début fin end beginning"),
    ]
}
