"""Resources, and how long what was read may be kept."""

import pytest

from .answers import RefusedError

NONEXISTENT = "test://nonexistent-resource-for-conformance-testing"


def test_resources_list(client):
    resources = client.request("resources/list")["resources"]
    assert resources
    assert all(resource["uri"] and resource["name"] for resource in resources)


def test_resources_read_text(client):
    contents = client.request("resources/read", {"uri": "test://static-text"})["contents"][0]
    assert contents["uri"] and contents["mimeType"] and contents["text"]


def test_resources_read_binary(client):
    contents = client.request("resources/read", {"uri": "test://static-binary"})["contents"][0]
    assert contents["uri"] and contents["mimeType"] and contents["blob"]


def test_resources_templates_read(client):
    contents = client.request("resources/read", {"uri": "test://template/123/data"})["contents"][0]
    assert contents["uri"] and "123" in contents["text"]


def test_resources_subscribe(client):
    client.request("resources/subscribe", {"uri": "test://watched-resource"})


def test_resources_unsubscribe(client):
    client.request("resources/subscribe", {"uri": "test://watched-resource"})
    client.request("resources/unsubscribe", {"uri": "test://watched-resource"})


def test_sep_2164_resource_not_found(client):
    with pytest.raises(RefusedError) as refused:
        client.request("resources/read", {"uri": NONEXISTENT})
    assert refused.value.code == -32602
    assert refused.value.data["uri"] == NONEXISTENT


def test_caching(client):
    resources = client.request("resources/list")
    read = client.request("resources/read", {"uri": resources["resources"][0]["uri"]})
    lists = [client.request(method) for method in ("tools/list", "prompts/list", "resources/templates/list")]
    for result in [resources, read, *lists]:
        assert type(result["ttlMs"]) is int and result["ttlMs"] >= 0
        assert result["cacheScope"] in ("public", "private")
