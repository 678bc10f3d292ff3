"""Words that the shapes are written in; parts can be dated, and a resolver gives the JSON Schema of one revision."""

from dataclasses import dataclass

REVISIONS = ("2025-03-26", "2025-06-18", "2025-11-25", "2026-07-28")
MARCH, JUNE, NOVEMBER, JULY = REVISIONS

STRING = {"type": "string"}
NUMBER = {"type": "number"}
INTEGER = {"type": "integer"}
COUNT = {"type": "integer", "minimum": 0}
BOOLEAN = {"type": "boolean"}
ANY = True
NEVER = False
OBJECT = {"type": "object"}
ID = {"type": ["string", "integer"]}
URI = {"type": "string", "pattern": "^[A-Za-z][A-Za-z0-9+.-]*:"}
BASE64 = {"type": "string", "pattern": "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"}
TIMESTAMP = {"type": "string", "pattern": r"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$"}
ROLE = {"enum": ["user", "assistant"]}
LOGGING_LEVEL = {"enum": ["debug", "info", "notice", "warning", "error", "critical", "alert", "emergency"]}

LABEL = "[A-Za-z](?:[A-Za-z0-9-]*[A-Za-z0-9])?"
META_KEY = {"pattern": rf"^(?:{LABEL}(?:\.{LABEL})*/)?(?:[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)?$"}


@dataclass(frozen=True)
class Dated:
    """A part that revisions before `first` or after `last` do not have."""

    schema: object
    first: str = REVISIONS[0]
    last: str = REVISIONS[-1]


@dataclass(frozen=True)
class Record:
    """An object; a name that ends with `?` is optional. Members that no field names are wrong unless it is open."""

    fields: dict
    is_open: bool = False


def since(revision: str, schema) -> Dated:
    return Dated(schema, first=revision)


def until(revision: str, schema) -> Dated:
    return Dated(schema, last=revision)


def record(fields: dict) -> Record:
    return Record(fields)


def open_record(fields: dict) -> Record:
    return Record(fields, is_open=True)


def list_of(schema) -> dict:
    return {"type": "array", "items": schema}


def map_of(schema) -> dict:
    return {"type": "object", "additionalProperties": schema}


def any_of(*schemas) -> dict:
    return {"anyOf": list(schemas)}


def constant(value) -> dict:
    return {"const": value}


def ref(name: str) -> dict:
    return {"$ref": f"#/$defs/{name}"}


def meta(fields: dict | None = None) -> dict:
    """A `_meta` object with what is known of its members."""
    return {"allOf": [open_record(fields or {}), {"propertyNames": META_KEY}]}


OMITTED = object()


@dataclass(frozen=True)
class Resolver:
    """Gives the JSON Schema of one revision, in which a lenient one leaves every object open."""

    revision: str
    is_lenient: bool = False

    def resolve(self, schema):
        if isinstance(schema, Dated):
            return self.resolve(schema.schema) if schema.first <= self.revision <= schema.last else OMITTED
        if isinstance(schema, Record):
            return self.resolve_record(schema)
        if isinstance(schema, dict):
            return self.resolve_values(schema)
        if isinstance(schema, list):
            return [part for part in map(self.resolve, schema) if part is not OMITTED]
        return schema

    def resolve_values(self, schemas: dict) -> dict:
        resolved = {name: self.resolve(schema) for name, schema in schemas.items()}
        return {name: schema for name, schema in resolved.items() if schema is not OMITTED}

    def resolve_record(self, record: Record) -> dict:
        fields = self.resolve_values(record.fields)
        return {
            "type": "object",
            "properties": {name.rstrip("?"): schema for name, schema in fields.items()},
            "required": [name for name in fields if not name.endswith("?")],
            "additionalProperties": record.is_open or self.is_lenient,
        }
