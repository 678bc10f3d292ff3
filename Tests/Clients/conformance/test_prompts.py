"""Prompts, and the completion of their arguments."""


def test_prompts_list(client):
    prompts = client.request("prompts/list")["prompts"]
    assert prompts
    assert all(prompt["name"] and prompt["description"] for prompt in prompts)


def test_prompts_get_simple(client):
    messages = client.request("prompts/get", {"name": "test_simple_prompt"})["messages"]
    assert messages
    assert all(message["role"] and message["content"] for message in messages)


def test_prompts_get_with_args(client):
    arguments = {"arg1": "testValue1", "arg2": "testValue2"}
    messages = client.request("prompts/get", {"name": "test_prompt_with_arguments", "arguments": arguments})["messages"]
    assert "testValue1" in str(messages) and "testValue2" in str(messages)


def test_prompts_get_embedded_resource(client):
    arguments = {"resourceUri": "test://example-resource"}
    messages = client.request("prompts/get", {"name": "test_prompt_with_embedded_resource", "arguments": arguments})[
        "messages"
    ]
    assert any(message["content"]["type"] == "resource" for message in messages)


def test_prompts_get_with_image(client):
    messages = client.request("prompts/get", {"name": "test_prompt_with_image"})["messages"]
    images = [message["content"] for message in messages if message["content"]["type"] == "image"]
    assert images and all(image["data"] and image["mimeType"] for image in images)


def test_completion_complete(client):
    result = client.request(
        "completion/complete",
        {
            "ref": {"type": "ref/prompt", "name": "test_prompt_with_arguments"},
            "argument": {"name": "arg1", "value": "test"},
        },
    )
    assert isinstance(result["completion"]["values"], list)
