public import JSONCore

/// One piece of what a model reads.
public struct Content: Hashable, Sendable {
    /// What a piece is.
    public enum Kind: Hashable, Sendable {
        /// Plain text.
        case text(String)
        /// A picture in base64.
        case image(data: String, mimeType: String)
        /// A recording in base64.
        case audio(data: String, mimeType: String)
        /// A resource together with what it holds.
        case resource(ResourceContents)
        /// A resource that the client can read if it wants to.
        case resourceLink(ResourceDefinition)
    }

    /// What the piece is.
    public var kind: Kind
    /// For whom the piece is and how much it matters; where a link has none, those of its resource count.
    public var annotations: Annotations?
    /// What stands in the piece's `_meta`, for single hosts.
    public var meta: JSONObject

    /// Creates a piece.
    public init(_ kind: Kind, annotations: Annotations? = nil, meta: JSONObject = [:]) {
        self.kind = kind
        self.annotations = annotations
        self.meta = meta
    }

    /// The text, where the piece is one.
    public var text: String? { if case .text(let text) = kind { text } else { nil } }
}

// MARK: - Kinds

extension Content {
    /// Plain text.
    public static func text(_ text: String, annotations: Annotations? = nil) -> Content {
        Content(.text(text), annotations: annotations)
    }

    /// A picture; the data is base64 already.
    public static func image(data: String, mimeType: String, annotations: Annotations? = nil) -> Content {
        Content(.image(data: data, mimeType: mimeType), annotations: annotations)
    }

    /// A recording; the data is base64 already.
    ///
    /// Clients of 2024-11-05 read that it is left out.
    public static func audio(data: String, mimeType: String, annotations: Annotations? = nil) -> Content {
        Content(.audio(data: data, mimeType: mimeType), annotations: annotations)
    }

    /// A resource together with what it holds.
    public static func resource(_ contents: ResourceContents, annotations: Annotations? = nil) -> Content {
        Content(.resource(contents), annotations: annotations)
    }

    /// A resource to be read later.
    ///
    /// Clients before 2025-06-18 get its name and address as text.
    public static func resourceLink(_ resource: ResourceDefinition, annotations: Annotations? = nil) -> Content {
        Content(.resourceLink(resource), annotations: annotations)
    }
}
