"""Environments with one version of the SDK each, made when a test first asks for them."""

import subprocess
import sys
from importlib.metadata import version as installed_version
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[1] / ".venvs"
SHARED = ["anyio==4.16.0", "httpx==0.28.1", "httpx-sse==0.4.3", "starlette==1.10.0", "websockets==17.4"]

# The versions before 1.10 reach into parts of Pydantic that later ones have not.
PYDANTIC = {"1.8.1": "2.11.10", "1.9.4": "2.11.10", "1.22.0": "2.14.4", "1.30.0": "2.14.4"}


def python_with(version: str) -> str:
    """A Python that imports this version of the SDK: the one that runs the tests, or one of its own."""
    if version == installed_version("mcp"):
        return sys.executable
    requirements = "\n".join([f"mcp[ws]=={version}", f"pydantic=={PYDANTIC[version]}", *SHARED]) + "\n"
    environment = FOLDER / version
    python = environment / "bin" / "python"
    installed = environment / "installed.txt"
    if not installed.exists() or installed.read_text() != requirements:
        subprocess.run([sys.executable, "-m", "venv", "--clear", environment], check=True)
        pip = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        subprocess.run([*pip, *requirements.split()], check=True)
        installed.write_text(requirements)
    return str(python)
