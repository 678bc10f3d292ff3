"""The scripts that say whether the tests pass."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

SCRIPTS = Path(__file__).resolve().parents[2] / "script"


@pytest.fixture
def project(tmp_path):
    """A folder in which `script/test` finds tools that only note that they were called."""
    scripts = tmp_path / "script"
    scripts.mkdir()
    shutil.copy(SCRIPTS / "test", scripts / "test")
    tools = tmp_path / "tools"
    tools.mkdir()
    for tool in [scripts / "build", scripts / "fuzz", tools / "swift", tools / "python3"]:
        tool.write_text(f'#!/bin/sh\necho {tool.name} >> "{tmp_path}/called"\n[ ! -e "{tmp_path}/{tool.name}.fails" ]\n')
        tool.chmod(0o755)
    return tmp_path


@pytest.mark.parametrize("tool, later", [("build", {"swift", "fuzz"}), ("swift", {"fuzz"}), ("fuzz", {"python3"})])
def test_all_tests_fail_with_the_first_that_does(project, tool, later):
    (project / f"{tool}.fails").touch()
    environment = os.environ | {"PATH": f"{project}/tools:{os.environ['PATH']}"}

    ended = subprocess.run(["script/test"], cwd=project, env=environment, capture_output=True, timeout=60)

    called = (project / "called").read_text().split()
    assert ended.returncode != 0
    assert called[-1] == tool
    assert not later & set(called)
