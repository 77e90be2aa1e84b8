"""What a value stands for where it is missing, said in a JSON Schema as the types have it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import msgspec
import msgspec.inspect


def say_defaults(kinds: Iterable[Any], definitions: dict[str, Any]) -> None:
    """Says what each value stands for where it is missing, as the types have it.

    ``definitions`` are those that msgspec made of ``kinds``, by the class's name. Which
    defaults msgspec itself says differs from one of its minor versions to the next.
    """
    for kind, fields in _objects(msgspec.inspect.multi_type_info(kinds), set()):
        # Classes of one name are told apart by where they are.
        name = (
            kind.__name__ if kind.__name__ in definitions else f"{kind.__module__}.{kind.__name__}"
        )
        for field in fields:
            about = definitions[name]["properties"][field.encode_name]
            about.pop("default", None)
            if field.default is not msgspec.NODEFAULT:
                about["default"] = msgspec.to_builtins(field.default, str_keys=True)
            elif field.default_factory is not msgspec.NODEFAULT:
                about["default"] = msgspec.to_builtins(field.default_factory(), str_keys=True)


def _objects(
    kinds: Iterable[msgspec.inspect.Type], seen: set[type]
) -> Iterator[tuple[type, tuple[msgspec.inspect.Field, ...]]]:
    """Every class in the types, once each, with its fields."""
    for kind in kinds:
        if isinstance(kind, msgspec.inspect.DataclassType | msgspec.inspect.StructType):
            if kind.cls in seen:
                continue
            seen.add(kind.cls)
            yield kind.cls, kind.fields
            yield from _objects((field.type for field in kind.fields), seen)
        elif isinstance(kind, msgspec.inspect.UnionType):
            yield from _objects(kind.types, seen)
        elif isinstance(kind, msgspec.inspect.TupleType):
            yield from _objects(kind.item_types, seen)
        elif isinstance(kind, msgspec.inspect.CollectionType):
            yield from _objects([kind.item_type], seen)
        elif isinstance(kind, msgspec.inspect.DictType):
            yield from _objects([kind.key_type, kind.value_type], seen)
        elif isinstance(kind, msgspec.inspect.Metadata):
            yield from _objects([kind.type], seen)
