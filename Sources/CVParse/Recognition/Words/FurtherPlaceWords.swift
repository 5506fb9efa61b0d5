/// Countries and towns beyond those that most résumés name, in their usual spellings; none that is a word of English or
/// mostly a person's name.
enum FurtherPlaceWords {
    static let entries: [Lexicon.Entry] = [
        .init(
            kinds: .place,
            words: """
                afghanistan andorra bahamas barbados belize benin bhutan brunei burundi comoros djibouti eritrea \
                eswatini gabon gambia grenada guinea guyana jordan kiribati kosovo kyrgyzstan laos lesotho liberia \
                liechtenstein madagascar malawi maldives mali mauritania mauritius monaco niger palestine \
                seychelles somalia sudan suriname tajikistan togo tonga türkiye turkmenistan vanuatu samoa réunion \
                guadeloupe martinique curaçao aruba bermuda gibraltar guernsey greenland magyarország éire hrvatska \
                srbija slovensko slovenija česko česká eesti latvija lietuva ελλάδα кыргызстан узбекистан таджикистан \
                азербайджан молдова латвия литва эстония bahia paraná gerais pernambuco ceará catarina grosso goiás \
                jalisco yucatán oaxaca antioquia cundinamarca andhra uttar tamil bengal sindh \
                selangor penang johor luzon mindanao gyeonggi jeolla hokkaido kanagawa saitama aichi hyogo guangdong \
                zhejiang jiangsu sichuan hubei shandong fujian hebei henan mecklenburg holstein saarland pfalz hesse \
                saxony thuringia tyrol carinthia styria ticino vaud valais bretagne corse savoie vendée alentejo \
                algarve galicia asturias aragón navarra extremadura murcia euskadi lombardei piedmont liguria umbria \
                puglia calabria sardegna sardinia abruzzo friuli trentino jylland sjælland skåne västra \
                mazowieckie śląsk małopolska pomorskie transylvania vojvodina dalmatia crimea крым сибирь siberia \
                татарстан tatarstan yukon nunavut newfoundland labrador
                """),
        .init(
            kinds: [.place, .city],
            words: """
                lagos abuja ibadan kano accra kumasi nairobi mombasa kampala kigali lusaka harare bulawayo gaborone \
                windhoek maputo luanda kinshasa dakar bamako abidjan ouagadougou douala yaoundé addis ababa khartoum \
                mogadishu antananarivo pretoria johannesburg durban stellenbosch bloemfontein cairo giza casablanca \
                rabat marrakesh marrakech fès tangier agadir tunis sfax sousse algiers alger oran constantine tripoli \
                benghazi beirut amman damascus aleppo baghdad erbil basra riyadh jeddah dammam doha dubai sharjah \
                manama muscat sanaa tehran isfahan shiraz mashhad tabriz kabul islamabad karachi lahore rawalpindi \
                peshawar faisalabad multan quetta dhaka chittagong sylhet colombo kandy kathmandu pokhara thimphu \
                yangon mandalay bangkok hanoi saigon danang manila cebu davao makati quezon jakarta bandung surabaya \
                yogyakarta medan denpasar kuala lumpur petaling cyberjaya busan incheon daegu daejeon gwangju \
                suwon seongnam kyoto nagoya fukuoka sapporo kobe sendai hiroshima yokohama chiba tsukuba chengdu wuhan \
                nanjing xi'an tianjin chongqing qingdao dalian xiamen suzhou ningbo hefei zhengzhou changsha shenyang \
                harbin taipei hsinchu kaohsiung taichung tainan ulaanbaatar almaty astana bishkek tashkent samarkand \
                dushanbe ashgabat tbilisi batumi yerevan gyumri baku chisinau chișinău tirana pristina prishtina \
                prishtinë skopje sarajevo mostar podgorica zagreb rijeka zadar ljubljana maribor belgrade beograd niš \
                bucharest bucurești cluj iași iasi timișoara timisoara brașov brasov sibiu craiova sofia plovdiv varna \
                burgas athens thessaloniki patras heraklion nicosia limassol larnaca valletta istanbul ankara izmir \
                bursa antalya adana konya eskişehir kiev lviv kharkiv kharkov odessa odesa dnipro zaporizhzhia vinnytsia \
                minsk grodno brest vilnius kaunas klaipėda riga daugavpils tallinn tartu narva espoo tampere turku oulu \
                jyväskylä vantaa lahti kuopio gothenburg göteborg malmö uppsala linköping västerås örebro umeå \
                norrköping bergen trondheim stavanger drammen kristiansand tromsø aarhus odense aalborg esbjerg \
                reykjavik reykjavík cork galway limerick waterford belfast aberdeen dundee stirling inverness swansea \
                cardiff wrexham leicester coventry wolverhampton southampton portsmouth brighton bournemouth \
                plymouth norwich ipswich cambridge oxford swindon gloucester cheltenham huddersfield bradford \
                sunderland middlesbrough stockport warrington blackpool luton watford slough guildford \
                maidstone canterbury brno ostrava plzeň olomouc liberec bratislava košice kosice žilina nitra budapest \
                debrecen szeged pécs győr miskolc wrocław wroclaw gdańsk gdansk gdynia poznań poznan łódź lodz katowice \
                krakow lublin szczecin bydgoszcz rzeszów białystok gliwice toruń dortmund essen duisburg bochum \
                wuppertal bielefeld bonn münster karlsruhe mannheim augsburg wiesbaden mönchengladbach braunschweig \
                chemnitz kiel aachen magdeburg freiburg lübeck erfurt rostock kassel mainz saarbrücken potsdam \
                oldenburg osnabrück heidelberg darmstadt regensburg ingolstadt würzburg ulm heilbronn pforzheim \
                göttingen wolfsburg koblenz jena trier erlangen bayreuth bamberg passau konstanz tübingen reutlingen \
                hannover hanover bremen graz linz salzburg innsbruck klagenfurt villach lugano luzern lucerne \
                winterthur gallen fribourg neuchâtel utrecht eindhoven groningen tilburg breda nijmegen arnhem \
                enschede haarlem maastricht leiden delft zwolle amersfoort brussels bruxelles brussel antwerp antwerpen \
                ghent gent leuven liège namur charleroi bruges brugge mons limoges clermont-ferrand poitiers rouen caen \
                amiens mulhouse perpignan besançon avignon nîmes toulon annecy chambéry villeurbanne versailles \
                boulogne-billancourt lorient vannes quimper valencia valència sevilla seville bilbao zaragoza málaga \
                malaga murcia granada alicante córdoba valladolid vigo gijón oviedo coruña salamanca pamplona \
                donostia castellón girona tarragona lleida porto braga coimbra aveiro faro funchal setúbal \
                guimarães leiria turin torino naples napoli bologna firenze venezia genova palermo catania bari verona \
                padova padua trieste brescia parma modena perugia cagliari siena trento udine ancona pescara \
                recife fortaleza salvador curitiba campinas florianópolis manaus belém goiânia brasília brasilia niterói \
                joinville londrina maringá uberlândia sorocaba osasco natal maceió aracaju vitória teresina cuiabá \
                blumenau medellín medellin cali barranquilla bucaramanga cartagena quito guayaquil cuenca valparaíso \
                concepción temuco montevideo asunción caracas maracaibo guadalajara monterrey tijuana puebla \
                querétaro mérida cancún toluca havana habana managua tegucigalpa guatemala salvador arequipa cusco \
                cochabamba halifax winnipeg saskatoon edmonton kelowna guelph mississauga \
                brampton burnaby sherbrooke laval gatineau adelaide canberra hobart wollongong geelong cairns \
                auckland christchurch dunedin tauranga ahmedabad surat vadodara jaipur jodhpur udaipur \
                lucknow kanpur agra varanasi allahabad patna ranchi bhubaneswar cuttack guwahati indore bhopal \
                nagpur nashik aurangabad mysore mysuru mangalore coimbatore madurai trichy kochi cochin \
                thiruvananthapuram trivandrum visakhapatnam vijayawada warangal chandigarh mohali ludhiana amritsar \
                dehradun faridabad ghaziabad thane петербург санкт-петербург екатеринбург новосибирск казань самара \
                нижний новгород ростов уфа пермь воронеж краснодар томск омск челябинск саратов тюмень харьков львов \
                одесса днепр алматы астана бишкек ташкент баку ереван тбилиси вильнюс рига таллин yekaterinburg \
                novosibirsk kazan samara krasnodar tomsk omsk ufa voronezh rostov chelyabinsk petersburg
                """),
    ]
}
