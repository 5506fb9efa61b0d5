/// What awards are called by.
enum AwardWords {
    /// How somebody came out: "Winner: …", "1. Preis".
    static let ranks: WordSet = [
        "winner", "finalist", "place", "prize", "medal", "runner", "winning", "top", "rank", "ranked",
        "preis", "platz",
        "prix", "premio", "prêmio", "medaille", "médaille", "medalla", "medalha",
    ]

    /// First words of the names of those who give many certificates, whose names do not say what they are.
    static let issuers: WordSet = [
        "microsoft", "google", "amazon", "aws", "ibm", "oracle", "cisco", "coursera", "udemy", "edx",
        "udacity",
        "linkedin", "meta", "facebook", "apple", "sap", "salesforce", "comptia", "hackerrank", "datacamp",
        "pluralsight", "codecademy", "freecodecamp", "nvidia", "intel", "redhat", "vmware", "stackoverflow",
        "github",
        "hubspot", "isc2", "scrum.org", "kaggle", "mongodb", "hashicorp", "databricks", "snowflake", "alura",
        "dio",
        "rocketseat", "openclassrooms", "deeplearning.ai", "simplilearn", "skillshare", "fortinet", "adobe",
        "autodesk", "stanford", "harvard", "harvardx", "mitx", "pmi", "isaca", "futurelearn", "packt",
        "axelos",
        "peoplecert", "exin", "giac", "sans", "iiba", "istqb", "acm", "ieee", "daad", "nasa", "nsf",
        "juniper",
        "tableau", "servicenow", "unity", "jetbrains", "confluent", "cncf", "huawei", "nptel", "infosys",
        "hackerearth", "leetcode", "sololearn", "educative", "w3schools", "edureka", "upgrad", "ineuron",
        "platzi", "domestika", "crehana", "stepik", "hexlet", "skillbox", "geekbrains", "trailhead",
        "duolingo",
        "splunk", "shrm", "cipd", "acca", "cima", "naui", "padi", "osha", "servsafe",
    ]

    /// The same, of several words.
    static let issuerNames = WordPhrases([
        "scrum alliance", "scrum inc", "offensive security", "red hat", "red cross", "american red cross",
        "american heart association", "british red cross", "boy scouts of america", "palo alto networks",
        "great learning", "khan academy", "goldman sachs", "british council", "goethe institut",
        "alliance française", "check point", "google cloud", "deep learning ai", "frontend masters",
        "cloud guru", "linux professional institute", "st john ambulance",
    ])
}
