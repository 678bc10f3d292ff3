/// What kind of product something in the catalogue is, by the portal's numbers.
enum ProductType: Int {
    case simple = 1
    case service = 7
}
