"""Reads all leads of a portal with fast-bitrix24, and prints how many there are."""

import sys

from fast_bitrix24 import Bitrix

bitrix = Bitrix(sys.argv[1], verbose=False, request_pool_size=10_000, requests_per_second=10_000.0)
print(len(bitrix.get_all("crm.lead.list", {"select": ["*", "UF_*"]})))
