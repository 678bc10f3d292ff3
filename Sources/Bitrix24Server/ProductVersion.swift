/// The version of the product: the newest heading of CHANGELOG.md, which a test compares.
package enum ProductVersion {
    package static let current = "0.7.0"
}
