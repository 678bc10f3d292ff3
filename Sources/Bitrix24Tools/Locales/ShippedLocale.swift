/// The locale files that the product ships, as Markdown.
package enum ShippedLocale: String, CaseIterable, Sendable {
    case ru
    case en

    /// The whole file.
    package var markdown: String {
        switch self {
        case .ru: String(decoding: PackageResources.prompts_ru_md, as: UTF8.self)
        case .en: String(decoding: PackageResources.prompts_en_md, as: UTF8.self)
        }
    }
}
