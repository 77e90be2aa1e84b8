"""``pasteguard extension``: where the browser extension is, and its packages for the stores."""

from __future__ import annotations

from pathlib import Path

import click

from pasteguard.cli.extension_zip import extension_folder, write_packages
from pasteguard.cli.failures import DONE
from pasteguard.cli.options import local_command, path_option
from pasteguard.cli.outputs import show
from pasteguard.texts import Language, text


def extension_command(language: Language) -> click.Command:
    """The command in the language."""

    def run(zip: Path | None) -> int:
        folder = extension_folder()
        if zip is None:
            show(text("cli.extension.where", language, path=str(folder)) + "\n")
            return DONE
        made = write_packages(folder, zip)
        show(
            "\n".join([text("cli.extension.made", language), *(f"  {path}" for path in made)])
            + "\n"
        )
        return DONE

    option = path_option("--zip", text("cli.help.zip", language), "DIR")
    return local_command("extension", language, [option], run)
