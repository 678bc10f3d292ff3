extension MethodCatalog {
    /// What surrounds the records of the CRM: dictionaries, pipelines, activities.
    static let crm: [any PortalMethod] = [
        ActivityGet(),
        ActivityList(),
        CategoryList(),
        CommentAdd(),
        CommentDelete(),
        CommentGet(),
        CommentList(),
        CommentUpdate(),
        DealCategoryList(),
        DealCategoryStageList(),
        DuplicateSearch(),
        StageHistoryList(),
        StatusEntityItems(),
        StatusGet(),
        StatusList(),
    ]
}
