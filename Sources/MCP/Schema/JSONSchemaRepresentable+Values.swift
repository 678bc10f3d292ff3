public import JSONCore

extension Bool: JSONSchemaRepresentable {
    public static var jsonSchema: JSONSchema { .boolean }
    public static var placeholder: Bool { false }
}

extension String: JSONSchemaRepresentable {
    public static var jsonSchema: JSONSchema { .string }
    public static var placeholder: String { "" }
}

extension Double: JSONSchemaRepresentable {
    public static var jsonSchema: JSONSchema { .number }
    public static var placeholder: Double { 0 }
}

extension Int: JSONSchemaRepresentable {
    public static var jsonSchema: JSONSchema { .integer }
    public static var placeholder: Int { 0 }
}

extension Int64: JSONSchemaRepresentable {
    public static var jsonSchema: JSONSchema { .integer }
    public static var placeholder: Int64 { 0 }
}

extension JSONValue: JSONSchemaRepresentable {
    public static var jsonSchema: JSONSchema { .any }
    public static var placeholder: JSONValue { .null }
}

extension JSONObject: JSONSchemaRepresentable {
    public static var jsonSchema: JSONSchema { .object }
    public static var placeholder: JSONObject { [:] }
}
