"""Content blocks, and what names and describes things."""

from .vocabulary import (
    ANY,
    BASE64,
    BOOLEAN,
    COUNT,
    INTEGER,
    JUNE,
    NOVEMBER,
    NUMBER,
    ROLE,
    STRING,
    TIMESTAMP,
    URI,
    any_of,
    constant,
    list_of,
    map_of,
    meta,
    open_record,
    record,
    ref,
    since,
    until,
)

META = {"_meta?": since(JUNE, meta())}
NAMED = {"name": STRING, "title?": since(JUNE, STRING)}
ICONS = {"icons?": since(NOVEMBER, list_of(ref("Icon")))}
ANNOTATED = {"annotations?": ref("Annotations")}
RESOURCE = NAMED | ICONS | ANNOTATED | META | {"description?": STRING, "mimeType?": STRING}
CONTENTS = META | {"uri": URI, "mimeType?": STRING}

CONTENT = {
    "Icon": record(
        {
            "src": {"type": "string", "pattern": "^(https?|data):"},
            "mimeType?": STRING,
            "sizes?": list_of(STRING),
            "theme?": {"enum": ["light", "dark"]},
        }
    ),
    "Annotations": record(
        {
            "audience?": list_of(ROLE),
            "priority?": {"type": "number", "minimum": 0, "maximum": 1},
            "lastModified?": since(JUNE, TIMESTAMP),
        }
    ),
    "Implementation": record(
        NAMED
        | ICONS
        | {
            "version": STRING,
            "description?": since(NOVEMBER, STRING),
            "websiteUrl?": since(NOVEMBER, URI),
        }
    ),
    "TextContent": record(ANNOTATED | META | {"type": constant("text"), "text": STRING}),
    "ImageContent": record(ANNOTATED | META | {"type": constant("image"), "data": BASE64, "mimeType": STRING}),
    "AudioContent": record(ANNOTATED | META | {"type": constant("audio"), "data": BASE64, "mimeType": STRING}),
    "EmbeddedResource": record(ANNOTATED | META | {"type": constant("resource"), "resource": ref("ResourceContents")}),
    "ResourceLink": record(RESOURCE | {"type": constant("resource_link"), "uri": URI, "size?": COUNT}),
    "ResourceContents": any_of(record(CONTENTS | {"text": STRING}), record(CONTENTS | {"blob": BASE64})),
    "ContentBlock": any_of(
        ref("TextContent"),
        ref("ImageContent"),
        ref("AudioContent"),
        ref("EmbeddedResource"),
        since(JUNE, ref("ResourceLink")),
    ),
    "Resource": record(RESOURCE | {"uri": URI, "size?": COUNT}),
    "ResourceTemplate": record(RESOURCE | {"uriTemplate": STRING}),
    "Prompt": record(NAMED | ICONS | META | {"description?": STRING, "arguments?": list_of(ref("PromptArgument"))}),
    "PromptArgument": record(NAMED | {"description?": STRING, "required?": BOOLEAN}),
    "PromptMessage": record({"role": ROLE, "content": ref("ContentBlock")}),
    "Tool": record(
        NAMED
        | ICONS
        | META
        | {
            "description?": STRING,
            "inputSchema": ref("InputSchema"),
            "outputSchema?": since(JUNE, ref("OutputSchema")),
            "annotations?": ref("ToolAnnotations"),
            "execution?": since(
                NOVEMBER, until(NOVEMBER, record({"taskSupport?": {"enum": ["forbidden", "optional", "required"]}}))
            ),
        }
    ),
    "ToolAnnotations": record(
        {
            "title?": STRING,
            "readOnlyHint?": BOOLEAN,
            "destructiveHint?": BOOLEAN,
            "idempotentHint?": BOOLEAN,
            "openWorldHint?": BOOLEAN,
        }
    ),
    "InputSchema": open_record(
        {
            "$schema?": STRING,
            "type": constant("object"),
            "properties?": map_of({"type": "object"}),
            "required?": list_of(STRING),
        }
    ),
    "OutputSchema": {
        "allOf": [
            {"type": "object"},
            until(NOVEMBER, ref("InputSchema")),
        ]
    },
}

SAMPLING = {
    "SamplingMessage": record(
        {
            "_meta?": since(NOVEMBER, meta()),
            "role": ROLE,
            "content": any_of(ref("SamplingContent"), since(NOVEMBER, list_of(ref("SamplingContent")))),
        }
    ),
    "SamplingContent": any_of(
        ref("TextContent"),
        ref("ImageContent"),
        ref("AudioContent"),
        since(NOVEMBER, ref("ToolUseContent")),
        since(NOVEMBER, ref("ToolResultContent")),
    ),
    "ToolUseContent": record(
        META | {"type": constant("tool_use"), "id": STRING, "name": STRING, "input": {"type": "object"}}
    ),
    "ToolResultContent": record(
        META
        | {
            "type": constant("tool_result"),
            "toolUseId": STRING,
            "content": list_of(ref("ContentBlock")),
            "structuredContent?": ANY,
            "isError?": BOOLEAN,
        }
    ),
    "ModelPreferences": record(
        {
            "hints?": list_of(record({"name?": STRING})),
            "costPriority?": NUMBER,
            "speedPriority?": NUMBER,
            "intelligencePriority?": NUMBER,
        }
    ),
    "CreateMessageParams": record(
        {
            "_meta?": until(NOVEMBER, meta()),
            "messages": list_of(ref("SamplingMessage")),
            "maxTokens": INTEGER,
            "modelPreferences?": ref("ModelPreferences"),
            "systemPrompt?": STRING,
            "temperature?": NUMBER,
            "includeContext?": {"enum": ["none", "thisServer", "allServers"]},
            "stopSequences?": list_of(STRING),
            "metadata?": {"type": "object"},
            "tools?": since(NOVEMBER, list_of(ref("Tool"))),
            "toolChoice?": since(NOVEMBER, record({"mode?": {"enum": ["auto", "required", "none"]}})),
        }
    ),
}
