"""A stream that the server closes in the middle of a call, and that the client takes up again."""

from .sse import Event, events


def test_server_sse_polling(client):
    assert "Mcp-Session-Id" in client.headers
    first = read(client, opened(client))

    assert first[0].id and first[0].is_empty, "the first event must tell an id and nothing else"
    assert any(event.retry is not None for event in first)
    assert all(event.id for event in first)
    assert len({event.id for event in first}) == len(first)
    assert response_in(first) is None, "the stream must close before the response"

    resumed = read(client, client.resume(first[-1].id))
    response = response_in(resumed)
    assert response is not None
    assert response["result"]["content"] and not response["result"].get("isError")


def opened(client):
    """The answer to a call of the tool that closes its stream."""
    params = {"name": "test_reconnection", "arguments": {}}
    return client.open({"jsonrpc": "2.0", "id": "reconnection", "method": "tools/call", "params": params})


def read(client, stream) -> list[Event]:
    """The events of a stream, up to its end or the response; each of them is checked as it comes."""
    seen = []
    with stream as response:
        assert response.status_code == 200
        assert response.headers["content-type"].startswith("text/event-stream")
        for event in events(response.iter_lines()):
            seen.append(event)
            if not event.is_empty:
                client.receive(event.json(), "tools/call")
            if response_in(seen):
                break
    return seen


def response_in(seen: list[Event]) -> dict | None:
    messages = [event.json() for event in seen if not event.is_empty]
    return next((message for message in messages if message.get("id") == "reconnection" and "result" in message), None)
