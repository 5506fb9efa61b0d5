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
                egypt india china japan korea singapore malaysia indonesia thailand vietnam philippines \
                australia canada mexico méxico brazil brasil argentina chile colombia peru venezuela uruguay \
                nigeria kenya ghana pakistan bangladesh nepal taiwan luxembourg lithuania latvia estonia serbia \
                croatia slovenia slovakia hungary belarus беларусь africa europe asia emirates uae qatar \
                alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii \
                idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan \
                minnesota mississippi missouri montana nebraska nevada hampshire jersey york carolina dakota ohio \
                oklahoma oregon pennsylvania tennessee texas utah vermont virginia washington wisconsin wyoming \
                zealand aotearoa arabia saudi lanka rica kong kuwait oman bahrain lebanon iraq iran syria yemen morocco \
                algeria tunisia libya ethiopia uganda tanzania rwanda zambia zimbabwe botswana namibia mozambique \
                angola senegal cameroon congo cuba jamaica haiti panama panamá guatemala honduras nicaragua \
                dominican ecuador bolivia paraguay cyprus malta armenia azerbaijan kazakhstan uzbekistan mongolia \
                myanmar cambodia fiji macedonia albania bosnia montenegro moldova казахстан армения грузия lombardy \
                lombardia piemonte toscana tuscany veneto lazio sicilia sicily catalunya cataluña catalonia \
                andalucía andalusia bretagne normandie provence alsace île-de-france sachsen thüringen brandenburg \
                niedersachsen nordrhein-westfalen württemberg baden-württemberg steiermark tirol yorkshire lancashire \
                cheshire cornwall surrey sussex cambridgeshire oxfordshire berkshire hertfordshire maharashtra \
                karnataka gujarat rajasthan punjab haryana kerala nadu telangana andhra pradesh bihar odisha assam \
                jharkhand uttarakhand queensland victoria tasmania auvergne aquitaine occitanie flanders vlaanderen \
                ontario quebec québec manitoba alberta saskatchewan columbia scotia bavaria bayern hessen
                """),
        .init(
            kinds: [.place, .city],
            words: """
                remote remotely worldwide onsite hybrid \
                berlin london paris madrid barcelona lisboa lisbon milano milan rome roma amsterdam rotterdam \
                munich münchen hamburg köln cologne frankfurt stuttgart zürich zurich geneva genève vienna wien \
                prague praha warsaw warszawa kraków copenhagen stockholm oslo helsinki dublin edinburgh manchester \
                moscow москва киев київ kyiv минск tokyo osaka beijing shanghai shenzhen \
                hangzhou guangzhou seoul bangalore bengaluru mumbai delhi hyderabad chennai pune kolkata \
                noida gurgaon gurugram sydney melbourne brisbane toronto montreal montréal vancouver calgary \
                ottawa boston chicago seattle denver atlanta dallas austin houston philadelphia phoenix portland \
                miami detroit minneapolis brooklyn manhattan oakland sacramento paulo rio janeiro buenos aires \
                bogotá lima santiago nürnberg nuremberg düsseldorf leipzig dresden lausanne basel bern lyon \
                toulouse marseille lille nantes bordeaux rennes grenoble strasbourg nice montpellier nancy angers \
                dijon orléans tours brest reims metz \
                francisco diego angeles vegas orleans antonio sunnyvale cupertino redmond bellevue kirkland \
                pittsburgh cleveland columbus cincinnati indianapolis milwaukee nashville memphis charlotte raleigh \
                durham tampa orlando baltimore newark honolulu anchorage boise provo boulder albuquerque tucson \
                scottsdale tempe omaha tulsa wichita louisville lexington richmond norfolk arlington bethesda \
                rochester syracuse albany ithaca fremont berkeley pasadena irvine fresno stockton spokane tacoma \
                bakersfield anaheim greensboro plano toledo laredo lubbock glendale chesapeake fayetteville charleston \
                bloomington champaign urbana evanston dayton akron stamford worcester somerville burlington trenton hoboken \
                bronx rockville annapolis alexandria reston blacksburg charlottesville wilmington salford peterborough krefeld \
                paderborn genf troyes almere wageningen genoa venice københavn cluj-napoca ростов-на-дону гродно raipur rajkot \
                tiruchirappalli vellore prayagraj meerut goa vientiane bali taguig macau jinan kunming pangyo cdmx tucumán barueri \
                eugene reno hartford providence knoxville chattanooga savannah jacksonville tallahassee gainesville \
                birmingham montgomery huntsville \
                winnipeg edmonton halifax hamilton waterloo kitchener mississauga saskatoon regina \
                leeds bristol glasgow liverpool sheffield nottingham leicester cardiff belfast newcastle \
                southampton portsmouth brighton oxford cambridge coventry aberdeen dundee exeter norwich \
                bath reading swansea derby plymouth lancaster durham guildford \
                hannover hanover bremen bonn essen dortmund duisburg bochum wuppertal bielefeld münster karlsruhe \
                mannheim augsburg wiesbaden mainz kiel lübeck freiburg heidelberg darmstadt potsdam rostock erfurt \
                kassel saarbrücken ulm regensburg würzburg ingolstadt aachen braunschweig chemnitz magdeburg jena \
                konstanz tübingen graz linz salzburg innsbruck klagenfurt winterthur luzern lugano \
                sevilla seville valencia bilbao málaga malaga zaragoza granada murcia alicante córdoba valladolid \
                porto coimbra braga aveiro faro torino turin napoli naples bologna firenze florence venezia genova \
                palermo catania bari verona padova trieste pisa cagliari trento \
                utrecht eindhoven groningen tilburg breda nijmegen leiden delft haarlem arnhem maastricht \
                antwerp antwerpen gent ghent brussels brussel bruxelles leuven liège \
                gothenburg göteborg malmö uppsala linköping aarhus odense aalborg bergen trondheim stavanger \
                tampere turku espoo oulu reykjavik tallinn riga vilnius kaunas gdańsk gdansk wrocław wroclaw \
                poznań poznan łódź katowice brno ostrava bratislava budapest bucharest cluj iași timișoara sofia \
                zagreb belgrade ljubljana athens thessaloniki istanbul ankara izmir kharkiv odessa lviv dnipro \
                petersburg петербург новосибирск екатеринбург казань нижний самара омск томск ростов уфа пермь \
                воронеж краснодар харьков одесса львов гомель тольятти саратов челябинск \
                jerusalem haifa dubai doha cairo lagos nairobi accra johannesburg pretoria durban casablanca tunis \
                jaipur ahmedabad surat lucknow kanpur nagpur indore bhopal patna kochi coimbatore mysore mysuru \
                thiruvananthapuram visakhapatnam chandigarh bhubaneswar guwahati vadodara mangalore faridabad \
                ghaziabad karachi lahore islamabad dhaka kathmandu colombo manila jakarta bandung bangkok hanoi \
                saigon kuala lumpur taipei busan 서울 부산 대전 인천 대구 판교 kyoto nagoya fukuoka \
                 yokohama sapporo \
                perth adelaide canberra auckland wellington christchurch hobart \
                guadalajara monterrey tijuana puebla medellín cali barranquilla quito guayaquil caracas montevideo \
                rosario mendoza brasília brasilia curitiba recife fortaleza salvador campinas florianópolis \
                goiânia manaus belém uberlândia londrina
                """),
        .init(
            kinds: [.place, .shortCode],
            words: """
                al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd \
                oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy dc bc ab mb nb nl ns pe qc sk nsw vic qld act \
                sp rj mg rs sc pr df go ce rn pb pi es gb eu nyc sf \
                uk nl be ch at dk se no fi pl cz sk hu ro bg gr es pt fr ie lu ee lv lt ua tr il jp kr cn hk sg au nz \
                za eg ng ke mx
                """),
        .init(
            kinds: .street,
            words: """
                street st avenue ave road rd drive dr lane ln boulevard blvd apt suite court ct way square place \
                straße strasse str weg platz allee gasse rue rua calle via plaza avenida av улица
                """),
    ]

    /// Words that stand in places' names beside those above, and name none alone.
    static let parts: WordSet = [
        "new", "san", "santa", "los", "las", "saint", "city", "area", "bay", "greater", "metro",
        "metropolitan",
        "north", "south", "west", "east", "northern", "southern", "region", "county", "district", "province",
        "republic", "state", "el", "le", "la", "sri", "ciudad", "umgebung", "raum", "region", "kreis", "г",
        "город",
        "область",
        "район", "valley", "fort", "st", "mount", "lake", "port",
    ]

    /// Places in scripts that set no spaces.
    static let ideographs: [StaticString] = [
        "中国", "日本", "北京", "上海", "深圳", "广州", "杭州", "成都", "武汉", "南京", "西安", "苏州", "天津", "重庆", "长沙",
        "青岛", "厦门", "合肥", "郑州", "济南", "福州", "大连", "沈阳", "哈尔滨", "长春", "昆明", "贵阳", "南宁", "石家庄", "太原",
        "南昌", "珠海", "东莞", "佛山", "无锡", "宁波", "温州", "常州", "烟台", "香港", "澳门", "台北", "台灣", "台湾", "新加坡",
        "广东", "江苏", "浙江", "山东", "河南", "河北", "四川", "湖北", "湖南", "福建", "安徽", "江西", "陕西", "辽宁", "吉林",
        "黑龙江", "云南", "贵州", "广西", "海南", "甘肃", "东京", "東京", "大阪", "京都", "名古屋", "横浜", "札幌", "福岡", "神戸",
        "仙台", "広島", "千葉", "埼玉", "神奈川", "兵庫", "愛知", "北海道", "沖縄", "远程", "リモート",
    ]

    /// Signs that may follow the name of a city, a province, a prefecture.
    static let ideographicSuffixes: [StaticString] = ["市", "省", "区", "都", "府", "県", "县", "区域"]
}
