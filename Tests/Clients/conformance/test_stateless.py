"""Requests that stand alone: their `_meta`, discovery, the errors of the transport, subscriptions."""

from .stateless_checks import CHECKS, NEED_THE_FIXTURE


def test_server_stateless(client, target, subtests):
    for check in CHECKS:
        if target == "fixture" or check not in NEED_THE_FIXTURE:
            with subtests.test(check.__name__):
                check(client.declaring({}))
