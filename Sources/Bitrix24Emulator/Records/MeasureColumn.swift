/// The columns of units of measurement that code asks for by name.
enum MeasureColumn {
    static let code = EntitySchema.catalogMeasure.column("code")
    static let isDefault = EntitySchema.catalogMeasure.column("isDefault")
    static let title = EntitySchema.catalogMeasure.column("measureTitle")
    static let symbol = EntitySchema.catalogMeasure.column("symbol")
    static let internationalSymbol = EntitySchema.catalogMeasure.column("symbolIntl")
    static let letters = EntitySchema.catalogMeasure.column("symbolLetterIntl")
}
