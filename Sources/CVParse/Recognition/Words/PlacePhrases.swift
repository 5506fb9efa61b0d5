/// Towns and countries of several words, none of which is a place by itself: "Cape Town", "Ann Arbor", "Costa Rica".
enum PlacePhrases {
    static let names = WordPhrases(
        """
        cape town
        port elizabeth
        port louis
        port harcourt
        dar es salaam
        addis ababa
        east london
        sierra leone
        burkina faso
        cabo verde
        cape verde
        côte d'ivoire
        ivory coast
        equatorial guinea
        guinea bissau
        papua new guinea
        trinidad and tobago
        bosnia and herzegovina
        antigua and barbuda
        saint lucia
        san marino
        sri lanka
        costa rica
        puerto rico
        czech republic
        north macedonia
        timor leste
        tel aviv
        tel aviv yafo
        petah tikva
        ramat gan
        beer sheva
        abu dhabi
        ras al khaimah
        kuwait city
        ho chi minh city
        ho chi minh
        hồ chí minh
        da nang
        phnom penh
        chiang mai
        quezon city
        kuala lumpur
        petaling jaya
        johor bahru
        george town
        hong kong
        new delhi
        navi mumbai
        greater noida
        new taipei city
        den haag
        the hague
        den bosch
        's-hertogenbosch
        bergen op zoom
        capelle aan den ijssel
        frankfurt am main
        freiburg im breisgau
        bad homburg
        baden baden
        st. gallen
        sankt gallen
        st. pölten
        wiener neustadt
        bielsko biała
        zielona góra
        nowy sącz
        novi sad
        banja luka
        veliko tarnovo
        stara zagora
        nizhny novgorod
        nizhniy novgorod
        rostov on don
        st. petersburg
        saint petersburg
        milton keynes
        newcastle upon tyne
        stoke on trent
        kingston upon hull
        bury st edmunds
        st albans
        st helens
        high wycombe
        tunbridge wells
        hemel hempstead
        isle of man
        channel islands
        le havre
        le mans
        la rochelle
        la défense
        saint étienne
        saint denis
        saint malo
        saint nazaire
        aix en provence
        sophia antipolis
        clermont ferrand
        boulogne billancourt
        issy les moulineaux
        levallois perret
        fort de france
        louvain la neuve
        la louvière
        la chaux de fonds
        a coruña
        la coruña
        san sebastián
        san sebastian
        las palmas
        las palmas de gran canaria
        santa cruz de tenerife
        palma de mallorca
        santiago de compostela
        jerez de la frontera
        alcalá de henares
        vila nova de gaia
        viana do castelo
        castelo branco
        vila real
        belo horizonte
        porto alegre
        são paulo
        sao paulo
        rio de janeiro
        são josé dos campos
        são carlos
        ribeirão preto
        caxias do sul
        juiz de fora
        foz do iguaçu
        campo grande
        santa maria
        mato grosso
        minas gerais
        santa catarina
        rio grande do sul
        espírito santo
        distrito federal
        buenos aires
        mar del plata
        bahía blanca
        la plata
        la paz
        santa cruz
        santa cruz de la sierra
        viña del mar
        santo domingo
        san josé
        san jose
        san juan
        san salvador
        el salvador
        panama city
        ciudad de panamá
        mexico city
        ciudad de méxico
        ciudad juárez
        san luis potosí
        nuevo león
        baja california
        quintana roo
        nova scotia
        new brunswick
        prince edward island
        british columbia
        north york
        thunder bay
        st. john's
        quebec city
        gold coast
        alice springs
        new south wales
        palmerston north
        new zealand
        ann arbor
        baton rouge
        boca raton
        bowling green
        carson city
        cedar rapids
        chapel hill
        college park
        college station
        coral gables
        corpus christi
        costa mesa
        council bluffs
        culver city
        daly city
        daytona beach
        des moines
        des plaines
        east lansing
        el paso
        el segundo
        falls church
        fort collins
        fort lauderdale
        fort myers
        fort wayne
        fort worth
        foster city
        grand forks
        grand rapids
        green bay
        highlands ranch
        huntington beach
        iowa city
        jersey city
        kansas city
        king of prussia
        lake forest
        las cruces
        las vegas
        little rock
        long beach
        long island
        los alamos
        los altos
        los angeles
        colorado springs
        chula vista
        são luís
        joão pessoa
        los gatos
        menlo park
        moffett field
        mountain view
        myrtle beach
        new haven
        new orleans
        new york
        new york city
        newport beach
        newport news
        oak park
        oak ridge
        oklahoma city
        overland park
        palm beach
        palm springs
        palo alto
        playa vista
        redwood city
        rhode island
        rio rancho
        round rock
        saint louis
        saint paul
        st. louis
        st. paul
        salt lake city
        san antonio
        san bernardino
        san bruno
        san carlos
        san diego
        san francisco
        san luis obispo
        san marcos
        san mateo
        san rafael
        san ramon
        santa ana
        santa barbara
        santa clara
        santa fe
        santa monica
        santa rosa
        sioux falls
        south bend
        south san francisco
        staten island
        stony brook
        terre haute
        traverse city
        tysons corner
        union city
        university park
        virginia beach
        walnut creek
        west chester
        west hollywood
        west lafayette
        west palm beach
        white plains
        winston salem
        woods hole
        north carolina
        south carolina
        north dakota
        south dakota
        west virginia
        """.split(separator: "\n"))
}
