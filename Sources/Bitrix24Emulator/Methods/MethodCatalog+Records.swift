extension MethodCatalog {
    /// The records of the CRM: leads, deals, contacts, companies and their kin, in both dialects.
    static let records: [any PortalMethod] =
        EntityKind.legacy.flatMap { kind -> [any PortalMethod] in
            [
                EntityList(kind: kind),
                EntityGet(kind: kind),
                EntityFields(kind: kind),
                EntityAdd(kind: kind),
                EntityUpdate(kind: kind),
                EntityDelete(kind: kind),
                UserFieldAdd(kind: kind),
                UserFieldDelete(kind: kind),
                UserFieldGet(kind: kind),
                UserFieldList(kind: kind),
                UserFieldUpdate(kind: kind),
            ]
        } + [
            ItemAdd(),
            ItemBatchImport(),
            ItemDelete(),
            ItemFields(),
            ItemGet(),
            ItemImport(),
            ItemList(),
            ItemUpdate(),
            TypeList(),
            UserFieldConfigAdd(),
            UserFieldConfigDelete(),
            UserFieldConfigGet(),
            UserFieldConfigList(),
            UserFieldConfigTypes(),
            UserFieldConfigUpdate(),
            UserFieldTypes(),
        ]
}
