/// Words that carry no kind of their own, but say how the words around them hang together.
enum FunctionWords {
    static let entries: [Lexicon.Entry] = [
        .init(
            kinds: .function,
            words: """
                the a an of and or in on for with to from by as at its my our your their this that is was are were \
                der die das des dem den ein eine und oder im am mit von zu für bei als auf \
                le la les l ce cette un une des du de d et ou en dans pour avec par sur au aux chez à \
                el los las y o del con para por en como da do dos das e em no na nos nas com para \
                il lo gli i di del della dei delle e con per in het een van en met voor bij op \
                и в на с по для от из к
                """),
        .init(kinds: .at, words: "at bei chez bij en"),
        .init(
            kinds: .verb,
            words: """
                am is was were have had has developed designed worked working built led managed created implemented \
                maintained wrote responsible provided supported helped using used including includes delivered \
                improved we he she they you my contributed supervised responsibilities entwicklung betreuung \
                taught assisted conducted performed ensured collaborated architected organized organised \
                coordinated raised mentored launched reduced increased migrated optimized optimised analyzed \
                analysed deployed prepared handled redesigned refactored spearheaded established introduced \
                oversaw drove achieved produced participated facilitated administered installed configured \
                monitored authored sold recruited negotiated translated tutored volunteered transformed \
                streamlined resolved enhanced boosted modernized modernised
                """),
    ]
}
