"""What a form may ask for."""

from .vocabulary import (
    BOOLEAN,
    COUNT,
    JULY,
    JUNE,
    NOVEMBER,
    NUMBER,
    STRING,
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

FIELD = {"title?": STRING, "description?": STRING}
OPTION = record({"const": STRING, "title": STRING})
CHOICE = FIELD | {"type": constant("string"), "default?": since(NOVEMBER, STRING)}
CHOICES = FIELD | {
    "type": constant("array"),
    "minItems?": COUNT,
    "maxItems?": COUNT,
    "default?": list_of(STRING),
}

ELICITATION = {
    "StringField": record(
        FIELD
        | {
            "type": constant("string"),
            "minLength?": COUNT,
            "maxLength?": COUNT,
            "format?": {"enum": ["email", "uri", "date", "date-time"]},
            "default?": since(NOVEMBER, STRING),
        }
    ),
    "NumberField": record(
        FIELD
        | {
            "type": {"enum": ["number", "integer"]},
            "minimum?": NUMBER,
            "maximum?": NUMBER,
            "default?": since(NOVEMBER, NUMBER),
        }
    ),
    "BooleanField": record(FIELD | {"type": constant("boolean"), "default?": BOOLEAN}),
    "PlainChoice": record(CHOICE | {"enum": list_of(STRING), "enumNames?": list_of(STRING)}),
    "TitledChoice": record(CHOICE | {"oneOf": list_of(OPTION)}),
    "PlainChoices": record(CHOICES | {"items": record({"type": constant("string"), "enum": list_of(STRING)})}),
    "TitledChoices": record(CHOICES | {"items": record({"anyOf": list_of(OPTION)})}),
    "Field": any_of(
        ref("StringField"),
        ref("NumberField"),
        ref("BooleanField"),
        ref("PlainChoice"),
        since(NOVEMBER, ref("TitledChoice")),
        since(NOVEMBER, ref("PlainChoices")),
        since(NOVEMBER, ref("TitledChoices")),
    ),
    "FormParams": record(
        {
            "_meta?": until(NOVEMBER, meta()),
            "mode?": since(NOVEMBER, constant("form")),
            "message": STRING,
            "requestedSchema": open_record(
                {
                    "$schema?": since(NOVEMBER, STRING),
                    "type": constant("object"),
                    "properties": map_of(ref("Field")),
                    "required?": list_of(STRING),
                }
            ),
        }
    ),
    "UrlParams": record(
        {
            "_meta?": until(NOVEMBER, meta()),
            "mode": constant("url"),
            "message": STRING,
            "url": URI,
            "elicitationId": until(NOVEMBER, STRING),
        }
    ),
    "ElicitParams": {
        "allOf": [
            until(JUNE, ref("FormParams")),
            since(
                NOVEMBER,
                {
                    "if": {"properties": {"mode": constant("url")}, "required": ["mode"]},
                    "then": ref("UrlParams"),
                    "else": ref("FormParams"),
                },
            ),
        ]
    },
    "InputRequest": since(
        JULY,
        any_of(
            record({"method": constant("elicitation/create"), "params": ref("ElicitParams")}),
            record({"method": constant("sampling/createMessage"), "params": ref("CreateMessageParams")}),
            record({"method": constant("roots/list"), "params?": record({"_meta?": until(NOVEMBER, meta())})}),
        ),
    ),
}
