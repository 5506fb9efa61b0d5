/// Schools of several words, none of which says that they are one: "Carnegie Mellon", "Penn State", "Sciences Po".
///
/// From general knowledge; names with a school's own word ("Imperial College") need none.
enum SchoolPhrases {
    static let names = WordPhrases(
        """
        carnegie mellon
        washington university in st louis
        johns hopkins
        penn state
        ohio state
        michigan state
        arizona state
        florida state
        iowa state
        kansas state
        oregon state
        utah state
        boise state
        nc state
        texas tech
        texas a m
        notre dame
        william mary
        uc berkeley
        uc davis
        uc irvine
        uc san diego
        uc santa cruz
        uc santa barbara
        uc riverside
        uc merced
        ut austin
        ut dallas
        cal poly
        cal state
        sciences po
        paris saclay
        paris dauphine
        aix marseille
        ku leuven
        tu delft
        puc rio
        puc minas
        bits pilani
        le cordon bleu
        le wagon
        general assembly
        hack reactor
        app academy
        lighthouse labs
        la capsule
        le reacteur
        ateneo de manila
        de la salle
        tec de monterrey
        """.split(separator: "\n"))
}
