/// Look-aheads that went to the end of their container and found nothing, so that none is made twice.
struct FutileSearches {
    /// No table of dashes begins before this place.
    var dashTable = -1
}
