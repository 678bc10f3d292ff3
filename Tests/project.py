"""Where the project is, and what the tests of the built binary start it with."""

import os
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
CLEAN_ENVIRONMENT = {
    name: value for name, value in os.environ.items() if not name.startswith(("BITRIX_", "MCP_PROXY_", "SERVER_"))
}


def find_binary() -> Path:
    """The binary that `B24_MCP_BINARY` names, else that of the last build."""
    given = os.environ.get("B24_MCP_BINARY")
    if given:
        return Path(given)
    folder = subprocess.run(
        ["swift", "build", "--show-bin-path"], cwd=ROOT, check=True, capture_output=True, text=True
    ).stdout.strip()
    return Path(folder) / "b24-mcp"
