extension MethodCatalog {
    /// What surrounds the records of the CRM: dictionaries, pipelines, activities.
    static let crm: [any PortalMethod] = [
        ActivityGet(),
        ActivityList(),
        CategoryList(),
        DealCategoryList(),
        DealCategoryStageList(),
        StatusList(),
    ]
}
