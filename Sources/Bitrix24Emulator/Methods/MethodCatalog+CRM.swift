extension MethodCatalog {
    /// What surrounds the records of the CRM: dictionaries, pipelines, histories, activities, comments.
    static let crm: [any PortalMethod] = dictionaries + pipelines + activities + timeline

    private static let dictionaries: [any PortalMethod] =
        [
            EnumOrderOwnerTypes(),
            EnumOwnerTypes(),
            FieldsMethod.enumeration,
            FieldsMethod.status,
            StatusAdd(),
            StatusDelete(),
            StatusEntityItems(),
            StatusEntityTypes(),
            StatusGet(),
            StatusList(),
            StatusUpdate(),
        ] + EnumItems.all

    private static let pipelines: [any PortalMethod] = [
        CategoryAdd(),
        CategoryDelete(),
        CategoryFields(),
        CategoryGet(),
        CategoryList(),
        CategoryUpdate(),
        DealCategoryDefault(),
        DealCategoryFields(),
        DealCategoryGet(),
        DealCategoryList(),
        DealCategoryStageList(),
        DealCategoryStatus(),
    ]

    private static let activities: [any PortalMethod] =
        [
            ActivityAdd(),
            ActivityBindingList(),
            ActivityDelete(),
            ActivityGet(),
            ActivityList(),
            ActivityUpdate(),
            FieldsMethod.activity,
            FieldsMethod.activityCommunication,
            TodoAdd(),
        ]
        + ActivityBindingChange.Verb.allCases.map { ActivityBindingChange(verb: $0) }
        + TodoUpdate.Part.allCases.map { TodoUpdate(part: $0) }

    private static let timeline: [any PortalMethod] =
        [
            DuplicateFindByCommunication(),
            FieldsMethod.timelineBinding,
            FieldsMethod.timelineComment,
            StageHistoryList(),
            TimelineBindingsList(),
            TimelineCommentAdd(),
            TimelineCommentDelete(),
            TimelineCommentGet(),
            TimelineCommentList(),
            TimelineCommentUpdate(),
        ] + TimelineBindingsChange.Verb.allCases.map { TimelineBindingsChange(verb: $0) }
}
