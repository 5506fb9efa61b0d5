/// Names of countries, states and large cities in their usual spellings, and codes of states.
///
/// A place is known by its shape first ("Name, ST"); the list settles what shape leaves open.
enum PlaceWords {
    static let entries: [Lexicon.Entry] = [
        .init(
            kinds: .place,
            words: """
                united kingdom states usa us u.s u.s.a uk america england scotland wales ireland \
                germany deutschland france spain españa italy italia portugal netherlands nederland belgium \
                switzerland schweiz suisse austria österreich poland polska czechia denmark danmark sweden sverige \
                norway norge finland iceland russia россия ukraine україна romania bulgaria greece turkey israel \
                egypt india china 中国 japan 日本 korea singapore malaysia indonesia thailand vietnam philippines \
                australia canada mexico méxico brazil brasil argentina chile colombia peru venezuela uruguay \
                nigeria kenya ghana pakistan bangladesh nepal taiwan luxembourg lithuania latvia estonia serbia \
                croatia slovenia slovakia hungary belarus беларусь africa europe asia emirates uae qatar \
                alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii \
                idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan \
                minnesota mississippi missouri montana nebraska nevada hampshire jersey york carolina dakota ohio \
                oklahoma oregon pennsylvania tennessee texas utah vermont virginia washington wisconsin wyoming \
                ontario quebec québec manitoba alberta saskatchewan columbia scotia bavaria bayern hessen
                """),
        .init(
            kinds: [.place, .city],
            words: """
                remote remotely worldwide onsite hybrid \
                berlin london paris madrid barcelona lisboa lisbon milano milan rome roma amsterdam rotterdam \
                munich münchen hamburg köln cologne frankfurt stuttgart zürich zurich geneva genève vienna wien \
                prague praha warsaw warszawa kraków copenhagen stockholm oslo helsinki dublin edinburgh manchester \
                moscow москва киев київ kyiv минск tokyo 东京 東京 osaka beijing 北京 shanghai 上海 shenzhen 深圳 \
                hangzhou 杭州 guangzhou seoul bangalore bengaluru mumbai delhi hyderabad chennai pune kolkata \
                noida gurgaon gurugram sydney melbourne brisbane toronto montreal montréal vancouver calgary \
                ottawa boston chicago seattle denver atlanta dallas austin houston philadelphia phoenix portland \
                miami detroit minneapolis brooklyn manhattan oakland sacramento paulo rio janeiro buenos aires \
                bogotá lima santiago nürnberg nuremberg düsseldorf leipzig dresden lausanne basel bern lyon \
                toulouse marseille lille nantes bordeaux rennes grenoble
                """),
        .init(
            kinds: [.place, .shortCode],
            words: """
                al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd \
                oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy dc bc ab mb nb nl ns pe qc sk nsw vic qld act \
                sp rj mg rs sc pr df gb eu nyc sf
                """),
        .init(
            kinds: .street,
            words: """
                street st avenue ave road rd drive dr lane ln boulevard blvd apt suite court ct way square place \
                straße strasse str weg platz allee gasse rue rua calle via plaza avenida av улица
                """),
    ]
}
